package ronten.index;

import java.util.List;
import java.util.OptionalInt;

/**
 * A document as an index holds it, with all that it is found by.
 *
 * @param day its date as {@link Dates#number} has it
 * @param glossary its glosses, as {@link GlossaryTerms}
 * @param readings of its words, as {@link Readings}
 * @param passages in the order of its text
 */
public record IndexedDocument(
    DocumentState state,
    OptionalInt day,
    List<String> glossary,
    List<String> readings,
    List<IndexedPassage> passages) {

  public IndexedDocument {
    glossary = List.copyOf(glossary);
    readings = List.copyOf(readings);
    passages = List.copyOf(passages);
  }
}
