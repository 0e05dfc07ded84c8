package ronten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import ronten.index.Fields;
import ronten.index.Posting;
import ronten.index.PostingText;

/**
 * A query of the search library in the language of OpenSearch, which is built on the same library:
 * it finds the same passages, and gives them the same scores where both know the same frequencies.
 */
final class EngineQuery {

  private EngineQuery() {}

  static Map<String, Object> of(Query query) {
    return of(query, 1);
  }

  /** A query whose scores count so much. */
  private static Map<String, Object> of(Query query, float boost) {
    return switch (query) {
      case ScoreSum sum -> of(sum.asClauses(), boost);
      case BoostQuery boosted -> of(boosted.getQuery(), boost * boosted.getBoost());
      case ConstantScoreQuery constant ->
          named("constant_score", Map.of("filter", found(constant.getQuery()), "boost", boost));
      case BooleanQuery some -> some(some, boost);
      case DisjunctionMaxQuery best ->
          named(
              "dis_max",
              Map.of(
                  "queries",
                  best.getDisjuncts().stream().map(EngineQuery::of).toList(),
                  "tie_breaker",
                  best.getTieBreakerMultiplier(),
                  "boost",
                  boost));
      case TermQuery term -> term(term.getTerm(), boost);
      case PhraseQuery phrase -> phrase(phrase, boost);
      case MultiPhraseQuery phrase -> phrase(phrase, boost);
      case OpenPhrase phrase ->
          inField(
              "match_phrase_prefix",
              phrase.field(),
              Map.of(
                  "query",
                  text(phrase.postings()),
                  "max_expansions",
                  OpenPhrase.MOST_PAIRS,
                  "boost",
                  boost));
      case PrefixQuery prefix -> onTerm("prefix", prefix.getPrefix(), Map.of("boost", boost));
      case FuzzyQuery fuzzy -> fuzzy(fuzzy, boost);
      case TermInSetQuery terms ->
          named("terms", Map.of(terms.getField(), values(terms), "boost", boost));
      case PathQuery paths ->
          inField(
              "regexp",
              Fields.DOCUMENT,
              Map.of("value", PathPattern.of(paths.glob()), "boost", boost));
      case PlaceQuery place ->
          named("bool", Map.of("filter", List.of(document(place.path()), start(place.start()))));
      case PointRangeQuery range ->
          inField(
              "range",
              range.getField(),
              Map.of(
                  "gte",
                  IntPoint.decodeDimension(range.getLowerPoint(), 0),
                  "lte",
                  IntPoint.decodeDimension(range.getUpperPoint(), 0),
                  "boost",
                  boost));
      case FieldExistsQuery exists -> exists(exists.getField());
      case MatchNoDocsQuery none -> nothing();
      default -> throw new IllegalArgumentException("cannot be asked elsewhere: " + query);
    };
  }

  /** Passages that have a term in a field. */
  static Map<String, Object> term(String field, String term) {
    return term(new Term(field, term), 1);
  }

  /** A document as a whole, and its passages. */
  static Map<String, Object> document(String path) {
    return term(Fields.DOCUMENT, path);
  }

  /** The passages of a document. */
  static Map<String, Object> passages(String path) {
    return named("bool", Map.of("filter", List.of(document(path), exists(Fields.START))));
  }

  private static Map<String, Object> start(int start) {
    return inField("term", Fields.START, Map.of("value", start));
  }

  /** Passages that have any term in a field. */
  static Map<String, Object> exists(String field) {
    return named("exists", Map.of("field", field));
  }

  /** Documents that have a term in a field that begins like this; such terms stand as they are. */
  static Map<String, Object> prefix(String field, String beginning) {
    return inField("prefix", field, Map.of("value", beginning));
  }

  /** What a query finds; other queries have names that each hit tells which of them find it. */
  static Map<String, Object> telling(Query query, List<Query> asides) {
    List<Map<String, Object>> should = new ArrayList<>();
    for (int i = 0; i < asides.size(); i++) {
      Map<String, Object> filter = found(asides.get(i));
      Map<String, Object> aside = Map.of("filter", filter, "boost", 0f, "_name", name(i));
      should.add(named("constant_score", aside));
    }
    return should.isEmpty()
        ? of(query)
        : named("bool", Map.of("must", List.of(of(query)), "should", should));
  }

  /** The name of such a query. */
  static String name(int aside) {
    return "aside " + aside;
  }

  private static Map<String, Object> some(BooleanQuery query, float boost) {
    if (query.clauses().isEmpty()) {
      return nothing(); // what the other language says with no clause is everything
    }
    Map<String, List<Map<String, Object>>> clauses =
        query.clauses().stream()
            .collect(
                Collectors.groupingBy(
                    clause -> name(clause.occur()),
                    Collectors.mapping(EngineQuery::of, Collectors.toList())));
    return named(
        "bool",
        with(
            clauses,
            Map.of(
                "minimum_should_match",
                minimum(query),
                "adjust_pure_negative",
                false,
                "boost",
                boost)));
  }

  private static Map<String, Object> of(BooleanClause clause) {
    return clause.isScoring() ? of(clause.query()) : found(clause.query());
  }

  /**
   * What a query finds, whatever its scores: any of some terms is one clause for each field, for an
   * engine bounds how many a query has.
   */
  private static Map<String, Object> found(Query query) {
    if (!(query instanceof BooleanQuery any) || !isAnyTerm(any)) {
      return of(query);
    }
    Map<String, List<String>> terms =
        any.clauses().stream()
            .map(clause -> ((TermQuery) clause.query()).getTerm())
            .collect(
                Collectors.groupingBy(
                    Term::field,
                    TreeMap::new,
                    Collectors.mapping(EngineQuery::text, Collectors.toList())));
    List<Map<String, Object>> fields = new ArrayList<>();
    terms.forEach((field, values) -> fields.add(named("terms", Map.of(field, values))));
    return fields.size() == 1 ? fields.getFirst() : named("bool", Map.of("should", fields));
  }

  private static boolean isAnyTerm(BooleanQuery query) {
    return !query.clauses().isEmpty()
        && query.getMinimumNumberShouldMatch() <= 1
        && query.clauses().stream()
            .allMatch(
                clause ->
                    clause.occur() == BooleanClause.Occur.SHOULD
                        && clause.query() instanceof TermQuery);
  }

  private static int minimum(BooleanQuery query) {
    boolean optional =
        query.clauses().stream()
            .anyMatch(
                clause ->
                    clause.occur() == BooleanClause.Occur.MUST
                        || clause.occur() == BooleanClause.Occur.FILTER);
    return Math.max(query.getMinimumNumberShouldMatch(), optional ? 0 : 1);
  }

  private static String name(BooleanClause.Occur occur) {
    return switch (occur) {
      case MUST -> "must";
      case SHOULD -> "should";
      case FILTER -> "filter";
      case MUST_NOT -> "must_not";
    };
  }

  private static Map<String, Object> term(Term term, float boost) {
    return inField("term", term.field(), Map.of("value", text(term), "boost", boost));
  }

  private static Map<String, Object> phrase(PhraseQuery phrase, float boost) {
    Term[] terms = phrase.getTerms();
    if (terms.length == 1) {
      return term(terms[0], boost);
    }
    List<Posting> postings = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      postings.add(new Posting(terms[i].text(), phrase.getPositions()[i]));
    }
    return phrase(phrase.getField(), postings, phrase.getSlop(), boost);
  }

  private static Map<String, Object> phrase(MultiPhraseQuery phrase, float boost) {
    Term[][] terms = phrase.getTermArrays();
    if (terms.length == 1) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      Stream.of(terms[0]).forEach(term -> any.add(new TermQuery(term), BooleanClause.Occur.SHOULD));
      return of(any.build(), boost);
    }
    List<Posting> postings = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      for (Term term : terms[i]) {
        postings.add(new Posting(term.text(), phrase.getPositions()[i]));
      }
    }
    return phrase(terms[0][0].field(), postings, phrase.getSlop(), boost);
  }

  private static Map<String, Object> phrase(
      String field, List<Posting> postings, int slop, float boost) {
    return inField(
        "match_phrase", field, Map.of("query", text(postings), "slop", slop, "boost", boost));
  }

  /** Terms at their distances from the first. */
  private static String text(List<Posting> postings) {
    int first = postings.getFirst().position();
    return PostingText.of(
        postings.stream()
            .map(posting -> new Posting(posting.term(), posting.position() - first))
            .toList());
  }

  private static Map<String, Object> fuzzy(FuzzyQuery fuzzy, float boost) {
    return onTerm(
        "fuzzy",
        fuzzy.getTerm(),
        Map.of(
            "fuzziness",
            fuzzy.getMaxEdits(),
            "prefix_length",
            fuzzy.getPrefixLength(),
            "max_expansions",
            QueryTranslator.EXPANSIONS,
            "transpositions",
            fuzzy.getTranspositions(),
            "boost",
            boost));
  }

  private static List<String> values(TermInSetQuery terms) {
    List<String> values = new ArrayList<>();
    BytesRefIterator each = terms.getBytesRefIterator();
    try {
      for (BytesRef value = each.next(); value != null; value = each.next()) {
        values.add(value.utf8ToString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  /** A term as it stands there: escaped in fields that are searched, as it is in others. */
  private static String text(Term term) {
    return Fields.SEARCHED.contains(term.field()) ? PostingText.escaped(term.text()) : term.text();
  }

  private static Map<String, Object> onTerm(String kind, Term term, Map<String, Object> how) {
    return inField(kind, term.field(), with(how, Map.of("value", text(term))));
  }

  private static Map<String, Object> inField(String kind, String field, Map<String, Object> how) {
    return named(kind, Map.of(field, how));
  }

  private static Map<String, Object> named(String kind, Map<String, Object> how) {
    return Map.of(kind, how);
  }

  private static Map<String, Object> nothing() {
    return named("match_none", Map.of());
  }

  private static Map<String, Object> with(Map<String, ?> one, Map<String, ?> other) {
    Map<String, Object> both = new TreeMap<>(one);
    both.putAll(other);
    return both;
  }
}
