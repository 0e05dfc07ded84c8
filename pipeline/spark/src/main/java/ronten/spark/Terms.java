package ronten.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import ronten.index.GlossaryTerms;
import ronten.render.Json;
import ronten.summary.Summary;

/** How many documents have a key term, and how often it stands in them: sums of sums. */
final class Terms {

  private static final StructType USES =
      new StructType().add("key", "string").add("term", "string").add("frequency", "long");

  private Terms() {}

  /** The terms of summaries, as JSON: term, documents, occurrences; the commonest form is shown. */
  static Dataset<Row> of(SparkSession session, JavaRDD<byte[]> summaries) {
    return session
        .createDataFrame(summaries.flatMap(Terms::uses), USES)
        .groupBy("key", "term")
        .agg(count(lit(1)).as("documents"), sum("frequency").as("occurrences"))
        .groupBy("key")
        .agg(
            min_by(col("term"), struct(negate(col("documents")), col("term"))).as("term"),
            sum("documents").as("documents"),
            sum("occurrences").as("occurrences"))
        .drop("key");
  }

  private static Iterator<Row> uses(byte[] json) {
    Summary summary = Json.read(json, Summary.class);
    List<Row> uses = new ArrayList<>();
    for (Summary.Term term : summary.terms()) {
      uses.add(
          RowFactory.create(GlossaryTerms.key(term.term()), term.term(), (long) term.frequency()));
    }
    return uses.iterator();
  }
}
