package ronten.find.term;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ronten.find.word.Script;
import ronten.language.KanjiForms;
import ronten.text.CodePoints;

/**
 * Puts together what differs in spelling alone: 國際秩序 and 国際秩序 (old forms of kanji), 取り組み and 取組み
 * (kana written beside a kanji, where both are read alike), キイワード and キーワード, ソフトウエア and ソフトウェア,
 * ヴァイオリン and バイオリン (katakana).
 */
final class SpellingVariants {

  private static final String SMALL = "ァィゥェォ";
  private static final String LARGE = "アイウエオ";

  /** ヴァ, ヴィ, ヴ, ヴェ, ヴォ as they are spelled with B. */
  private static final String B = "バビブベボ";

  private static final int BARE = 2;

  /** Syllables by the vowel they end in. */
  private static final String IN_I = "キギシジチヂニヒビピミリ";

  private static final String IN_E = "ケゲセゼテデネヘベペメレェ";
  private static final String IN_U = "クグスズツヌフブプムユルュ";
  private static final String IN_O = "コゴソゾトドノホボポモヨロォョ";

  private SpellingVariants() {}

  /** Groups of equal keys, those together that are spelled differently and nothing else. */
  static Collection<List<Occurrence>> joined(Collection<List<Occurrence>> groups) {
    Map<String, List<Occurrence>> usual = new LinkedHashMap<>();
    groups.forEach(group -> usual.merge(usual(group.getFirst()), group, SpellingVariants::both));
    // Only then by reading: the dictionary does not know how old forms are read.
    Map<String, List<Occurrence>> heard = new LinkedHashMap<>();
    usual.forEach(
        (spelling, group) ->
            heard.merge(heard(spelling, group.getFirst()), group, SpellingVariants::both));
    return heard.values();
  }

  private static List<Occurrence> both(List<Occurrence> group, List<Occurrence> more) {
    group.addAll(more);
    return group;
  }

  private static String usual(Occurrence occurrence) {
    return occurrence.language().equals("ja")
        ? KanjiForms.usual(katakana(occurrence.key()))
        : occurrence.key();
  }

  /** The kanji and how the whole is read. */
  private static String heard(String usual, Occurrence occurrence) {
    return occurrence.reading().isEmpty() || CodePoints.none(usual, Script::isHan)
        ? usual
        : withoutHiragana(usual) + "\u0001" + katakana(occurrence.reading());
  }

  private static String katakana(String string) {
    if (CodePoints.none(string, Script::isKatakana)) {
      return string;
    }
    StringBuilder letters = new StringBuilder(string);
    for (int i = string.indexOf('ヴ'); i >= 0; i = letters.indexOf("ヴ", i)) {
      int small = i + 1 < letters.length() ? SMALL.indexOf(letters.charAt(i + 1)) : -1;
      boolean joins = small >= 0 && small != BARE;
      letters.replace(i, joins ? i + 2 : i + 1, String.valueOf(B.charAt(joins ? small : BARE)));
    }
    // From the end: each letter looks at the one before it as it was.
    for (int i = letters.length() - 1; i > 0; i--) {
      int small = SMALL.indexOf(letters.charAt(i));
      if (small >= 0 && "ウク".indexOf(letters.charAt(i - 1)) >= 0) {
        letters.setCharAt(i, LARGE.charAt(small));
      }
    }
    for (int i = letters.length() - 1; i > 0; i--) {
      if (isLength(letters.charAt(i - 1), letters.charAt(i))) {
        letters.setCharAt(i, 'ー');
      }
    }
    return letters.toString();
  }

  /** Whether a vowel only lengthens the one before: キイ, メエ, スウ, ボオ. */
  private static boolean isLength(char before, char vowel) {
    return switch (vowel) {
      case 'イ' -> IN_I.indexOf(before) >= 0 || IN_E.indexOf(before) >= 0;
      case 'ウ' -> IN_U.indexOf(before) >= 0 || IN_O.indexOf(before) >= 0;
      case 'エ' -> IN_E.indexOf(before) >= 0;
      case 'オ' -> IN_O.indexOf(before) >= 0;
      default -> false;
    };
  }

  private static String withoutHiragana(String string) {
    StringBuilder kept = new StringBuilder(string.length());
    for (int i = 0; i < string.length(); i++) {
      if (!Script.isHiragana(string.charAt(i))) {
        kept.append(string.charAt(i));
      }
    }
    return kept.toString();
  }
}
