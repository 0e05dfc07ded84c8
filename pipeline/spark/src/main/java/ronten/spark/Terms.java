package ronten.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import ronten.index.GlossaryTerms;
import ronten.index.TopTerms;
import ronten.render.Json;
import ronten.summary.Summary;

/**
 * How many documents have a key term among their best, and how often it stands in them, as {@link
 * ronten.search.KeyTerms} counts: sums of sums.
 */
final class Terms {

  private static final StructType USES =
      new StructType()
          .add("key", "string")
          .add("term", "string")
          .add("document", "long")
          .add("frequency", "long");

  private Terms() {}

  /** The terms of summaries, as JSON: term, documents, occurrences; the commonest form is shown. */
  static Dataset<Row> of(SparkSession session, JavaRDD<byte[]> summaries) {
    return session
        .createDataFrame(summaries.flatMap(Terms::uses), USES)
        .groupBy("key", "term")
        .agg(
            count(lit(1)).as("writing"),
            sum("document").as("documents"),
            sum("frequency").as("occurrences"))
        .groupBy("key")
        .agg(
            min_by(col("term"), struct(negate(col("writing")), col("term"))).as("term"),
            sum("documents").as("documents"),
            sum("occurrences").as("occurrences"))
        .drop("key");
  }

  /** A row for each form; of those of one term, one counts the document. */
  private static Iterator<Row> uses(byte[] json) {
    Summary summary = Json.read(json, Summary.class);
    List<Row> uses = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Summary.Term term : TopTerms.best(summary.terms(), Summary.Term::term)) {
      String key = GlossaryTerms.key(term.term());
      long document = known.add(key) ? 1 : 0;
      uses.add(RowFactory.create(key, term.term(), document, (long) term.frequency()));
    }
    return uses.iterator();
  }
}
