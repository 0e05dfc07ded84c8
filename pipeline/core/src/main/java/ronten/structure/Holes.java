package ronten.structure;

import java.util.List;
import ronten.text.Span;

/**
 * Stretches of a text, asked for those in a part of it.
 *
 * @param spans sorted, not overlapping
 */
record Holes(List<Span> spans) {

  static Holes of(List<Span> spans) {
    return new Holes(List.copyOf(spans));
  }

  /** Those that share something with a span, in order; in the time these take. */
  List<Span> within(Span span) {
    int from = endingAfter(span.start());
    int to = from;
    while (to < spans.size() && spans.get(to).start() < span.end()) {
      to++;
    }
    return spans.subList(from, to);
  }

  private int endingAfter(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
