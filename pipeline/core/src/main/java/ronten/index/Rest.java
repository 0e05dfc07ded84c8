package ronten.index;

import java.util.Comparator;
import java.util.List;
import ronten.text.Span;

/** What a text holds besides its passages, and how to put it together again. */
final class Rest {

  private static final Comparator<StoredPassage> IN_ORDER =
      Comparator.comparing(StoredPassage::span);

  private Rest() {}

  /** The characters that lie in no passage. */
  static String of(String text, List<Span> passages) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Span passage : passages.stream().sorted().toList()) {
      rest.append(text, at, Math.max(at, passage.start()));
      at = Math.max(at, passage.end());
    }
    return rest.append(text, at, text.length()).toString();
  }

  /** The text, from its passages and what lies in none of them. */
  static String whole(String rest, List<StoredPassage> passages) {
    StringBuilder text = new StringBuilder();
    int used = 0;
    for (StoredPassage passage : passages.stream().sorted(IN_ORDER).toList()) {
      int between = Math.max(0, passage.span().start() - text.length());
      text.append(rest, used, used + between);
      used += between;
      int known = text.length() - passage.span().start();
      if (known < passage.text().length()) {
        text.append(passage.text(), known, passage.text().length());
      }
    }
    return text.append(rest, used, rest.length()).toString();
  }
}
