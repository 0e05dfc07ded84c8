package ronten.find;

import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/**
 * Words between quotation marks, or a block quotation.
 *
 * @param span the words, the marks left out
 * @param language BCP 47 tag of the quoted words
 * @param translationOf the quotation in this document that this one renders
 */
public record Quote(
    Span span,
    String language,
    Kind kind,
    Optional<Speaker> speaker,
    Optional<Reporting> verb,
    Optional<Span> translationOf)
    implements Finding {

  /** What the marks are there for. */
  public enum Kind {
    QUOTATION,
    TITLE,
    TERM,
    EMPHASIS
  }

  @Override
  public List<Span> evidence() {
    return List.of(span);
  }
}
