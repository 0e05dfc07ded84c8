package ronten.search.query;

/** A query that cannot be parsed. */
public final class UnreadableQueryException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * @param what is wrong
   * @param at where in the query, from 0
   */
  UnreadableQueryException(String what, int at) {
    super(what + " at character " + (at + 1));
  }
}
