package ronten.search;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ronten.index.Scope;

/**
 * What is searched for.
 *
 * @param query in the query language
 * @param limit how many hits at most, at least 1
 * @param scopes the parts of the text to look in; all of it when empty
 * @param conditions what is found must fulfil
 * @param articles the ids of the articles that documents are about, by path, where more is known
 *     than the document itself says
 * @param wishes how to search, and what to tell besides
 * @param unwanted renderings that words are not to be looked for by, as the glosses write them
 */
public record SearchRequest(
    String query,
    int limit,
    Set<Scope> scopes,
    Conditions conditions,
    Map<String, String> articles,
    Set<Wish> wishes,
    Set<String> unwanted) {

  /** How many hits are given when nobody says. */
  public static final int LIMIT = 10;

  /** How to search, and what to tell. */
  public enum Wish {
    /** Words are also looked for by what the glosses of the corpus say they mean. */
    GLOSSARY,
    /** All hits are counted by what they are. */
    FACETS,
    /** Each hit tells how its score came about. */
    EXPLANATION
  }

  public SearchRequest {
    if (limit < 1) {
      throw new IllegalArgumentException("the limit is less than 1: " + limit);
    }
    scopes = Set.copyOf(scopes);
    articles = Map.copyOf(articles);
    wishes = Set.copyOf(wishes);
    unwanted = Set.copyOf(unwanted);
  }

  /** A request that takes every rendering. */
  public SearchRequest(
      String query,
      int limit,
      Set<Scope> scopes,
      Conditions conditions,
      Map<String, String> articles,
      Set<Wish> wishes) {
    this(query, limit, scopes, conditions, articles, wishes, Set.of());
  }

  /** A query with no conditions. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query, LIMIT, Set.of(), Conditions.NONE, Map.of(), Set.of(Wish.GLOSSARY));
  }

  /** The same with another query. */
  public SearchRequest query(String query) {
    return new SearchRequest(query, limit, scopes, conditions, articles, wishes, unwanted);
  }

  /** The same with another limit. */
  public SearchRequest limit(int limit) {
    return new SearchRequest(query, limit, scopes, conditions, articles, wishes, unwanted);
  }

  /** The same within other parts of the text. */
  public SearchRequest in(Scope... scopes) {
    return new SearchRequest(query, limit, Set.of(scopes), conditions, articles, wishes, unwanted);
  }

  /** The same under other conditions. */
  public SearchRequest under(Conditions conditions) {
    return new SearchRequest(query, limit, scopes, conditions, articles, wishes, unwanted);
  }

  /** The same with another wish. */
  public SearchRequest with(Wish wish) {
    Set<Wish> more = EnumSet.of(wish);
    more.addAll(wishes);
    return new SearchRequest(query, limit, scopes, conditions, articles, more, unwanted);
  }

  /** The same without a wish. */
  public SearchRequest without(Wish wish) {
    Set<Wish> fewer = EnumSet.noneOf(Wish.class);
    fewer.addAll(wishes);
    fewer.remove(wish);
    return new SearchRequest(query, limit, scopes, conditions, articles, fewer, unwanted);
  }

  /** The same without some renderings. */
  public SearchRequest without(Set<String> unwanted) {
    return new SearchRequest(query, limit, scopes, conditions, articles, wishes, unwanted);
  }

  /** Which renderings words are also looked for by; empty where none is wished for. */
  Optional<Predicate<String>> widening() {
    return wants(Wish.GLOSSARY)
        ? Optional.of(rendering -> !unwanted.contains(rendering))
        : Optional.empty();
  }

  boolean wants(Wish wish) {
    return wishes.contains(wish);
  }
}
