package ronten.compare.quotation;

/** How the characters of a script make words. */
final class Script {

  private Script() {}

  /** Kanji and hiragana: written without spaces, each compared by itself. */
  static boolean isSpaceless(int c) {
    return isHan(c) || (c >= 0x3041 && c <= 0x309f);
  }

  static boolean isKatakana(int c) {
    return (c >= 0x30a1 && c <= 0x30fa) || c == 'ー' || (c >= 0x31f0 && c <= 0x31ff);
  }

  private static boolean isHan(int c) {
    return (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x3400 && c <= 0x4dbf)
        || (c >= 0x3005 && c <= 0x3007)
        || (c >= 0x20000 && c <= 0x3ffff);
  }
}
