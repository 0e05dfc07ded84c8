package ronten.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.text.Span;

/**
 * A term that says what the document is about.
 *
 * @param term as it is most often written
 * @param reading katakana, for Japanese terms whose parts the dictionary knows; else empty
 * @param language its BCP 47 tag
 * @param score 0 to 1, higher for terms that matter more; comparable within one document only
 * @param measures the parts of the score by name
 * @param gloss the other side of a gloss of this term in the document
 * @param evidence every place it stands, in order
 */
public record KeyTerm(
    String term,
    Optional<String> reading,
    String language,
    double score,
    Map<String, Double> measures,
    Optional<String> gloss,
    List<Span> evidence)
    implements Finding {

  public KeyTerm {
    measures = Map.copyOf(measures);
    evidence = List.copyOf(evidence);
  }

  /** How often it stands in the document. */
  public int frequency() {
    return evidence.size();
  }
}
