package ronten.language.japanese;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Span;

/** Pairs brackets and directed quotation marks; what has no partner counts as nothing. */
final class Brackets {

  private static final String OPENING = "「『（(【〔［[〈《｛{〖〘〝“‘｢";
  private static final String CLOSING = "」』）)】〕］]〉》｝}〗〙〟”’｣";

  private Brackets() {}

  static boolean isClosing(int c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** The outermost pairs, brackets included, in order. Linear in the text. */
  static List<Span> pairs(String text) {
    List<Integer> open = new ArrayList<>();
    int[] waiting = new int[OPENING.length()];
    List<Span> pairs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int opening = OPENING.indexOf(text.charAt(i));
      if (opening >= 0) {
        open.add(i);
        waiting[opening]++;
        continue;
      }
      int closing = CLOSING.indexOf(text.charAt(i));
      if (closing >= 0 && waiting[closing] > 0) {
        close(text, i, closing, open, waiting, pairs);
      }
    }
    return pairs;
  }

  /** Gives up what was opened since the partner, and drops pairs that lie inside the new one. */
  private static void close(
      String text, int at, int kind, List<Integer> open, int[] waiting, List<Span> pairs) {
    int start;
    int opened;
    do {
      start = open.removeLast();
      opened = OPENING.indexOf(text.charAt(start));
      waiting[opened]--;
    } while (opened != kind);
    while (!pairs.isEmpty() && pairs.getLast().start() > start) {
      pairs.removeLast();
    }
    pairs.add(new Span(start, at + 1));
  }
}
