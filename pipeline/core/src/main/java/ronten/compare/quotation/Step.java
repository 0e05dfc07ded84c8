package ronten.compare.quotation;

import ronten.text.Span;

/**
 * A step of an alignment: words of the quotation and what stands for them in the original.
 *
 * @param quoted words of the quotation, counted
 * @param original words of the original, counted
 */
record Step(Kind kind, Span quoted, Span original) {

  enum Kind {
    /** The same words; where one side is empty, the number of a note was passed over. */
    EQUAL,
    SUBSTITUTED,
    INSERTED,
    DELETED,
    /** Deleted where the quotation has an ellipsis or a bracket. */
    OMITTED
  }

  boolean differs() {
    return kind == Kind.SUBSTITUTED || kind == Kind.INSERTED || kind == Kind.DELETED;
  }
}
