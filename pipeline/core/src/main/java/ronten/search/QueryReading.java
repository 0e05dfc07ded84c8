package ronten.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import ronten.index.Fields;
import ronten.index.Scope;
import ronten.language.Languages;
import ronten.search.query.Expression;
import ronten.search.query.QueryParser;
import ronten.search.query.UnreadableQueryException;

/** Reads the query of one request: as something to search by, and what shows why it was found. */
final class QueryReading {

  static {
    IndexSearcher.setMaxClauseCount(PassageSearch.MOST_PARTS);
  }

  /** A longer query is read only so far, in UTF-16 code units. */
  static final int LONGEST_QUERY = 4096;

  private final Languages languages;
  private final Weights weights;
  private final Lookups lookups;
  private final Optional<Widening> widening;
  private final List<Note> notes = new ArrayList<>();
  private final List<Clue> clues = new ArrayList<>();

  /**
   * @param widening which renderings words are also looked for by; empty for none
   */
  QueryReading(
      Lookups lookups, Languages languages, Weights weights, Optional<Predicate<String>> widening) {
    this.weights = weights;
    this.lookups = lookups;
    this.languages = languages;
    this.widening = widening.map(wanted -> new Widening(languages, lookups, wanted));
  }

  /** What the searcher should know. */
  List<Note> notes() {
    return notes.stream().distinct().toList();
  }

  List<Clue> clues() {
    return clues;
  }

  /** The glosses that the query was widened by. */
  List<Widening.Used> widenings() {
    return widening.map(Widening::used).orElse(List.of());
  }

  /**
   * A request's query under its conditions; empty where it holds nothing to look for.
   *
   * @param literal whether words are conditions rather than to rank by
   */
  Optional<Query> query(SearchRequest request, boolean literal) {
    Expression read = expression(shortened(request.query()));
    Optional<Query> query = query(literal ? Literal.of(read) : read, request.scopes());
    if (query.isEmpty()) {
      notes.add(new Note.NoWord());
    }
    return query.map(found -> Filters.under(request.conditions(), found));
  }

  private String shortened(String query) {
    if (query.length() <= LONGEST_QUERY) {
      return query;
    }
    notes.add(new Note.Shortened(LONGEST_QUERY));
    boolean parts = Character.isHighSurrogate(query.charAt(LONGEST_QUERY - 1));
    return query.substring(0, parts ? LONGEST_QUERY - 1 : LONGEST_QUERY);
  }

  private Expression expression(String query) {
    try {
      return QueryParser.parse(query);
    } catch (UnreadableQueryException e) {
      notes.add(new Note.AsWords(e.fault(), e.at()));
      return QueryParser.plain(query);
    }
  }

  /** The expression in each of the scopes; one of them is enough. */
  private Optional<Query> query(Expression expression, Set<Scope> scopes) {
    if (scopes.isEmpty()) {
      return query(expression, Target.PASSAGE);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Scope scope : Scope.values()) {
      if (scopes.contains(scope)) {
        query(expression, scope).ifPresent(found -> any.add(found, Occur.SHOULD));
      }
    }
    return QueryTranslator.some(any);
  }

  private Optional<Query> query(Expression expression, Scope scope) {
    if (scope.hasFields()) {
      return query(expression, Target.of(scope));
    }
    Query kind =
        scope == Scope.HEADINGS
            ? Filters.term(Fields.NAMING, "yes")
            : Filters.term(Fields.KIND, "prose");
    return query(expression, Target.PASSAGE).map(query -> Filters.under(List.of(kind), query));
  }

  private Optional<Query> query(Expression expression, Target target) {
    QueryTranslator translator = new QueryTranslator(languages, target, lookups, weights, widening);
    Optional<Query> query = translator.query(expression);
    clues.addAll(translator.clues());
    if (translator.overflowed()) {
      notes.add(new Note.TooMuch(QueryTranslator.MOST_CONDITIONS, QueryTranslator.MOST_OPEN_WORDS));
    }
    return query;
  }
}
