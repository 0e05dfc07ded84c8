package ronten.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ronten.index.Scope;

/**
 * What is searched for. Conditions left empty let everything pass.
 *
 * @param query in the query language
 * @param limit how many hits at most, at least 1
 * @param scopes the parts of the text to look in; all of it when empty
 * @param document a glob that the path must match, as {@link java.nio.file.FileSystem} reads it;
 *     without a {@code /} it is matched against the file's name
 * @param article the id, the title or the address of the article a document is about
 * @param author words of an author's name
 * @param language the BCP 47 tag of a passage's main language
 * @param since the earliest date of a document
 * @param until the latest date of a document
 * @param explain whether each hit tells how its score came about
 */
public record SearchRequest(
    String query,
    int limit,
    Set<Scope> scopes,
    Optional<String> document,
    Optional<String> article,
    Optional<String> author,
    Optional<String> language,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    boolean explain) {

  /** How many hits are given when nobody says. */
  public static final int LIMIT = 10;

  public SearchRequest {
    if (limit < 1) {
      throw new IllegalArgumentException("the limit is less than 1: " + limit);
    }
    scopes = Set.copyOf(scopes);
  }

  /** A query with no conditions. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        LIMIT,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The same with another limit. */
  public SearchRequest limit(int limit) {
    return new SearchRequest(
        query, limit, scopes, document, article, author, language, since, until, explain);
  }

  /** The same within other parts of the text. */
  public SearchRequest in(Scope... scopes) {
    return new SearchRequest(
        query, limit, Set.of(scopes), document, article, author, language, since, until, explain);
  }
}
