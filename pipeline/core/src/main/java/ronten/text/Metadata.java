package ronten.text;

import java.util.List;
import java.util.Optional;

/**
 * What a document says about itself, in its front matter, its file properties or the corpus's
 * {@code ronten.yaml}. Everything is optional.
 *
 * @param date as written
 * @param language a BCP 47 tag, as written
 * @param role whether the document is the article itself or, the default, a commentary
 * @param article the article this document comments on: a title, a URL or an id
 */
public record Metadata(
    Optional<String> title,
    List<String> authors,
    Optional<String> date,
    Optional<String> publication,
    Optional<String> url,
    Optional<String> language,
    Role role,
    Optional<String> article) {

  /** Says nothing. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Role.COMMENTARY,
          Optional.empty());

  /** Whether a document is commented on or comments. */
  public enum Role {
    COMMENTARY,
    ARTICLE
  }

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** This, of a page from an address, unless it names a whole one itself. */
  public Metadata at(String address) {
    Optional<String> own = url.filter(said -> said.matches("(?i)https?://.+"));
    return new Metadata(
        title,
        authors,
        date,
        publication,
        own.or(() -> Optional.of(address)),
        language,
        role,
        article);
  }

  /** This, with what it leaves open taken from {@code fallback}. */
  public Metadata or(Metadata fallback) {
    return new Metadata(
        title.or(fallback::title),
        authors.isEmpty() ? fallback.authors : authors,
        date.or(fallback::date),
        publication.or(fallback::publication),
        url.or(fallback::url),
        language.or(fallback::language),
        role == Role.ARTICLE ? role : fallback.role,
        article.or(fallback::article));
  }
}
