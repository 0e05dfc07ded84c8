package ronten.compare.quotation;

import ronten.text.Span;

/** The marks of a folded view: what is left of it between two words. */
final class Marks {

  private Marks() {}

  /** The marks of a stretch without spaces and invisible characters, a run of dashes as one. */
  static String read(String view, Span gap) {
    StringBuilder marks = new StringBuilder(gap.length());
    int at = gap.start();
    while (at < gap.end()) {
      int end = view.charAt(at) == '&' ? Entities.end(view, at) : at;
      int c = end > at ? Entities.value(view, at, end) : view.codePointAt(at);
      at = end > at ? end : at + Character.charCount(c);
      if (c == '⋯') {
        marks.append("...");
      } else if (!isSilent(c) && !(c == '-' && endsInDash(marks))) {
        marks.appendCodePoint(c);
      }
    }
    return marks.toString();
  }

  private static boolean endsInDash(StringBuilder marks) {
    return !marks.isEmpty() && marks.charAt(marks.length() - 1) == '-';
  }

  private static boolean isSilent(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
  }

  /** A soft hyphen, a zero-width space or joiner, a byte order mark. */
  static boolean isInvisible(int c) {
    return c == 0xad || (c >= 0x200b && c <= 0x200f) || c == 0x2060 || c == 0xfeff;
  }

  static boolean isQuotationMark(int c) {
    return "\"'「」『』〝〟〞".indexOf(c) >= 0;
  }

  /** Marks without the quotation marks at their ends: those belong to the frame. */
  static String unquoted(String marks) {
    int from = 0;
    int to = marks.length();
    while (from < to && isQuotationMark(marks.charAt(from))) {
      from++;
    }
    while (to > from && isQuotationMark(marks.charAt(to - 1))) {
      to--;
    }
    return marks.substring(from, to);
  }
}
