package ronten.find;

import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/**
 * A work that the document names.
 *
 * @param date as written
 * @param url as written
 * @param span where the work is named; empty, at 0, when only the document's metadata names it
 */
public record Citation(
    Optional<String> title,
    List<String> authors,
    Optional<String> publication,
    Optional<String> date,
    Optional<String> url,
    Role role,
    Span span)
    implements Finding {

  /** What the work is to the document. */
  public enum Role {
    MAIN,
    SECONDARY,
    REFERENCE
  }

  public Citation {
    authors = List.copyOf(authors);
  }

  @Override
  public List<Span> evidence() {
    return List.of(span);
  }
}
