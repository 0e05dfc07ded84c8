package ronten.find.mark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import ronten.text.Span;

/**
 * Pairs brackets and quotation marks with a stack. A full-width bracket may be closed by a
 * half-width one of its shape; what has no partner counts as nothing.
 */
public final class BracketPairs {

  private static final String OPENING = "(（〔[［【「『“‘｢〈《〖";
  private static final String CLOSING = ")）〕]］】」』”’｣〉》〗";

  /** The shape of the mark at the same place above; marks of one shape pair. */
  private static final String SHAPES = "((ttt[「『“‘「〈《t";

  private static final BitSet MARKS = new BitSet();

  static {
    (OPENING + CLOSING).chars().forEach(MARKS::set);
  }

  private BracketPairs() {}

  public static boolean isClosing(int c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** Whether a mark opens a bracket that can hold a gloss, rather than a quotation. */
  public static boolean isBracket(int opening) {
    return switch (opening) {
      case '(', '（', '〔', '[', '［', '【' -> true;
      default -> false;
    };
  }

  /** Every pair, marks included, in the order of the closing marks. Linear in the text. */
  public static List<Span> of(String text) {
    List<Integer> open = new ArrayList<>();
    int[] waiting = new int[SHAPES.length()];
    List<Span> pairs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (!MARKS.get(text.charAt(i))) {
        continue;
      }
      int opening = OPENING.indexOf(text.charAt(i));
      int closing = CLOSING.indexOf(text.charAt(i));
      if (opening >= 0) {
        open.add(i);
        waiting[shape(opening)]++;
      } else if (closing >= 0 && waiting[shape(closing)] > 0) {
        pairs.add(new Span(close(text, open, waiting, shape(closing)), i + 1));
      }
    }
    return pairs;
  }

  /** Gives up what was opened since the partner. */
  private static int close(String text, List<Integer> open, int[] waiting, int shape) {
    while (true) {
      int start = open.removeLast();
      int opened = shape(OPENING.indexOf(text.charAt(start)));
      waiting[opened]--;
      if (opened == shape) {
        return start;
      }
    }
  }

  /** One number for all marks that may close each other. */
  private static int shape(int mark) {
    return SHAPES.indexOf(SHAPES.charAt(mark));
  }
}
