package ronten.search.query;

/**
 * A piece of a query as its writer typed it.
 *
 * @param at where it begins in the query
 */
record Lexeme(Kind kind, String text, int at) {

  enum Kind {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    FIELD,
    PHRASE,
    PREFIX,
    FUZZY,
    WORD
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
