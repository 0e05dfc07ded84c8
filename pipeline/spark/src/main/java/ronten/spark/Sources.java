package ronten.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import ronten.corpus.CorpusSettings;

/** What is read, in partitions of about so much text. */
record Sources(SparkSession session, Arguments arguments, Store output) {

  private static final String ARCHIVE = "warc";

  JavaRDD<Given> of(CorpusSettings settings) throws IOException {
    output.in(Archive.CAPTURES).delete();
    if (arguments.records().isEmpty()) {
      return files(settings);
    }
    String format = arguments.records().get();
    return format.equals(ARCHIVE)
        ? archive().of(settings)
        : new Records(session, arguments).of(format);
  }

  /** Leaves nothing of what was needed on the way. */
  void clear() throws IOException {
    archive().listed().delete();
  }

  private Archive archive() {
    return new Archive(session, arguments, output);
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
}
