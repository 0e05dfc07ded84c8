package ronten.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import ronten.text.Metadata;

/**
 * What hits are counted by. Of a passage one number is kept, for few of its values differ; what a
 * document says is kept once, beside its state.
 */
public enum Facet {
  /** The path. */
  DOCUMENT,
  /** The id of the article a document is about. */
  ARTICLE,
  /** Each of a document's authors. */
  AUTHOR,
  /** The BCP 47 tag of a passage's main language. */
  LANGUAGE,
  /** The year of a document's date. */
  DATE,
  /** What a passage's paragraph is on the page. */
  KIND,
  /** What a passage's section does in the document. */
  ROLE;

  private static final String SEPARATOR = "\u0000";

  /**
   * A value that something is counted under.
   *
   * @param value never empty
   */
  public record Value(Facet facet, String value) {}

  static Field of(Passage passage) {
    return new SortedDocValuesField(
        Fields.FACETS,
        new BytesRef(
            passage.language()
                + SEPARATOR
                + passage.kind().name().toLowerCase(Locale.ROOT)
                + SEPARATOR
                + passage.role().name().toLowerCase(Locale.ROOT)));
  }

  static Optional<Field> of(Optional<String> article, Metadata metadata) {
    List<String> all = new ArrayList<>();
    all.add(article.orElse(""));
    all.add(
        metadata
            .date()
            .flatMap(Dates::read)
            .map(day -> Integer.toString(day.getYear()))
            .orElse(""));
    all.addAll(new TreeSet<>(metadata.authors()));
    String joined = String.join(SEPARATOR, all);
    return joined.equals(SEPARATOR)
        ? Optional.empty()
        : Optional.of(new BinaryDocValuesField(Fields.ABOUT, new BytesRef(joined)));
  }

  /** The values in a passage's field {@link Fields#FACETS}. */
  public static List<Value> ofPassage(BytesRef kept) {
    String[] parts = kept.utf8ToString().split(SEPARATOR, 3);
    return List.of(
        new Value(LANGUAGE, parts[0]), new Value(KIND, parts[1]), new Value(ROLE, parts[2]));
  }

  /** The values in a state document's field {@link Fields#ABOUT}. */
  public static List<Value> ofDocument(BytesRef kept) {
    String[] parts = kept.utf8ToString().split(SEPARATOR, -1);
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        values.add(new Value(i == 0 ? ARTICLE : i == 1 ? DATE : AUTHOR, parts[i]));
      }
    }
    return values;
  }
}
