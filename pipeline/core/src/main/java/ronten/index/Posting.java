package ronten.index;

import ronten.text.Span;

/**
 * A term where it stands in a passage.
 *
 * @param term what is looked up
 * @param position never less than that of the posting before
 */
public record Posting(String term, int position) {

  /** Where it stands, when its position is its place in a folded text. */
  public Span span() {
    return new Span(position, position + term.length());
  }
}
