package ronten.language;

import ronten.text.CodePoints;

/**
 * Characters that stand for each other, one for one, so that places in a text stay what they are:
 * kanji in their usual form, and signs of repetition as what they repeat (人々 as 人人, こゝろ as こころ).
 */
public final class Spelling {

  private Spelling() {}

  /** A string in which such characters are one; as long as it was, in UTF-16 code units. */
  public static String folded(String string) {
    String usual = KanjiForms.usual(string);
    return CodePoints.none(usual, Spelling::repeats) ? usual : repeated(usual);
  }

  private static boolean repeats(int c) {
    return switch (c) {
      case '々', '〻', 'ゝ', 'ゞ', 'ヽ', 'ヾ' -> true;
      default -> false;
    };
  }

  /** As many signs as stand side by side repeat as many characters: 部分々々 is 部分部分. */
  private static String repeated(String string) {
    StringBuilder out = new StringBuilder(string.length());
    for (int at = 0; at < string.length(); ) {
      int end = at;
      while (end < string.length() && repeats(string.charAt(end))) {
        end++;
      }
      int distance = Math.max(1, end - at);
      for (; at < end; at++) {
        out.append(repetition(out, at - distance, string.charAt(at)));
      }
      if (at < string.length()) {
        out.append(string.charAt(at++));
      }
    }
    return out.toString();
  }

  private static char repetition(CharSequence before, int at, char sign) {
    if (at < 0 || !isRepeated(before.charAt(at), sign)) {
      return sign;
    }
    char c = before.charAt(at);
    return "ゞヾ".indexOf(sign) >= 0 ? Kana.voiced(c) : c;
  }

  private static boolean isRepeated(char c, char sign) {
    return "々〻".indexOf(sign) >= 0 ? Characters.isHan(c) : Characters.isKana(c);
  }
}
