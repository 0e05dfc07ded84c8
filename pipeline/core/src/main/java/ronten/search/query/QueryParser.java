package ronten.search.query;

import java.util.ArrayList;
import java.util.List;
import ronten.search.query.Lexeme.Kind;

/**
 * Reads a query: words, {@code "a phrase"}, {@code -not}, {@code AND OR NOT ( )}, {@code
 * field:word}, {@code prefix*}, {@code fuzzy~}. NOT binds closest, then AND, then OR; what stands
 * side by side without an operator comes last.
 */
public final class QueryParser {

  /** How deep brackets may nest. */
  public static final int DEPTH = 32;

  private final List<Lexeme> lexemes;
  private final int length;
  private int next;
  private int depth;

  private QueryParser(List<Lexeme> lexemes, int length) {
    this.lexemes = lexemes;
    this.length = length;
  }

  /** Reads a query. */
  public static Expression parse(String query) throws UnreadableQueryException {
    QueryParser parser = new QueryParser(QueryLexer.lexemes(query), query.length());
    Expression expression = parser.sequence();
    if (parser.next < parser.lexemes.size()) {
      throw parser.fault("nothing to close");
    }
    return expression;
  }

  /** A query's words without its signs, for one that cannot be parsed. */
  public static Expression plain(String query) {
    StringBuilder words = new StringBuilder(query.length());
    for (String word : query.replaceAll("[\"()*~]", " ").split("\\s+", -1)) {
      switch (word) {
        case "AND", "OR", "NOT" -> words.append(' ');
        default -> words.append(word.startsWith("-") ? word.substring(1) : word).append(' ');
      }
    }
    return new Expression.Words(words.toString());
  }

  private Expression sequence() throws UnreadableQueryException {
    List<Expression> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (next < lexemes.size() && !at(Kind.CLOSE)) {
      Expression part = any();
      if (part instanceof Expression.Word word) {
        words.append(words.isEmpty() ? "" : " ").append(word.text());
      } else {
        parts.add(part);
      }
    }
    if (!words.isEmpty()) {
      parts.addFirst(new Expression.Words(words.toString()));
    }
    return parts.size() == 1 ? parts.getFirst() : new Expression.Sequence(parts);
  }

  private Expression any() throws UnreadableQueryException {
    List<Expression> parts = new ArrayList<>(List.of(all()));
    while (at(Kind.OR)) {
      next++;
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Expression.Any(parts);
  }

  private Expression all() throws UnreadableQueryException {
    List<Expression> parts = new ArrayList<>(List.of(unary()));
    while (at(Kind.AND)) {
      next++;
      parts.add(unary());
    }
    return parts.size() == 1 ? parts.getFirst() : new Expression.All(parts);
  }

  private Expression unary() throws UnreadableQueryException {
    boolean not = false;
    while (at(Kind.NOT)) {
      next++;
      not = !not;
    }
    Expression inner = primary();
    return not ? new Expression.Not(inner) : inner;
  }

  private Expression primary() throws UnreadableQueryException {
    if (next == lexemes.size()) {
      throw fault("the query ends where a word is due");
    }
    Lexeme lexeme = lexemes.get(next++);
    return switch (lexeme.kind()) {
      case WORD -> new Expression.Word(lexeme.text());
      case PHRASE -> new Expression.Phrase(lexeme.text());
      case PREFIX -> new Expression.Prefix(lexeme.text());
      case FUZZY -> new Expression.Fuzzy(lexeme.text());
      case FIELD -> new Expression.InField(lexeme.text(), leaf());
      case OPEN -> group();
      case CLOSE, AND, OR, NOT -> {
        next--;
        throw fault(lexeme.kind().label() + " where a word is due");
      }
    };
  }

  private Expression leaf() throws UnreadableQueryException {
    if (next < lexemes.size()) {
      switch (lexemes.get(next).kind()) {
        case WORD, PHRASE, PREFIX, FUZZY -> {
          return primary();
        }
        default -> {}
      }
    }
    throw fault("a field without a word");
  }

  private Expression group() throws UnreadableQueryException {
    if (++depth > DEPTH) {
      throw fault("brackets nest deeper than " + DEPTH);
    }
    Expression inner = sequence();
    if (!at(Kind.CLOSE)) {
      throw fault("a bracket is not closed");
    }
    next++;
    depth--;
    return inner;
  }

  private boolean at(Kind kind) {
    return next < lexemes.size() && lexemes.get(next).is(kind);
  }

  private UnreadableQueryException fault(String what) {
    return new UnreadableQueryException(
        what, next < lexemes.size() ? lexemes.get(next).at() : length);
  }
}
