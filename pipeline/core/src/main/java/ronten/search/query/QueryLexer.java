package ronten.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ronten.language.Characters;
import ronten.search.query.Lexeme.Kind;
import ronten.search.query.UnreadableQueryException.Fault;

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
    } else if (Signs.opensGroup(c)) {
      add(Kind.OPEN, at, at + 1);
      open++;
    } else if (Signs.closesGroup(c) && open > 0) {
      add(Kind.CLOSE, at, at + 1);
      open--;
    } else if (Signs.excludes(c) && at + 1 < query.length() && !endsWord(at + 1)) {
      add(Kind.NOT, at, at + 1);
    } else if (Signs.isQuotationMark(c) || Signs.isCornerBracket(c)) {
      phrase(c);
    } else {
      word();
    }
  }

  /** A phrase, or plain words where the closing mark stands inside a word: "甲"は誰か. */
  private void phrase(char mark) throws UnreadableQueryException {
    int close = at + 1;
    while (close < query.length() && !Signs.closes(mark, query.charAt(close))) {
      close++;
    }
    if (close == query.length() && Signs.isQuotationMark(mark)) {
      throw new UnreadableQueryException(Fault.QUOTATION_OPEN, at);
    }
    if (close == query.length() || !endsWord(close + 1)) {
      word();
    } else {
      lexemes.add(new Lexeme(Kind.PHRASE, query.substring(at + 1, close), at));
      at = close + 1;
    }
  }

  private void word() {
    int start = at;
    int end = endOfWord();
    int colon = start;
    while (colon < end && !Signs.namesField(query.charAt(colon))) {
      colon++;
    }
    String field = Signs.narrow(query.substring(start, colon));
    if (colon + 1 < end && FIELDS.contains(field)) {
      lexemes.add(new Lexeme(Kind.FIELD, field, start));
      at = colon + 1;
      return;
    }
    switch (Signs.narrow(query.substring(start, end))) {
      case "AND" -> add(Kind.AND, start, end);
      case "OR" -> add(Kind.OR, start, end);
      case "NOT" -> add(Kind.NOT, start, end);
      default -> add(start, end);
    }
  }

  /** A word, told by its last character. */
  private void add(int start, int end) {
    String word = query.substring(start, end);
    if (Signs.opensEnd(word)) {
      lexemes.add(new Lexeme(Kind.PREFIX, query.substring(start, end - 1), start));
      at = end;
    } else if (Signs.blurs(word)) {
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
      if (Signs.opensGroup(c)) {
        inside++;
      } else if (Signs.closesGroup(c)) {
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
        || Signs.closesGroup(query.charAt(offset));
  }
}
