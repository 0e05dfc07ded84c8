package ronten.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The smallest application: it doubles a few numbers on whatever executors there are. */
public final class Doubling {

  private Doubling() {}

  public static void main(String[] args) throws IOException {
    try (SparkSession session = SparkSession.builder().appName("doubling").getOrCreate()) {
      int sum =
          JavaSparkContext.fromSparkContext(session.sparkContext())
              .parallelize(List.of(1, 2, 3, 4), 4)
              .map(number -> number * 2)
              .reduce(Integer::sum);
      System.out.println("sum " + sum);
    }
  }
}
