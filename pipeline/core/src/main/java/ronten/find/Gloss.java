package ronten.find;

import java.util.List;
import ronten.text.Span;

/**
 * An explicit pair of a Japanese and a Latin-script expression with one meaning, such as
 * 選択的核拡散（selective proliferation）.
 *
 * @param japanese the Japanese side as read
 * @param latin the other side as read
 * @param confidence 0 to 1
 * @param span the whole expression, brackets included
 */
public record Gloss(String japanese, String latin, Kind kind, double confidence, Span span)
    implements Finding {

  /** What the Latin side is to the Japanese one. */
  public enum Kind {
    GLOSS,
    ABBREVIATION,
    NAME
  }

  @Override
  public List<Span> evidence() {
    return List.of(span);
  }
}
