package ronten.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The names of what is stored and searched. */
public final class Fields {

  /** The path: of every passage, and of the document that holds a document's state. */
  public static final String DOCUMENT = "document";

  /** In the state document alone: {@link DocumentState}, and what {@link StoredDocument} holds. */
  public static final String STATE = "state";

  public static final String SUMMARY = "summary";

  public static final String METADATA = "metadata";

  /** What the document brings to the whole corpus, so that this can be read without the rest. */
  public static final String CONTRIBUTION = "contribution";

  /** The glosses, as {@link GlossaryTerms}. */
  public static final String GLOSSARY = "glossary";

  /** What a document is counted by, as {@link Facet}. */
  public static final String ABOUT = "about";

  /** The best of its key terms, and how often each stands in it, as {@link TopTerms}. */
  public static final String TERM = "term";

  public static final String FREQUENCY = "frequency";

  /** How many of its words are looked for and found by. */
  public static final String CONTENT = "content";

  /** There when the text was taken out of a format that is not plain text. */
  public static final String EXTRACTED = "extracted";

  /** How the document's words are read, see {@link Readings}; each once, without its place. */
  public static final String READING = "reading";

  /** In passages: what {@link StoredPassage} holds. */
  public static final String TEXT = "text";

  /** In both: where words and sentences stand. */
  public static final String LAYOUT = "layout";

  /** In the state document alone: the characters that lie in no passage. */
  public static final String REST = "rest";

  public static final String SHOWN_HEADING = "shown-heading";

  public static final String SHOWN_ARTICLE = "shown-article";

  /** In passages: what is searched. */
  public static final String WORDS = "words";

  public static final String PAIRS = "pairs";
  public static final String TITLE = "title";
  public static final String HEADING = "heading";
  public static final String AUTHOR = "author";

  /** In passages: conditions. */
  public static final String ARTICLE = "article";

  /** In passages that are published: the articles that the corpus knows their document to be on. */
  public static final String MEMBER = "member";

  public static final String LANGUAGE = "language";
  public static final String KIND = "kind";

  /** {@code yes} for titles and headings, {@code no} for what stands under them. */
  public static final String NAMING = "naming";

  public static final String DATE = "date";

  /** In passages: what they are counted by, as {@link Facet}. */
  public static final String FACETS = "facets";

  /** In passages: their place, for a stable order. */
  public static final String START = "start";

  /** The words of a part of a passage. */
  public static String words(Scope scope) {
    return scope.label() + "." + WORDS;
  }

  /** The pairs of a part of a passage. */
  public static String pairs(Scope scope) {
    return scope.label() + "." + PAIRS;
  }

  /** The fields of a passage that are searched, with the positions of their terms. */
  public static final List<String> SEARCHED =
      Stream.concat(
              Stream.of(WORDS, PAIRS, TITLE, HEADING, AUTHOR),
              Arrays.stream(Scope.values())
                  .filter(Scope::hasFields)
                  .flatMap(scope -> Stream.of(words(scope), pairs(scope))))
          .toList();

  /** The fields of a passage that have values to be asked for as they are. */
  public static final List<String> CONDITIONS = List.of(ARTICLE, MEMBER, LANGUAGE, KIND, NAMING);

  /** The fields of a document that terms are looked up in while a query is read. */
  public static final List<String> LOOKED_UP = List.of(GLOSSARY, READING);

  /** All fields whose terms are kept. */
  static List<String> all() {
    return Stream.of(SEARCHED, CONDITIONS, LOOKED_UP).flatMap(List::stream).toList();
  }

  private static final FieldType POSITIONS = new FieldType();

  static {
    POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    POSITIONS.setTokenized(true);
    POSITIONS.freeze();
  }

  /** A field that is searched, with the positions of its terms. */
  public static Field of(String name, List<Posting> terms) {
    return new Field(name, new ReplayedPostings(terms), POSITIONS);
  }

  /** A field that is searched by pairs of characters. */
  static Field ofPairs(String name, String folded) {
    return new Field(name, new PairStream(folded), POSITIONS);
  }

  /**
   * The fields that are searched, without a term: a document that has none of the words has these,
   * for the search library keeps the lengths of a field that every document has in a plain array,
   * and looks each one up a posting when it writes.
   */
  static Stream<Field> none() {
    return Stream.of(WORDS, PAIRS, TITLE, HEADING).map(name -> of(name, List.of()));
  }

  private Fields() {}
}
