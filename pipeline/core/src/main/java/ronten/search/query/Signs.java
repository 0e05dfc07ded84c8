package ronten.search.query;

import java.text.Normalizer;
import ronten.language.Characters;

/**
 * The signs of the query language as they are typed: on a Japanese keyboard they come in full
 * width, and quotation marks curved or as 「」.
 */
final class Signs {

  private static final String QUOTATION_MARKS = "\"＂“”„‟〝〟";

  private Signs() {}

  static boolean opensGroup(char c) {
    return c == '(' || c == '（';
  }

  static boolean closesGroup(char c) {
    return c == ')' || c == '）';
  }

  static boolean excludes(char c) {
    return c == '-' || c == '－' || c == '−';
  }

  static boolean namesField(char c) {
    return c == ':' || c == '：';
  }

  /** A mark that has to be closed again. */
  static boolean isQuotationMark(char c) {
    return QUOTATION_MARKS.indexOf(c) >= 0;
  }

  /** A bracket that is a phrase's where it holds all of a word, and else the word's own. */
  static boolean isCornerBracket(char c) {
    return c == '「' || c == '『';
  }

  /** Whether a mark closes what another one opened. */
  static boolean closes(char open, char c) {
    return switch (open) {
      case '「' -> c == '」';
      case '『' -> c == '』';
      default -> isQuotationMark(c);
    };
  }

  /** Whether a word's last character makes it the beginning of words. */
  static boolean opensEnd(String word) {
    return word.length() > 1 && (word.endsWith("*") || word.endsWith("＊"));
  }

  /** Whether it makes it a fuzzy word; 1990年～ is a span of time. */
  static boolean blurs(String word) {
    if (word.length() < 2) {
      return false;
    }
    return switch (word.charAt(word.length() - 1)) {
      case '~' -> true;
      case '～', '〜' ->
          word.codePoints()
              .limit(word.codePointCount(0, word.length()) - 1)
              .allMatch(c -> isLetter(c));
      default -> false;
    };
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || Characters.isKana(c);
  }

  /** An operator or a field's name in the width it has in the language. */
  static String narrow(String word) {
    return word.length() <= 16 ? Normalizer.normalize(word, Normalizer.Form.NFKC) : word;
  }

  /** Whether a character means something in some place. */
  static boolean isSign(char c) {
    return opensGroup(c)
        || closesGroup(c)
        || isQuotationMark(c)
        || c == '*'
        || c == '＊'
        || c == '~'
        || c == '～'
        || c == '〜';
  }
}
