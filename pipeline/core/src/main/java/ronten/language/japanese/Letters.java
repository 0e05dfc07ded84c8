package ronten.language.japanese;

import java.util.List;
import ronten.language.Characters;
import ronten.text.Span;

/**
 * How many letters of each script a text holds.
 *
 * @param all letters of any script
 */
record Letters(int kana, int han, int all) {

  /** One letter in this many has to be Japanese. */
  private static final int SHARE = 10;

  /**
   * Counts what stands outside brackets and quotation marks, where there is anything: a Japanese
   * sentence that quotes a long English one stays Japanese, an English one that names a Japanese
   * term in brackets English.
   */
  static Letters outsideBrackets(String text) {
    List<Span> inner = Brackets.pairs(text);
    Letters outer = count(text, inner);
    return outer.all == 0 ? count(text, List.of()) : outer;
  }

  private static Letters count(String text, List<Span> without) {
    int kana = 0;
    int han = 0;
    int all = 0;
    int hole = 0;
    for (int i = 0; i < text.length(); ) {
      if (hole < without.size() && without.get(hole).start() == i) {
        i = without.get(hole).end();
        hole++;
        continue;
      }
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        kana += Characters.isKana(c) ? 1 : 0;
        han += Characters.isHan(c) ? 1 : 0;
        all++;
      }
    }
    return new Letters(kana, han, all);
  }

  /** Kana decide, and kanji beside kana; Han alone is Japanese, for want of evidence against it. */
  boolean areJapanese() {
    int japanese = kana > 0 || han == all ? kana + han : 0;
    return all > 0 && japanese * SHARE >= all;
  }
}
