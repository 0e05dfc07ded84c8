package ronten.find.word;

import ronten.text.CodePoints;
import ronten.text.Span;

/** What kind of letters a string is written in. */
public final class Script {

  private Script() {}

  public static boolean isKatakana(int c) {
    return (c >= 0x30a1 && c <= 0x30fa) || c == 'ー' || (c >= 0x31f0 && c <= 0x31ff);
  }

  public static boolean isHiragana(int c) {
    return c >= 0x3041 && c <= 0x309f;
  }

  public static boolean isHan(int c) {
    return (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x3400 && c <= 0x4dbf)
        || (c >= 0x3005 && c <= 0x3007)
        || (c >= 0x20000 && c <= 0x3ffff);
  }

  public static boolean isJapanese(int c) {
    return isKatakana(c) || isHiragana(c) || isHan(c);
  }

  /** Latin letters with any diacritics, full-width ones included. */
  public static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7)
        || (c >= 0x1e00 && c <= 0x1eff)
        || (c >= 0xff21 && c <= 0xff3a)
        || (c >= 0xff41 && c <= 0xff5a);
  }

  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  public static boolean holdsJapanese(String string) {
    return CodePoints.any(string, Script::isJapanese);
  }

  public static boolean holdsLatin(String string) {
    return CodePoints.any(string, Script::isLatin);
  }

  /** Whether every letter is katakana, and there is one. */
  public static boolean isKatakanaOnly(String string) {
    return CodePoints.all(string, c -> isKatakana(c) || !Character.isLetter(c))
        && CodePoints.any(string, Script::isKatakana);
  }

  /** Whether every letter is kana, and there is one. */
  public static boolean isKanaOnly(String string) {
    return CodePoints.all(string, c -> isKatakana(c) || isHiragana(c) || !Character.isLetter(c))
        && CodePoints.any(string, c -> isKatakana(c) || isHiragana(c));
  }

  /** A span of a text without the spaces at its ends. */
  public static Span strip(String text, Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
