package ronten.text;

/**
 * Characters that show nothing and mean nothing to a word: left out of every view of a text, and
 * told of as odd.
 */
public final class Invisible {

  private Invisible() {}

  /** Whether a character is left out of views. */
  public static boolean is(int c) {
    return isControl(c) || isFormat(c);
  }

  /** A control character other than tabs, ends of lines and pages, and separators. */
  public static boolean isControl(int c) {
    return c < 0xa0
        && Character.getType(c) == Character.CONTROL
        && !Character.isWhitespace(c)
        && !LineEnds.isLineEnd(c);
  }

  /**
   * Soft hyphens, spaces without width, marks of direction, tags. Joiners are not among them: they
   * make one emoji of several.
   */
  public static boolean isFormat(int c) {
    return c == 0xad
        || c == 0x61c
        || c == 0x180e
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb)
        || (c >= 0xe0000 && c <= 0xe007f);
  }
}
