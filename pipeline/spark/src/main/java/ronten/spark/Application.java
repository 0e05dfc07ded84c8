package ronten.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import ronten.compare.GlossaryBuilder;
import ronten.corpus.CorpusSettings;
import ronten.render.Json;
import ronten.run.Contribution;
import ronten.run.OutputFolder;
import scala.Tuple2;

/** The steps, one after the other: each reads what the one before it has committed. */
final class Application {

  private static final String ANALYSED = "_analysed";
  private static final int DEPTH = 3;

  /** Bytes that are read and written at once: rows here are long. */
  private static final int STRETCH = 16 << 20;

  private final SparkSession session;
  private final JavaSparkContext context;
  private final Arguments arguments;
  private final Store output;
  private final Sources sources;

  Application(SparkSession session, Arguments arguments) throws IOException {
    this.session = session;
    this.context = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.arguments = arguments;
    this.output = Store.at(arguments.output(), context.hadoopConfiguration());
    this.sources = new Sources(session, arguments, output);
    // It would hold thousands of rows at once, however long they are.
    session.conf().set("spark.sql.parquet.enableVectorizedReader", "false");
  }

  /** What was done. */
  record Report(long documents, long failed, int shards, long comparisons) {}

  Report run() throws IOException {
    CorpusSettings settings = settings();
    String sent = Settings.sent(settings);
    // a dictionary that is malformed is told here, before anything is done
    Map<String, String> remembered = Settings.piecework(sent).remembered();
    Shards.check(output);
    arguments.to().ifPresent(to -> to.prepare(remembered));
    Dataset<Row> analysed = analysed(settings, sent);
    List<String> attempts = attempts(analysed);
    analysed
        .filter(col(Analysed.SUMMARY).isNull())
        .select(Analysed.PATH, Analysed.STAGE, Analysed.REASON)
        .orderBy(Analysed.PATH)
        .write()
        .mode(SaveMode.Overwrite)
        .json(output.in("failures").uri());
    if (attempts.isEmpty()) {
      clear();
      throw new IllegalArgumentException(
          "no document could be read, and nothing was changed; why: "
              + output.in("failures").uri());
    }
    output.in(OutputFolder.GATHERED).delete(); // of the index that goes now
    Shards.commit(output, attempts);
    Dataset<Row> done = analysed.filter(col(Analysed.SUMMARY).isNotNull());
    Drawing drawing = new Drawing(session, output, arguments.form());
    drawing.draw(Drawing.Kind.SUMMARIES, pairs(done, Analysed.PATH, Analysed.SUMMARY));
    JavaRDD<byte[]> contributions = bytes(done, Analysed.CONTRIBUTION);
    output.in("glossary.json").write(Json.pretty(glossary(contributions).build()));
    Terms.of(session, bytes(done, Analysed.SUMMARY))
        .orderBy(col("documents").desc(), col("occurrences").desc(), col("term"))
        .write()
        .mode(SaveMode.Overwrite)
        .json(output.in("terms").uri());
    JavaRDD<byte[]> groups = Gathering.groups(context, contributions).cache();
    JavaRDD<Row> comparisons =
        new Comparing(sent, arguments.most()).comparisons(groups, readings(done));
    drawing.draw(Drawing.Kind.COMPARISONS, comparisons);
    drawing.lines(OutputFolder.GATHERED, groups.map(Known::line));
    if (arguments.to().isPresent()) {
      JavaPairRDD<String, Integer> places = places(done, numbers(attempts));
      System.out.println(
          arguments
              .to()
              .get()
              .publish(context, output, attempts.size(), places, groups, remembered));
    }
    long documents = done.count();
    Report report =
        new Report(documents, analysed.count() - documents, attempts.size(), groups.count());
    clear();
    return report;
  }

  /** Leaves nothing of what was needed between the steps. */
  private void clear() throws IOException {
    output.in(ANALYSED).delete();
    Shards.attempts(output).delete();
    sources.clear();
  }

  private CorpusSettings settings() throws IOException {
    Configuration hadoop = context.hadoopConfiguration();
    Optional<Store> folder =
        arguments.records().isPresent()
            ? Optional.empty()
            : Optional.of(Listing.root(arguments.input(), hadoop));
    return Settings.read(arguments.settings(), folder, hadoop);
  }

  /** Analyses, once: the rows are written down, and read from there by whatever follows. */
  private Dataset<Row> analysed(CorpusSettings settings, String sent) throws IOException {
    Shards.attempts(output).delete();
    JavaRDD<Row> rows =
        sources
            .of(settings)
            .mapPartitions(
                new Analysing(
                    sent,
                    output.uri(),
                    context.broadcast(
                        new SerializableConfiguration(context.hadoopConfiguration()))));
    String place = output.in(ANALYSED).uri();
    session
        .createDataFrame(rows, Analysed.SCHEMA)
        .write()
        .mode(SaveMode.Overwrite)
        .option("parquet.block.size", STRETCH)
        .parquet(place);
    return session.read().parquet(place);
  }

  private static List<String> attempts(Dataset<Row> analysed) {
    return analysed
        .filter(col(Analysed.SUMMARY).isNotNull())
        .select(Analysed.ATTEMPT)
        .distinct()
        .orderBy(Analysed.ATTEMPT)
        .as(Encoders.STRING())
        .collectAsList();
  }

  /** The number of each document's shard, by path. */
  private static JavaPairRDD<String, Integer> places(
      Dataset<Row> done, Map<String, Integer> numbers) {
    return pairs(done, Analysed.PATH, Analysed.ATTEMPT)
        .mapToPair(row -> new Tuple2<>(row.getString(0), numbers.get(row.getString(1))));
  }

  private static Map<String, Integer> numbers(List<String> attempts) {
    Map<String, Integer> numbers = new HashMap<>();
    attempts.forEach(attempt -> numbers.put(attempt, numbers.size()));
    return numbers;
  }

  private static GlossaryBuilder glossary(JavaRDD<byte[]> contributions) {
    return contributions
        .map(Contribution::read)
        .treeAggregate(
            new GlossaryBuilder(),
            (glossary, contribution) -> {
              glossary.add(contribution.subject().path(), contribution.glosses());
              return glossary;
            },
            GlossaryBuilder::and,
            DEPTH);
  }

  private static JavaRDD<Row> pairs(Dataset<Row> table, String key, String value) {
    return table.select(key, value).javaRDD();
  }

  private static JavaRDD<byte[]> bytes(Dataset<Row> table, String column) {
    return table.select(column).javaRDD().map(row -> row.getAs(0));
  }

  private static JavaPairRDD<String, byte[]> readings(Dataset<Row> table) {
    return pairs(table, Analysed.PATH, Analysed.READING)
        .mapToPair(row -> new Tuple2<>(row.getString(0), row.<byte[]>getAs(1)));
  }
}
