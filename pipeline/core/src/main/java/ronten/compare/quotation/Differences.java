package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/** Tells the departures of a quotation along an alignment. */
final class Differences {

  private final Words quoted;
  private final Words original;
  private final List<Difference> found = new ArrayList<>();

  Differences(Pairing pairing) {
    this.quoted = pairing.quoted();
    this.original = pairing.original();
  }

  List<Difference> found() {
    return found;
  }

  /** Adds the words that differ, those of another spelling included; not marks, not case. */
  void words(List<Step> steps) {
    List<Step> group = new ArrayList<>();
    for (Step step : steps) {
      if (step.differs()) {
        group.add(step);
        continue;
      }
      groups(group);
      group.clear();
      if (step.kind() == Step.Kind.EQUAL) {
        spelling(step);
      }
    }
    groups(group);
  }

  /** Adds all that differs along equal words: spelling, case, and the marks between them. */
  void marks(List<Step> steps) {
    Optional<Step> before = Optional.empty();
    for (Step step : steps) {
      boolean note = step.quoted().isEmpty() || step.original().isEmpty();
      if (before.isPresent() && !note) {
        marksBefore(step.quoted().start(), step.original().start());
      }
      if (!spelling(step)) {
        casing(step);
      }
      before = note ? Optional.empty() : Optional.of(step);
    }
  }

  /** Words one by one where each has its counterpart, else the whole group as one difference. */
  private void groups(List<Step> group) {
    boolean paired = group.stream().allMatch(step -> step.kind() == Step.Kind.SUBSTITUTED);
    int from = 0;
    while (from < group.size()) {
      int to = paired ? from + 1 : group.size();
      Difference.Kind kind = kind(group.subList(from, to));
      while (to < group.size() && kind(group.subList(to, to + 1)) == kind) {
        to++;
      }
      List<Step> part = group.subList(from, to);
      add(kind, union(part, true), union(part, false));
      from = to;
    }
  }

  private static Span union(List<Step> steps, boolean quoted) {
    Span span = quoted ? steps.getFirst().quoted() : steps.getFirst().original();
    for (Step step : steps) {
      Span other = quoted ? step.quoted() : step.original();
      span = span.isEmpty() ? other : other.isEmpty() ? span : span.union(other);
    }
    return span;
  }

  private Difference.Kind kind(List<Step> steps) {
    return kind(union(steps, true), union(steps, false));
  }

  /** What kind of difference some words and others are. */
  Difference.Kind kind(Span ours, Span theirs) {
    if (ours.isEmpty()) {
      return Difference.Kind.DELETED;
    }
    if (theirs.isEmpty()) {
      return Difference.Kind.INSERTED;
    }
    if (areNumbers(quoted, ours) && areNumbers(original, theirs)) {
      return Difference.Kind.NUMBER;
    }
    boolean names = areCapitalised(quoted, ours) && areCapitalised(original, theirs);
    boolean inside = !quoted.opensSentence(ours.start()) || !original.opensSentence(theirs.start());
    return names && inside ? Difference.Kind.NAME : Difference.Kind.SUBSTITUTED;
  }

  private static boolean areNumbers(Words words, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Numbers.value(words.key(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean areCapitalised(Words words, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!words.isCapitalised(i) || words.key(i).equals("i")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the same words are written in another way; tells it. */
  private boolean spelling(Step step) {
    Span ours = step.quoted();
    Span theirs = step.original();
    if (ours.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    boolean single = ours.length() == 1 && theirs.length() == 1;
    boolean differs =
        single
            ? !quoted.key(ours.start()).equals(original.key(theirs.start()))
            : !breaksLines(quoted, ours) || !breaksLines(original, theirs);
    if (differs) {
      add(Difference.Kind.SPELLING, ours, theirs);
    }
    return differs;
  }

  /** Whether the words are parts of one that only line ends part. */
  private static boolean breaksLines(Words words, Span span) {
    for (int i = span.start() + 1; i < span.end(); i++) {
      if (!words.breaksLine(i)) {
        return false;
      }
    }
    return true;
  }

  private void casing(Step step) {
    if (step.quoted().length() != 1 || step.original().length() != 1) {
      return;
    }
    int ours = step.quoted().start();
    int theirs = step.original().start();
    boolean differs =
        quoted.isPatched(ours) != original.isPatched(theirs)
            || !quoted.cased(ours).equals(original.cased(theirs));
    if (differs && !quoted.isWide(ours)) {
      add(Difference.Kind.SUBSTITUTED, step.quoted(), step.original());
    }
  }

  private void marksBefore(int i, int j) {
    String ours = quoted.marks(i);
    String theirs = original.marks(j);
    if (ours.equals(theirs)) {
      return;
    }
    if (isBetweenDigits(i) && isRange(ours + theirs)) {
      add(Difference.Kind.NUMBER, new Span(i - 1, i + 1), new Span(j - 1, j + 1));
    } else {
      mark(ours, theirs, quoted.marksSpan(i), original.marksSpan(j));
    }
  }

  private boolean isBetweenDigits(int i) {
    return Numbers.isDigits(quoted.key(i - 1)) && Numbers.isDigits(quoted.key(i));
  }

  /** Whether a mark between two numbers makes them another number: {@code 20-30}, {@code 1/2}. */
  private static boolean isRange(String marks) {
    return marks.chars().anyMatch(c -> "-/:.~〜⁄".indexOf(c) >= 0);
  }

  /** Adds a difference of marks. */
  void mark(String ours, String theirs, Span ourSpan, Span theirSpan) {
    Difference.Kind kind =
        ours.isEmpty()
            ? Difference.Kind.DELETED
            : theirs.isEmpty() ? Difference.Kind.INSERTED : Difference.Kind.SUBSTITUTED;
    found.add(new Difference(kind, ours, theirs, ourSpan, theirSpan));
  }

  /** Adds a difference of words. */
  void add(Difference.Kind kind, Span ours, Span theirs) {
    found.add(
        new Difference(
            kind,
            quoted.written(ours.start(), ours.end()),
            original.written(theirs.start(), theirs.end()),
            quoted.span(ours.start(), ours.end()),
            original.span(theirs.start(), theirs.end())));
  }
}
