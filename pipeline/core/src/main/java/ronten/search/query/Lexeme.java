package ronten.search.query;

/**
 * A piece of a query as its writer typed it.
 *
 * @param at where it begins in the query
 */
record Lexeme(Kind kind, String text, int at) {

  enum Kind {
    OPEN("an opening bracket"),
    CLOSE("a closing bracket"),
    AND("AND"),
    OR("OR"),
    NOT("NOT"),
    FIELD("a field"),
    PHRASE("a phrase"),
    PREFIX("a prefix"),
    FUZZY("a fuzzy word"),
    WORD("a word");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
