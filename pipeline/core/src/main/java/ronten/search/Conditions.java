package ronten.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a document or passage must be to be found. Conditions left empty let everything pass.
 *
 * @param document a glob that the path must match, as {@link java.nio.file.FileSystem} reads it;
 *     without a {@code /} it is matched against the file's name
 * @param article the article a document is about
 * @param author words of an author's name
 * @param language the BCP 47 tag of a passage's main language
 * @param since the earliest date of a document
 * @param until the latest date of a document
 */
public record Conditions(
    Optional<String> document,
    Optional<AboutArticle> article,
    Optional<String> author,
    Optional<String> language,
    Optional<LocalDate> since,
    Optional<LocalDate> until) {

  public static final Conditions NONE =
      new Conditions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * Documents on an article.
   *
   * @param named the id, the title or the address that a document itself gives it
   * @param members paths of documents that are known to be on it, whatever they call it
   */
  public record AboutArticle(String named, Set<String> members) {

    public AboutArticle {
      members = Set.copyOf(members);
    }
  }

  /** The documents whose path matches, and no other condition. */
  public static Conditions document(String glob) {
    return new Conditions(
        Optional.of(glob),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Documents on an article, and no other condition. */
  public static Conditions article(AboutArticle article) {
    return new Conditions(
        Optional.empty(),
        Optional.of(article),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
