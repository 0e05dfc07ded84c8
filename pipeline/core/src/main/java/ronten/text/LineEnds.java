package ronten.text;

/** What ends a line: LF, CR, and the rarer NEL, line and paragraph separators of Unicode. */
public final class LineEnds {

  private LineEnds() {}

  public static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** How many code units the line end at an offset takes: two for CR LF, else one; 0 if none. */
  public static int length(CharSequence text, int at) {
    if (!isLineEnd(text.charAt(at))) {
      return 0;
    }
    boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return pair ? 2 : 1;
  }
}
