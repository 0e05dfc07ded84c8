package ronten.index;

import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The names of what is stored and searched. */
final class Fields {

  /** The path: of every passage, and of the document that holds a document's state. */
  static final String DOCUMENT = "document";

  /** In the state document alone: {@link DocumentState}, and what {@link StoredDocument} holds. */
  static final String STATE = "state";

  static final String SUMMARY = "summary";

  static final String METADATA = "metadata";

  /** There when the text was taken out of a format that is not plain text. */
  static final String EXTRACTED = "extracted";

  /** In both: the words of a passage or of the document, and where they stand. */
  static final String TEXT = "text";

  static final String LAYOUT = "layout";

  /** In passages: what is shown. */
  static final String LINE = "line";

  static final String SHOWN_HEADING = "shown-heading";
  static final String SHOWN_ARTICLE = "shown-article";

  /** In passages: what is searched. */
  static final String WORDS = "words";

  static final String PAIRS = "pairs";
  static final String TITLE = "title";
  static final String HEADING = "heading";
  static final String AUTHOR = "author";

  /** In passages: conditions. */
  static final String ARTICLE = "article";

  static final String LANGUAGE = "language";
  static final String KIND = "kind";

  /** {@code yes} for titles and headings, {@code no} for what stands under them. */
  static final String NAMING = "naming";

  static final String ROLE = "role";
  static final String DATE = "date";

  /** In passages: their place, for a stable order. */
  static final String START = "start";

  /** The words of a part of a passage. */
  static String words(Scope scope) {
    return scope.label() + "." + WORDS;
  }

  /** The pairs of a part of a passage. */
  static String pairs(Scope scope) {
    return scope.label() + "." + PAIRS;
  }

  private static final FieldType POSITIONS = new FieldType();

  static {
    POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    POSITIONS.setTokenized(true);
    POSITIONS.freeze();
  }

  /** A field that is searched, with the positions of its terms. */
  static Field of(String name, List<Posting> terms) {
    return new Field(name, new ReplayedPostings(terms), POSITIONS);
  }

  private Fields() {}
}
