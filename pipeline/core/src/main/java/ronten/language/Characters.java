package ronten.language;

/** What a character is before any dictionary is asked: the same for every language. */
public final class Characters {

  private Characters() {}

  /** White space, and what is as invisible: it separates words and belongs to none. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200b || c == 0xfeff;
  }

  /** What has no place of its own: it belongs to the character before it. */
  public static boolean isJoined(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          !isSpace(c);
      default -> false;
    };
  }

  /** An offset, or the one behind the characters there that belong to the one before. */
  public static int afterJoined(String text, int offset) {
    int end = offset;
    while (end < text.length() && isJoined(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /**
   * Punctuation, symbols, controls: whatever is no letter, no digit and no space. A number in a
   * circle is a mark; a superscript or a Roman numeral is not.
   */
  public static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.LETTER_NUMBER -> false;
      case Character.OTHER_NUMBER -> c >= 0x2460;
      default -> !Character.isLetterOrDigit(c) && !isSpace(c) && !isJoined(c);
    };
  }

  /** Whether a mark structures the text (a comma, a bracket) rather than standing for something. */
  public static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** A letter of the Latin script. */
  public static boolean isLatin(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return (c < 0x2e80 || c > 0x9fff) // none among kana and kanji, which are many
        && Character.isLetter(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** Hiragana and katakana, half-width ones and the mark of length included. */
  public static boolean isKana(int c) {
    return (c >= 0x3041 && c <= 0x30ff && c != 0x30fb && c != 0x30a0)
        || (c >= 0x31f0 && c <= 0x31ff)
        || (c >= 0xff66 && c <= 0xff9f)
        || (c >= 0x1b000 && c <= 0x1b16f);
  }

  /** Chinese characters, and the signs that repeat or stand for one. */
  public static boolean isHan(int c) {
    if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3005 && c <= 0x3007)) {
      return true;
    }
    return c >= 0x2e80
        && (c < 0x2fd6 || c > 0x3020) // none among the marks, nor among kana, which are many
        && (c < 0x303c || c > 0x33ff)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
