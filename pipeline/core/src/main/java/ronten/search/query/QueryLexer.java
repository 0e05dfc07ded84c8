package ronten.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ronten.language.Characters;
import ronten.search.query.Lexeme.Kind;

/**
 * Cuts a query into lexemes. Signs count as signs only where a word could begin or end: in a
 * question such as 「Alpha」(邦題:乙)を書いたのは誰か no bracket groups and no colon names a field.
 */
final class QueryLexer {

  /** The fields that a query can name. */
  static final Set<String> FIELDS =
      Set.of("title", "heading", "author", "article", "language", "quotes", "claims", "glosses");

  private final String query;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;
  private int open;

  private QueryLexer(String query) {
    this.query = query;
  }

  /**
   * The lexemes of a query.
   *
   * @throws UnreadableQueryException when a quotation mark is left open
   */
  static List<Lexeme> lexemes(String query) throws UnreadableQueryException {
    QueryLexer lexer = new QueryLexer(query);
    while (lexer.at < query.length()) {
      lexer.next();
    }
    return lexer.lexemes;
  }

  private void next() throws UnreadableQueryException {
    char c = query.charAt(at);
    if (Characters.isSpace(c)) {
      at++;
    } else if (c == '(') {
      add(Kind.OPEN, at, at + 1);
      open++;
    } else if (c == ')' && open > 0) {
      add(Kind.CLOSE, at, at + 1);
      open--;
    } else if (c == '-' && at + 1 < query.length() && !endsWord(at + 1)) {
      add(Kind.NOT, at, at + 1);
    } else if (c == '"') {
      phrase();
    } else {
      word();
    }
  }

  /** A phrase, or plain words where the closing mark stands inside a word: "甲"は誰か. */
  private void phrase() throws UnreadableQueryException {
    int close = query.indexOf('"', at + 1);
    if (close < 0) {
      throw new UnreadableQueryException("a quotation mark is not closed", at);
    }
    if (!endsWord(close + 1)) {
      word();
    } else {
      lexemes.add(new Lexeme(Kind.PHRASE, query.substring(at + 1, close), at));
      at = close + 1;
    }
  }

  private void word() {
    int start = at;
    int end = endOfWord();
    int colon = query.indexOf(':', start);
    if (colon > start && colon + 1 < end && FIELDS.contains(query.substring(start, colon))) {
      lexemes.add(new Lexeme(Kind.FIELD, query.substring(start, colon), start));
      at = colon + 1;
      return;
    }
    String word = query.substring(start, end);
    switch (word) {
      case "AND" -> add(Kind.AND, start, end);
      case "OR" -> add(Kind.OR, start, end);
      case "NOT" -> add(Kind.NOT, start, end);
      default -> add(start, end);
    }
  }

  /** A word, told by its last character. */
  private void add(int start, int end) {
    char last = query.charAt(end - 1);
    if (end - start > 1 && last == '*') {
      lexemes.add(new Lexeme(Kind.PREFIX, query.substring(start, end - 1), start));
      at = end;
    } else if (end - start > 1 && last == '~') {
      lexemes.add(new Lexeme(Kind.FUZZY, query.substring(start, end - 1), start));
      at = end;
    } else {
      add(Kind.WORD, start, end);
    }
  }

  private void add(Kind kind, int start, int end) {
    lexemes.add(new Lexeme(kind, query.substring(start, end), start));
    at = end;
  }

  /**
   * To the next space, or to a bracket that closes a group. Brackets inside the word are its own.
   */
  private int endOfWord() {
    int inside = 0;
    int end = at;
    while (end < query.length() && !Characters.isSpace(query.charAt(end))) {
      char c = query.charAt(end);
      if (c == '(') {
        inside++;
      } else if (c == ')') {
        if (inside == 0 && open > 0) {
          break;
        }
        inside--;
      }
      end++;
    }
    return end;
  }

  private boolean endsWord(int offset) {
    return offset >= query.length()
        || Characters.isSpace(query.charAt(offset))
        || query.charAt(offset) == ')';
  }
}
