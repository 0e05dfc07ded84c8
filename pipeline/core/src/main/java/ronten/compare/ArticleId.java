package ronten.compare;

import java.text.Normalizer;
import java.util.Locale;
import ronten.find.Article;
import ronten.find.WebAddress;
import ronten.text.Folded;
import ronten.text.Sha256;

/**
 * What an article is called in files and addresses: an ASCII slug of its title, at most {@value
 * #LONGEST_SLUG} characters, a hyphen, and 8 hex digits of the SHA-256 of its normalized URL, or,
 * without one, of its folded title and authors.
 */
public final class ArticleId {

  private static final int LONGEST_SLUG = 60;

  private ArticleId() {}

  /** The id of an article; the same article named in the same way has the same. */
  public static String of(Article article) {
    String identity =
        article
            .url()
            .flatMap(WebAddress::of)
            .map(WebAddress::normal)
            .orElseGet(
                () -> Folded.key(article.title() + "\n" + String.join("\n", article.authors())));
    return slug(article.title()) + "-" + Sha256.brief(identity);
  }

  private static String slug(String title) {
    String ascii =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}'’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String slug = ascii.isEmpty() ? "article" : ascii;
    return slug.length() <= LONGEST_SLUG
        ? slug
        : slug.substring(0, LONGEST_SLUG).replaceAll("-$", "");
  }
}
