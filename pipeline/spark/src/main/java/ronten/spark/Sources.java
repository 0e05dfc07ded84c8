package ronten.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import ronten.corpus.CorpusSettings;

/** What is read, in partitions of about so much text. */
record Sources(SparkSession session, Arguments arguments) {

  JavaRDD<Given> of(CorpusSettings settings) throws IOException {
    return arguments.records().isPresent() ? records(arguments.records().get()) : files(settings);
  }

  private JavaRDD<Given> files(CorpusSettings settings) throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    List<GivenFile> documents =
        Listing.of(arguments.input(), settings, session.sparkContext().hadoopConfiguration());
    List<List<GivenFile>> batches = Batches.of(documents, arguments.partitionBytes());
    if (batches.isEmpty()) {
      throw new IllegalArgumentException("no document is there: " + arguments.input());
    }
    return context
        .parallelize(batches, batches.size())
        .flatMap(batch -> List.<Given>copyOf(batch).iterator());
  }

  /** Spark cuts tables by their bytes itself. */
  private JavaRDD<Given> records(String format) {
    session
        .conf()
        .set("spark.sql.files.maxPartitionBytes", Long.toString(arguments.partitionBytes()));
    session.conf().set("spark.sql.files.openCostInBytes", "0");
    Dataset<Row> table = session.read().format(format).load(arguments.input());
    GivenRecord.check(table.columns());
    return table.javaRDD().map(GivenRecord::new);
  }
}
