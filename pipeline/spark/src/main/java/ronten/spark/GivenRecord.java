package ronten.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import ronten.run.Piece;
import ronten.run.Piecework;
import ronten.text.Metadata;

/** A row of a table of documents: {@code path}, {@code text}, and what is known of it besides. */
record GivenRecord(Row row) implements Given {

  private static final String PATH = "path";
  private static final String TEXT = "text";

  /**
   * Makes sure that a table can be read.
   *
   * @throws IllegalArgumentException when it has no paths or no text
   */
  static void check(String... columns) {
    List<String> known = Arrays.asList(columns);
    if (!known.contains(PATH) || !known.contains(TEXT)) {
      throw new IllegalArgumentException("records need columns path and text, have " + known);
    }
  }

  @Override
  public Piece taken(Piecework piecework, Configuration configuration) {
    String path = string(PATH).orElse("");
    byte[] text = string(TEXT).orElse("").getBytes(StandardCharsets.UTF_8);
    return piecework.record(path, text, metadata());
  }

  private Metadata metadata() {
    boolean article = string("role").filter("article"::equalsIgnoreCase).isPresent();
    return new Metadata(
        string("title"),
        strings("author"),
        string("date"),
        string("publication"),
        string("url"),
        string("lang"),
        article ? Metadata.Role.ARTICLE : Metadata.Role.COMMENTARY,
        string("article"));
  }

  private Optional<Object> value(String column) {
    boolean has = Arrays.asList(row.schema().fieldNames()).contains(column);
    return has ? Optional.ofNullable(row.getAs(column)) : Optional.empty();
  }

  private Optional<String> string(String column) {
    return value(column).map(Object::toString).filter(text -> !text.isEmpty());
  }

  private List<String> strings(String column) {
    return value(column).orElse("") instanceof scala.collection.Seq<?> several
        ? scala.jdk.javaapi.CollectionConverters.asJava(several).stream()
            .map(Object::toString)
            .toList()
        : string(column).stream().toList();
  }
}
