package ronten.language.japanese;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Span;

/** Pairs brackets and directed quotation marks; what has no partner counts as nothing. */
final class Brackets {

  /** One partner may be wide, the other narrow: a writer's keyboard changes in between. */
  private static final String OPENING = "「『（(【〔［[〈《｛{〖〘〝“‘｢";

  private static final String CLOSING = "」』）)】〕］]〉》｝}〗〙〟”’｣";
  private static final int[] KINDS = {0, 1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 8, 9, 10, 11, 12, 13, 0};

  private final List<Integer> open = new ArrayList<>();
  private final int[] waiting = new int[KINDS.length];
  private final List<Span> pairs = new ArrayList<>();
  private final String text;

  private Brackets(String text) {
    this.text = text;
  }

  static boolean isClosing(int c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** The outermost pairs, brackets included, in order. Linear in the text. */
  static List<Span> pairs(String text) {
    Brackets brackets = new Brackets(text);
    for (int i = 0; i < text.length(); i++) {
      if (mayBe(text.charAt(i))) {
        brackets.read(i);
      }
    }
    return brackets.pairs;
  }

  /** False for most characters: letters and digits, kana and kanji. */
  private static boolean mayBe(char c) {
    return c < 0x80 ? !Character.isLetterOrDigit(c) : c < 0x3020 || c > 0xff00;
  }

  private void read(int at) {
    int opening = OPENING.indexOf(text.charAt(at));
    if (opening >= 0) {
      open.add(at);
      waiting[KINDS[opening]]++;
      return;
    }
    int closing = CLOSING.indexOf(text.charAt(at));
    if (closing >= 0 && waiting[KINDS[closing]] > 0) {
      close(at, KINDS[closing]);
    }
  }

  /** Gives up what was opened since the partner, and drops the pairs inside the new one. */
  private void close(int at, int kind) {
    int start;
    int opened;
    do {
      start = open.removeLast();
      opened = KINDS[OPENING.indexOf(text.charAt(start))];
      waiting[opened]--;
    } while (opened != kind);
    while (!pairs.isEmpty() && pairs.getLast().start() > start) {
      pairs.removeLast();
    }
    pairs.add(new Span(start, at + 1));
  }
}
