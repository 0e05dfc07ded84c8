package ronten.compare.quotation;

import java.util.Comparator;
import ronten.text.Span;

/**
 * A quotation as one document has it.
 *
 * @param path the document
 * @param span where it stands in the document's text
 * @param text the quoted words
 */
public record Wording(String path, Span span, String text) {

  /** By path, then by place. */
  static final Comparator<Wording> ORDER =
      Comparator.comparing(Wording::path).thenComparing(Wording::span);
}
