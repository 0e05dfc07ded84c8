package ronten.search;

import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/**
 * A passage that was found.
 *
 * @param document its path
 * @param span where it stands in the document's text
 * @param line the line of the document that the span begins in, from 1
 * @param text the characters of that span
 * @param score higher is better; comparable within one result only
 * @param headings the headings it stands under, outermost first
 * @param article the id of the article its document is about
 * @param highlights what matched, as spans of the document's text, in order, not overlapping
 * @param explanation how the score came about, when that was asked for
 */
public record Hit(
    String document,
    Span span,
    int line,
    String text,
    double score,
    List<String> headings,
    Optional<String> article,
    List<Span> highlights,
    Optional<String> explanation) {

  public Hit {
    headings = List.copyOf(headings);
    highlights = List.copyOf(highlights);
  }

  /** The nearest heading. */
  public Optional<String> heading() {
    return headings.isEmpty() ? Optional.empty() : Optional.of(headings.getLast());
  }
}
