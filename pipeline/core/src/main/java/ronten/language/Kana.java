package ronten.language;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.text.CodePoints;

/** The two Japanese syllabaries, and the ways one word is spelt in them. */
public final class Kana {

  private static final int TO_KATAKANA = 'ア' - 'あ';
  private static final String SMALL = "ァィゥェォッャュョヮ";
  private static final String LARGE = "アイウエオツヤユヨワ";
  private static final String PLAIN = "カキクケコサシスセソタチツテトハヒフヘホ";

  private static final Pattern V = Pattern.compile("ヴ([ァィェォュ]?)");
  private static final String AFTER_V = "ァィェォュ";
  private static final String[] B = {"バ", "ビ", "ベ", "ボ", "ビュ"};

  /** チ and デ in older loans, for ティ and ディ: プラスティック, ディジタル. */
  private static final int LONG_WORD = 5;

  /** Shorter words may differ by it alone: スタ and スター. */
  private static final int DROPS_LENGTH = 4;

  private Kana() {}

  /** Whether a string is kana and marks of length, nothing else, and not empty. */
  public static boolean isKana(String string) {
    return !string.isEmpty() && CodePoints.all(string, Characters::isKana);
  }

  /** Hiragana as katakana; the string stays as long as it was. */
  public static String katakana(String string) {
    if (CodePoints.none(string, Kana::isHiragana)) {
      return string;
    }
    StringBuilder katakana = new StringBuilder(string.length());
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      katakana.append((char) (isHiragana(c) ? c + TO_KATAKANA : c));
    }
    return katakana.toString();
  }

  /** Katakana as hiragana, as far as there are such; the string stays as long as it was. */
  public static String hiragana(String string) {
    StringBuilder hiragana = new StringBuilder(string.length());
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      hiragana.append((char) (isHiragana(c - TO_KATAKANA) ? c - TO_KATAKANA : c));
    }
    return hiragana.toString();
  }

  private static boolean isHiragana(int c) {
    return (c >= 'ぁ' && c <= 'ゖ') || c == 'ゝ' || c == 'ゞ';
  }

  private static boolean isKatakana(int c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
  }

  /**
   * One spelling for those that a loan in katakana has: ヴァイオリン as バイオリン, キヤノン as キャノン, コンピューター as
   * コンピュータ, プラスティック as プラスチック. It is for comparing, not for showing. What is not all katakana stays
   * as it is.
   */
  public static String oneSpelling(String word) {
    if (word.isEmpty() || !CodePoints.all(word, Kana::isKatakana)) {
      return word;
    }
    String spelt = V.matcher(word).replaceAll(Kana::b);
    if (spelt.length() >= LONG_WORD) {
      spelt = spelt.replace("ティ", "チ").replace("ディ", "デ");
    }
    String large = large(spelt);
    return large.length() >= DROPS_LENGTH && large.endsWith("ー")
        ? large.substring(0, large.length() - 1)
        : large;
  }

  private static String b(MatchResult found) {
    int vowel = found.group(1).isEmpty() ? -1 : AFTER_V.indexOf(found.group(1));
    return Matcher.quoteReplacement(vowel < 0 ? "ブ" : B[vowel]);
  }

  /** Small kana as large ones. */
  private static String large(String word) {
    StringBuilder large = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int small = SMALL.indexOf(word.charAt(i));
      large.append(small < 0 ? word.charAt(i) : LARGE.charAt(small));
    }
    return large.toString();
  }

  /** A kana with the voiced sound, where it has one: か as が. */
  static char voiced(char c) {
    boolean hiragana = isHiragana(c);
    char katakana = hiragana ? (char) (c + TO_KATAKANA) : c;
    return PLAIN.indexOf(katakana) < 0 ? c : (char) (c + 1);
  }
}
