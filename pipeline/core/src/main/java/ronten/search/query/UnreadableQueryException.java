package ronten.search.query;

/** A query that cannot be parsed. */
public final class UnreadableQueryException extends Exception {

  private static final long serialVersionUID = 1;

  /** What is wrong with a query. */
  public enum Fault {
    QUOTATION_OPEN,
    BRACKET_OPEN,
    NOTHING_TO_CLOSE,
    TOO_DEEP,
    FIELD_ALONE,
    WORD_MISSING
  }

  private final Fault fault;
  private final int at;

  UnreadableQueryException(Fault fault, int at) {
    super(fault + " at " + at);
    this.fault = fault;
    this.at = at;
  }

  public Fault fault() {
    return fault;
  }

  /** Where in the query, from 0. */
  public int at() {
    return at;
  }
}
