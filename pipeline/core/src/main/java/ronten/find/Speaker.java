package ronten.find;

import java.util.Optional;
import ronten.text.Span;

/**
 * Who says or holds something.
 *
 * @param text as written; for a role that the text does not name, the article's author or title
 * @param span where it is written; empty where it is only understood
 */
public record Speaker(String text, Role role, Optional<Span> span) {

  /** Whose voice it is. */
  public enum Role {
    ARTICLE_AUTHOR,
    ARTICLE,
    PERSON,
    SOURCE,
    COMMENTATOR,
    UNKNOWN
  }
}
