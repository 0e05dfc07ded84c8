package ronten.compare.quotation;

import ronten.text.Span;

/**
 * One departure of a quotation from its original.
 *
 * @param quoted what the quotation says; empty for what it leaves out
 * @param original what the original says; empty for what the quotation adds
 * @param quotedSpan where {@code quoted} stands in the quotation's text; empty at the place where
 *     it is missing
 * @param originalSpan the same in the original's text
 */
public record Difference(
    Kind kind, String quoted, String original, Span quotedSpan, Span originalSpan) {

  /** What kind of departure. */
  public enum Kind {
    /** Other words, marks or case in place of the original's. */
    SUBSTITUTED,
    /** Words or marks of the original that the quotation leaves out. */
    DELETED,
    /** Words or marks that the original does not have. */
    INSERTED,
    /** The same word in another spelling: British or American, with or without a hyphen. */
    SPELLING,
    /** Another number. */
    NUMBER,
    /** Another name. */
    NAME
  }
}
