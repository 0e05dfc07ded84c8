package ronten.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in the columns of a terminal, where kana, kanji and full-width forms take two columns and
 * marks that sit on another character none.
 */
final class Cells {

  private Cells() {}

  /** How many columns words take. */
  static int width(String words) {
    return words.codePoints().map(Cells::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115f)
            || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6)
            || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
  }

  /** Words filled up with spaces. */
  static String padded(String words, int width) {
    return words + " ".repeat(Math.max(0, width - width(words)));
  }

  /** Words cut to a width, with an ellipsis where something is left out. */
  static String cut(String words, int width) {
    if (width(words) <= width) {
      return words;
    }
    StringBuilder kept = new StringBuilder();
    int left = width - 1;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      left -= width(c);
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return kept.append('…').toString();
  }

  /** Words cut to a width from the left, with an ellipsis where something is left out. */
  static String cutLeft(String words, int width) {
    if (width(words) <= width) {
      return words;
    }
    int left = width - 1;
    int from = words.length();
    while (from > 0) {
      int c = words.codePointBefore(from);
      left -= width(c);
      if (left < 0) {
        break;
      }
      from -= Character.charCount(c);
    }
    return "…" + words.substring(from);
  }

  /** Rows with their cells under each other, two columns apart; the last cell of a row is free. */
  static List<String> table(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i + 1 < row.size(); i++) {
        int width = width(row.get(i));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i + 1 < row.size(); i++) {
      line.append(padded(row.get(i), widths.get(i))).append("  ");
    }
    return line.append(row.isEmpty() ? "" : row.getLast()).toString().stripTrailing();
  }
}
