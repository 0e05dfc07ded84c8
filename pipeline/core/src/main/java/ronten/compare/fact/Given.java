package ronten.compare.fact;

import ronten.compare.word.Amount;
import ronten.text.Span;

/**
 * A value and the document that gives it.
 *
 * @param place in the document, where the amount's own span may be one of another text
 */
record Given(String path, Amount amount, Span place) {

  /** Whether the same document has given it before, wherever. */
  boolean isSaidAlready(Given before) {
    return before.path.equals(path) && before.amount.equals(amount);
  }
}
