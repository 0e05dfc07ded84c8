package ronten.find.mark;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Span;

/**
 * The quotation marks and brackets of a stretch of text, paired with a stack. Linear in the text;
 * what has no partner is told and pairs with nothing.
 *
 * <p>Full and half width count as one kind: {@code （word)} is a pair. Character references such as
 * <code>&amp;#8220;</code> count as the marks they stand for.
 *
 * @param pairs by their start, an outer pair before those inside it
 * @param unclosed the marks that wait for a partner in vain, in order
 */
public record MarkPairs(List<Pair> pairs, List<Span> unclosed) {

  /**
   * A pair of marks.
   *
   * @param mark the opening mark: one of {@code 「『“‘"} for quotation marks, {@code (［【〔〈《«} for
   *     brackets
   * @param span with the marks
   * @param inside without them
   * @param depth how many pairs of quotation marks stand around it
   */
  public record Pair(char mark, Span span, Span inside, int depth) {

    /** Whether it is a pair of quotation marks rather than of brackets. */
    public boolean isQuotation() {
      return "「『“‘\"".indexOf(mark) >= 0;
    }
  }

  private static final MarkPairs NONE = new MarkPairs(List.of(), List.of());

  public MarkPairs {
    pairs = List.copyOf(pairs);
    unclosed = List.copyOf(unclosed);
  }

  /**
   * Pairs the marks of a span.
   *
   * @param holes what is not read, sorted, not overlapping
   */
  public static MarkPairs of(String text, Span span, List<Span> holes) {
    if (!MarkPairing.holdsMark(text, span)) {
      return NONE;
    }
    MarkPairing pairing = new MarkPairing(text, span);
    int hole = 0;
    for (int at = span.start(); at < span.end(); ) {
      while (hole < holes.size() && holes.get(hole).end() <= at) {
        hole++;
      }
      if (hole < holes.size() && holes.get(hole).covers(at)) {
        // a character reference is markup, but the mark it stands for is read
        int next = text.charAt(at) == '&' ? pairing.read(at) : at;
        at = Math.max(next, holes.get(hole).end());
      } else {
        at = pairing.read(at);
      }
    }
    return pairing.result();
  }

  /** The pairs of quotation marks, brackets left out. */
  public List<Pair> quotations() {
    List<Pair> quotations = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.isQuotation()) {
        quotations.add(pair);
      }
    }
    return quotations;
  }

  /** What the pairs of quotation marks hold, the marks included. */
  public Spans marked() {
    List<Span> outer = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.isQuotation() && pair.depth() == 0) {
        outer.add(pair.span());
      }
    }
    return Spans.of(outer);
  }
}
