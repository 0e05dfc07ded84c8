package ronten.compare.quotation;

/** What can be said of a quotation. Of several that fit, the first in this order holds. */
public enum Status {
  /** The article's text is not at hand, and nothing else speaks against the wording. */
  NO_SOURCE,
  /** The article's text is not at hand, and others quote the sentence in other words. */
  DIFFERS,
  /** Nothing in the article is close enough. */
  NOT_FOUND,
  /** Close, but words differ. */
  ALTERED,
  /** The fragments occur, but out of order, too far apart, or with a negation or such left out. */
  SPLICED,
  /** The same but for words in square brackets. */
  INSERTED,
  /** The same but for words left out where an ellipsis says so. */
  ELIDED,
  /** The same words in order; case, punctuation or spelling differ. */
  TYPOGRAPHIC,
  /** The same words and marks. */
  VERBATIM,
  /** One of the four before, but at more places than one with different surroundings. */
  AMBIGUOUS;

  /** Whether the words are the article's, as far as the quotation itself says. */
  public boolean isFaithful() {
    return compareTo(INSERTED) >= 0;
  }
}
