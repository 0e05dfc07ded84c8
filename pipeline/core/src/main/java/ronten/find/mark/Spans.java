package ronten.find.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ronten.text.Mark;
import ronten.text.Span;

/** Spans that are asked for what overlaps or covers another: merged where they meet, sorted. */
public final class Spans {

  private static final Spans NONE = new Spans(List.of());

  private final List<Span> merged;

  private Spans(List<Span> merged) {
    this.merged = merged;
  }

  public static Spans of(Collection<Span> spans) {
    if (spans.isEmpty()) {
      return NONE;
    }
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.naturalOrder());
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      if (!merged.isEmpty() && merged.getLast().end() > span.start()) {
        merged.set(merged.size() - 1, merged.getLast().union(span));
      } else {
        merged.add(span);
      }
    }
    return new Spans(merged);
  }

  /** The spans of the marks of some kinds. */
  public static Spans of(List<Mark> marks, Mark.Kind... kinds) {
    Set<Mark.Kind> wanted = Set.of(kinds);
    return of(marks.stream().filter(mark -> wanted.contains(mark.kind())).map(Mark::span).toList());
  }

  /** The first that ends behind an offset. */
  public Optional<Span> endingAfter(int offset) {
    int low = 0;
    int high = merged.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (merged.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < merged.size() ? Optional.of(merged.get(low)) : Optional.empty();
  }

  /** The first that begins at an offset or later. */
  public Optional<Span> startingFrom(int offset) {
    int low = 0;
    int high = merged.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (merged.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < merged.size() ? Optional.of(merged.get(low)) : Optional.empty();
  }

  /** The first in the order of the text. */
  public Optional<Span> first() {
    return merged.stream().findFirst();
  }

  public boolean overlaps(Span span) {
    return !isEmpty()
        && endingAfter(span.start()).filter(found -> found.start() < span.end()).isPresent();
  }

  public boolean covers(Span span) {
    return !isEmpty() && endingAfter(span.start()).filter(found -> found.covers(span)).isPresent();
  }

  public boolean isEmpty() {
    return merged.isEmpty();
  }
}
