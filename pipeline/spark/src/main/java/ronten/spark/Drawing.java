package ronten.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import ronten.render.Json;
import ronten.run.OutputFolder;

/**
 * Writes summaries and comparisons: on one line each, as a table with the JSON as {@code ronten
 * run} writes it, or as the files themselves.
 */
final class Drawing {

  private static final OutputFolder LAYOUT = new OutputFolder(Path.of(""));

  private final SparkSession session;
  private final Store output;
  private final Arguments.Form form;

  Drawing(SparkSession session, Store output, Arguments.Form form) {
    this.session = session;
    this.output = output;
    this.form = form;
  }

  /** What is written, and what tells its rows apart. */
  enum Kind {
    SUMMARIES("path"),
    COMPARISONS("id");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    private String folder() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Path file(String key) {
      return this == SUMMARIES ? LAYOUT.summary(key) : LAYOUT.comparison(key);
    }
  }

  /**
   * Writes.
   *
   * @param rows key and JSON on one line
   */
  void draw(Kind kind, JavaRDD<Row> rows) throws IOException {
    Store folder = output.in(kind.folder());
    switch (form) {
      case LINES -> lines(kind.folder(), rows.map(row -> text(row.getAs(1))));
      case PARQUET ->
          session
              .createDataFrame(
                  rows.map(
                      row ->
                          RowFactory.create(
                              row.getString(0), text(Json.pretty(row.<byte[]>getAs(1))))),
                  new StructType().add(kind.key, "string").add("json", "string"))
              .write()
              .mode(SaveMode.Overwrite)
              .parquet(folder.uri());
      case FILES -> {
        folder.delete();
        folder.files().mkdirs(folder.root());
        write(kind, rows);
      }
    }
  }

  /**
   * Writes lines.
   *
   * @param folder its name under the output
   */
  void lines(String folder, JavaRDD<String> lines) {
    session
        .createDataFrame(lines.map(RowFactory::create), new StructType().add("json", "string"))
        .write()
        .mode(SaveMode.Overwrite)
        .text(output.in(folder).uri());
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  private void write(Kind kind, JavaRDD<Row> rows) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Broadcast<SerializableConfiguration> configuration =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    String root = output.uri();
    rows.foreachPartition(part -> write(kind, part, Store.at(root, configuration.value().value())));
  }

  private static void write(Kind kind, Iterator<Row> rows, Store output) throws IOException {
    while (rows.hasNext()) {
      Row row = rows.next();
      Store file = output.in(kind.file(row.getString(0)).toString());
      file.write(Json.pretty(row.<byte[]>getAs(1)));
    }
  }
}
