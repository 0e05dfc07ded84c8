package ronten.compare;

import java.io.Serializable;
import java.util.List;
import ronten.find.Gloss;

/**
 * Every gloss of a corpus, merged: the JSON of schema {@value #SCHEMA}, field for field.
 *
 * @param entries by English term
 * @param reverse the Japanese terms that stand for more than one English term
 */
public record Glossary(String schema, List<Entry> entries, List<Reverse> reverse) {

  public static final String SCHEMA = "ronten/glossary/1";

  /**
   * An English term and how it is rendered.
   *
   * @param renderings the commonest first
   * @param conflict whether the documents render it in more than one way
   */
  public record Entry(String en, List<Rendering> renderings, boolean conflict) {}

  /**
   * A Japanese rendering and who uses it.
   *
   * @param paths the documents, sorted
   * @param first where it stands first, in the order of the paths
   */
  public record Rendering(String ja, Gloss.Kind kind, List<String> paths, First first) {}

  /** A place in a document. */
  public record First(String path, int start, int end) implements Serializable {}

  /** A Japanese term and the English terms it stands for. */
  public record Reverse(String ja, List<Original> renderings) {}

  /** An English term and the documents that render it so. */
  public record Original(String en, List<String> paths) {}
}
