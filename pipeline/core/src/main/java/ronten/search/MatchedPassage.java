package ronten.search;

import java.util.List;
import ronten.text.Span;

/**
 * A passage and every place in it where what was asked for stands.
 *
 * @param document its path
 * @param start where it begins in the document's text
 * @param line the line of the document that it begins in, from 1
 * @param text its characters
 * @param before the passage before it, as far as it is of the same paragraph; else empty
 * @param after the passage after it, likewise
 * @param holes what inside it is no text to read, as spans of the document's text
 * @param matches spans of the document's text, in order, not overlapping, at least one
 */
public record MatchedPassage(
    String document,
    int start,
    int line,
    String text,
    String before,
    String after,
    List<Span> holes,
    List<Span> matches) {

  public MatchedPassage {
    holes = List.copyOf(holes);
    matches = List.copyOf(matches);
  }
}
