package ronten.text;

import java.util.function.IntPredicate;

/**
 * A stretch of a text: half-open {@code [start, end)}, in UTF-16 code units.
 *
 * <p>Spans order by start, the longer first where two start together, so that a container comes
 * before what it contains.
 *
 * @param start the first code unit, at least 0
 * @param end the code unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of UTF-16 code units; 0 for an empty span. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** The characters of this span. Throws when it reaches beyond the text. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Whether one of its code units in a text is of a kind. */
  public boolean holds(CharSequence text, IntPredicate kind) {
    for (int at = start; at < end; at++) {
      if (kind.test(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether every code unit of {@code other} lies in this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether {@code offset} lies in this span. */
  public boolean covers(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** What lies between the end of this span and the start of a later one. */
  public Span gapTo(Span later) {
    int from = end;
    int to = later.start;
    return new Span(from, to);
  }

  /** This span moved by {@code distance} code units. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** This span without the white space at its ends; empty, at its start, when there is no more. */
  public Span strip(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? new Span(from, to) : new Span(start, start);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
