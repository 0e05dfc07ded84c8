package ronten.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import ronten.run.Piece;
import ronten.run.Piecework;
import ronten.text.Metadata;

/**
 * A record.
 *
 * @param path of the document
 * @param said what is known of it besides its text
 */
record GivenRecord(String path, String text, Metadata said) implements Given {

  static final String PATH = "path";
  static final String TEXT = "text";

  /**
   * Takes what fields a record has, by name, for a document.
   *
   * @return what says why not where it is none
   */
  static Given of(Map<?, ?> fields, Place place) {
    Optional<String> path = text(fields, PATH).filter(GivenRecord::isPath);
    Optional<String> text = text(fields, TEXT).filter(said -> !said.isBlank());
    String named = path.orElse(place.toString());
    if (path.isEmpty()) {
      return new GivenRefusal(named, place.toString(), "no path");
    }
    if (text.isEmpty()) {
      boolean other = fields.get(TEXT) != null && !(fields.get(TEXT) instanceof String);
      return new GivenRefusal(named, place.toString(), other ? "text is no text" : "no text");
    }
    return new GivenRecord(path.get(), text.get(), metadata(fields));
  }

  /** Half of a character, which no file's name has, would be another path wherever it is kept. */
  private static boolean isPath(String said) {
    return !said.isBlank()
        && said.indexOf('\0') < 0
        && StandardCharsets.UTF_8.newEncoder().canEncode(said);
  }

  @Override
  public Piece taken(Piecework piecework, Configuration configuration) {
    return piecework.record(path, text.getBytes(StandardCharsets.UTF_8), said);
  }

  private static Metadata metadata(Map<?, ?> fields) {
    boolean article = said(fields, "role").filter("article"::equalsIgnoreCase).isPresent();
    return new Metadata(
        said(fields, "title"),
        several(fields, "author"),
        said(fields, "date"),
        said(fields, "publication"),
        said(fields, "url"),
        said(fields, "lang"),
        article ? Metadata.Role.ARTICLE : Metadata.Role.COMMENTARY,
        said(fields, "article"));
  }

  private static Optional<String> text(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> said(Map<?, ?> fields, String name) {
    return Optional.ofNullable(fields.get(name))
        .filter(value -> !(value instanceof Map || value instanceof List))
        .map(Object::toString)
        .filter(text -> !text.isBlank());
  }

  private static List<String> several(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(Object::toString).toList()
        : said(fields, name).stream().toList();
  }
}
