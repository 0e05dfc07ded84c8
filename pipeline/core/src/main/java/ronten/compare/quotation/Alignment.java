package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ronten.text.Span;

/**
 * The best alignment of all words of a quotation with a stretch of the original around a diagonal:
 * a fitting alignment (Needleman and Wunsch 1970, with free ends in the original) in a band.
 */
final class Alignment {

  /** The score of a word that is the same. */
  static final int MATCH = 2_000;

  private static final int SUBSTITUTION = -900;
  private static final int INSERTION = -800;
  private static final int DELETION = -700;
  private static final int OMISSION = -1;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private static final byte SUBSTITUTE = 2;
  private static final byte INSERT = 3;
  private static final byte DELETE = 4;

  private final Pairing pairing;
  private final int[] order;
  private final boolean[] joints;
  private final int base;
  private final int width;
  private final int[][] scores;
  private final byte[] trace;

  /**
   * @param order the words of the quotation to align
   * @param joints whether words of the original may be left out before each of them
   * @param diagonal the word of the original beside the first of the quotation's
   * @param reach how far the alignment may stray from the diagonal, in words
   */
  private Alignment(Pairing pairing, int[] order, boolean[] joints, int diagonal, int reach) {
    this.pairing = pairing;
    this.order = order;
    this.joints = joints;
    this.base = diagonal - reach;
    this.width = 2 * reach + 1;
    this.scores = new int[4][width];
    this.trace = new byte[Math.multiplyExact(order.length + 1, width)];
  }

  /**
   * An alignment that was found.
   *
   * @param score in no unit; higher is better
   */
  record Found(List<Step> steps, int score) {}

  /** Aligns; see the constructor. */
  static Found align(Pairing pairing, int[] order, boolean[] joints, int diagonal, int reach) {
    return new Alignment(pairing, order, joints, diagonal, reach).found();
  }

  private Found found() {
    for (int row = 0; row <= order.length; row++) {
      for (int k = 0; k < width; k++) {
        fill(row, k);
      }
    }
    int[] last = scores[order.length & 3];
    int best = 0;
    for (int k = 1; k < width; k++) {
      best = last[k] > last[best] ? k : best;
    }
    return new Found(steps(best), last[best]);
  }

  private void fill(int row, int k) {
    int column = base + row + k;
    if (column < 0 || column > pairing.original().size()) {
      scores[row & 3][k] = NEVER;
      return;
    }
    if (row == 0) {
      scores[0][k] = 0;
      return;
    }
    boolean same = column > 0 && pairing.same(order[row - 1], column - 1);
    int best = column > 0 ? score(row - 1, k) + (same ? MATCH : SUBSTITUTION) : NEVER;
    byte step = same ? (byte) Pairing.ONE_ONE : SUBSTITUTE;
    int inserted = score(row - 1, k + 1) + INSERTION;
    if (inserted > best) {
      best = inserted;
      step = INSERT;
    }
    int deleted = column > 0 ? score(row, k - 1) + deletion(row, column) : NEVER;
    if (deleted > best) {
      best = deleted;
      step = DELETE;
    }
    int joined = same || column == 0 ? 0 : joined(row, column);
    int from = joined == 0 ? NEVER : score(row - (joined >> 4), k + (joined >> 4) - (joined & 15));
    if (from + MATCH > best) {
      best = from + MATCH;
      step = (byte) joined;
    }
    scores[row & 3][k] = best;
    trace[row * width + k] = step;
  }

  private int score(int row, int k) {
    return k < 0 || k >= width ? NEVER : scores[row & 3][k];
  }

  private int deletion(int row, int column) {
    boolean free = (row < order.length && joints[row]) || pairing.original().isNote(column - 1);
    return free ? OMISSION : DELETION;
  }

  /** The step that ends here with joined words; 0 where there is none. */
  private int joined(int row, int column) {
    if (!pairing.quoted().isLinked(order[row - 1]) && !pairing.original().isLinked(column - 1)) {
      return 0;
    }
    int step = pairing.backward(order[row - 1] + 1, runStart(row - 1), column);
    boolean joins = (step >> 4) > 0 && (step & 15) > 0 && step != Pairing.ONE_ONE;
    return joins && (step >> 4) <= row ? step : 0;
  }

  private int runStart(int row) {
    int first = row;
    while (first > 0 && row - first < 3 && order[first - 1] == order[first] - 1) {
      first--;
    }
    return order[first];
  }

  private List<Step> steps(int end) {
    List<Step> steps = new ArrayList<>();
    int row = order.length;
    int k = end;
    while (row > 0) {
      byte step = trace[row * width + k];
      int column = base + row + k;
      int quoted = step == DELETE ? 0 : step == SUBSTITUTE || step == INSERT ? 1 : step >> 4;
      int original = step == INSERT ? 0 : step == SUBSTITUTE || step == DELETE ? 1 : step & 15;
      steps.add(step(step, row, quoted, new Span(column - original, column)));
      row -= quoted;
      k += quoted - original;
    }
    Collections.reverse(steps);
    return steps;
  }

  private Step step(byte step, int row, int quoted, Span original) {
    int at = quoted > 0 ? order[row - quoted] : order[row - 1] + 1;
    Step.Kind kind =
        switch (step) {
          case SUBSTITUTE -> Step.Kind.SUBSTITUTED;
          case INSERT -> Step.Kind.INSERTED;
          case DELETE -> deletedKind(row, original.start());
          default -> Step.Kind.EQUAL;
        };
    return new Step(kind, new Span(at, at + quoted), original);
  }

  private Step.Kind deletedKind(int row, int word) {
    if (row < order.length && joints[row]) {
      return Step.Kind.OMITTED;
    }
    return pairing.original().isNote(word) ? Step.Kind.EQUAL : Step.Kind.DELETED;
  }
}
