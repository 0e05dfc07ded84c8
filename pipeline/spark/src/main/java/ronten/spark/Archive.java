package ronten.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.util.SerializableConfiguration;
import ronten.corpus.CorpusSettings;
import scala.Tuple2;

/**
 * An archive of web pages. Its files cannot be cut, so they are listed first, a task a file; then
 * the pages, of which only places are known so far, are cut into tasks by a running total of their
 * bytes, and each task reads its own from where they lie. Of an address the latest capture is the
 * document.
 */
record Archive(SparkSession session, Arguments arguments, Store output) {

  /** The folder of all captures. */
  static final String CAPTURES = "captures";

  private static final String LISTED = "_captures";
  private static final String FILES = "(?i).+\\.(warc|wet)(\\.gz)?";
  private static final String NTH = "nth";
  private static final String RUNNING = "running";

  JavaRDD<Given> of(CorpusSettings settings) throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Configuration hadoop = context.hadoopConfiguration();
    Broadcast<SerializableConfiguration> sent =
        context.broadcast(new SerializableConfiguration(hadoop));
    List<String> files = files(hadoop);
    JavaRDD<Row> found = context.parallelize(files, files.size()).flatMap(new ArchiveListing(sent));
    String listed = listed().uri();
    session
        .createDataFrame(found, ArchiveListing.SCHEMA)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(listed);
    Dataset<Row> all = session.read().parquet(listed);
    Dataset<Row> captures = ranked(all.filter(col(ArchiveListing.BROKEN).isNull()));
    write(captures);
    Dataset<Row> read =
        captures
            .filter(col(NTH).equalTo(1))
            .drop(NTH)
            .union(all.filter(col(ArchiveListing.BROKEN).isNotNull()));
    int most = (int) Math.min(settings.limits().fileBytes() + 1, Integer.MAX_VALUE - 8);
    return cut(read).mapPartitions(new ArchiveReading(most, sent));
  }

  /** What is kept until the pages are read. */
  Store listed() {
    return output.in(LISTED);
  }

  /** Every file by name, and whatever is named itself. */
  private List<String> files(Configuration hadoop) throws IOException {
    Path pattern = new Path(arguments.input());
    FileSystem system = pattern.getFileSystem(hadoop);
    FileStatus[] matches = system.globStatus(pattern);
    TreeSet<String> files = new TreeSet<>();
    for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
      if (match.isFile()) {
        files.add(match.getPath().toString());
      } else {
        RemoteIterator<LocatedFileStatus> below = system.listFiles(match.getPath(), true);
        while (below.hasNext()) {
          Path file = below.next().getPath();
          if (file.getName().matches(FILES)) {
            files.add(file.toString());
          }
        }
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no archive is there: " + arguments.input());
    }
    return List.copyOf(files);
  }

  /** The captures of each address, the latest first. */
  private static Dataset<Row> ranked(Dataset<Row> captures) {
    return captures.withColumn(
        NTH,
        row_number()
            .over(
                Window.partitionBy(ArchiveListing.PATH)
                    .orderBy(
                        col(ArchiveListing.FETCHED).desc(),
                        col(ArchiveListing.FILE),
                        col(ArchiveListing.OFFSET))));
  }

  private void write(Dataset<Row> captures) {
    captures
        .select(
            col(ArchiveListing.PATH),
            col(ArchiveListing.DATE),
            col(ArchiveListing.FILE),
            col(ArchiveListing.OFFSET),
            col(NTH).equalTo(1).as("read"))
        .write()
        .mode(SaveMode.Overwrite)
        .json(output.in(CAPTURES).uri());
  }

  private JavaRDD<Row> cut(Dataset<Row> read) {
    Map<String, Long> before = new HashMap<>();
    long total = 0;
    for (Row file :
        read.groupBy(ArchiveListing.FILE)
            .agg(sum(ArchiveListing.WEIGHT))
            .orderBy(ArchiveListing.FILE)
            .collectAsList()) {
      before.put(file.getString(0), total);
      total += file.getLong(1);
    }
    long bytes = arguments.partitionBytes();
    return read.withColumn(
            RUNNING,
            sum(ArchiveListing.WEIGHT)
                .over(Window.partitionBy(ArchiveListing.FILE).orderBy(ArchiveListing.OFFSET)))
        .javaRDD()
        .mapToPair(row -> new Tuple2<>(task(row, before, bytes), row))
        .partitionBy(new Tasks((int) (total / bytes) + 1))
        .values();
  }

  private static int task(Row row, Map<String, Long> before, long bytes) {
    long running = row.<Long>getAs(RUNNING) - row.<Long>getAs(ArchiveListing.WEIGHT);
    return (int) ((before.get(row.<String>getAs(ArchiveListing.FILE)) + running) / bytes);
  }

  /** The task that a number names. */
  private static final class Tasks extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int count;

    Tasks(int count) {
      this.count = count;
    }

    @Override
    public int numPartitions() {
      return count;
    }

    @Override
    public int getPartition(Object task) {
      return (Integer) task;
    }
  }
}
