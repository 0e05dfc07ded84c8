package ronten.corpus;

import java.util.BitSet;

/**
 * How much a text looks like Japanese that somebody wrote, and not like one encoding read as
 * another: kana and the kanji of JIS level 1 speak for it; half-width katakana, rare kanji, private
 * characters and control characters against it.
 */
final class Plausibility {

  private static final BitSet COMMON = common();

  private Plausibility() {}

  /**
   * @param weight the sum over all characters beyond ASCII, about 1 for each that speaks for the
   *     text and down to −3 for each that speaks against it
   * @param characters how many there are
   * @param kana how many of them are hiragana or full-width katakana
   */
  record Score(double weight, int characters, int kana) {

    /** The mean weight of a character beyond ASCII; 1 for a text that has none. */
    double mean() {
      return characters == 0 ? 1 : weight / characters;
    }

    /** Whether kana and the weight of the rest leave little doubt. */
    boolean isJapanese() {
      return mean() > 0.5 && kana * 20 >= characters;
    }
  }

  static Score of(String text) {
    double weight = 0;
    int characters = 0;
    int kana = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c >= 0x80) {
        characters++;
        kana += isKana(c) ? 1 : 0;
        weight += weight(c);
      } else if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        weight -= 1;
      }
    }
    return new Score(weight, characters, kana);
  }

  private static double weight(int c) {
    if (isKana(c) || (c >= 0x3000 && c <= 0x301f)) {
      return 1;
    }
    if (c >= 0x4e00 && c <= 0x9fff) {
      return COMMON.get(c) ? 0.8 : -0.3;
    }
    if (c >= 0xff01 && c <= 0xff5e) {
      return 0.5;
    }
    if (c >= 0xff61 && c <= 0xff9f) {
      return -0.4;
    }
    if (c == 0xfffd || c < 0xa0 || (c >= 0xe000 && c <= 0xf8ff)) {
      return -3;
    }
    return c >= 0x2010 && c <= 0x266f ? 0.2 : -0.2;
  }

  private static boolean isKana(int c) {
    return c >= 0x3041 && c <= 0x30ff;
  }

  /** The kanji of JIS level 1: rows 16 to 47. */
  private static BitSet common() {
    BitSet common = new BitSet(0x10000);
    for (int row = 16; row <= 47; row++) {
      for (int cell = 1; cell <= 94; cell++) {
        JisTable.WINDOWS.at(row, cell).ifPresent(kanji -> common.set(kanji.codePointAt(0)));
      }
    }
    return common;
  }
}
