package ronten.find;

import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/**
 * The article a document is about.
 *
 * @param date ISO 8601 where it could be understood, else as written
 * @param evidence where the document says so; empty when only its metadata does
 */
public record Article(
    String title,
    List<String> authors,
    Optional<String> publication,
    Optional<String> date,
    Optional<String> url,
    List<Span> evidence) {

  public Article {
    authors = List.copyOf(authors);
    evidence = List.copyOf(evidence);
  }
}
