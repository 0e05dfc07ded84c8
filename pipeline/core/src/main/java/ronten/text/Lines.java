package ronten.text;

import java.util.Arrays;

/** Where the lines of a text begin: leads an offset to a line and column for people to read. */
public final class Lines {

  private final int[] starts;
  private final int length;

  private Lines(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** Counts the lines of a text; LF, CRLF and a lone CR each end one. */
  public static Lines of(CharSequence text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(Arrays.copyOf(starts, count), text.length());
  }

  /** How many lines there are, at least 1. */
  public int count() {
    return starts.length;
  }

  /** The line an offset lies in, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The place of an offset in its line, from 1, in UTF-16 code units. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The span of a line, from 1, its line end included. */
  public Span span(int line) {
    return new Span(starts[line - 1], line < starts.length ? starts[line] : length);
  }

  /** An offset as {@code line:column}. */
  public String place(int offset) {
    return line(offset) + ":" + column(offset);
  }
}
