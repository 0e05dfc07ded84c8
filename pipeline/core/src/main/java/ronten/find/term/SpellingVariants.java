package ronten.find.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import ronten.find.word.Script;
import ronten.language.KanjiForms;
import ronten.text.CodePoints;

/**
 * Puts together what differs in spelling alone: 國際秩序 and 国際秩序 (old forms of kanji), 取り組み and 取組み
 * (kana written beside a kanji, where both are read alike), キイワード and キーワード, ソフトウエア and ソフトウェア,
 * ヴァイオリン and バイオリン (katakana).
 */
final class SpellingVariants {

  /** A vowel that only lengthens the one before: キイ, メエ, スウ, ボオ. */
  private static final Pattern LENGTHENED =
      Pattern.compile(
          "(?<=[キギシジチヂニヒビピミリ])イ|(?<=[ケゲセゼテデネヘベペメレェ])[エイ]"
              + "|(?<=[クグスズツヌフブプムユルュ])ウ|(?<=[コゴソゾトドノホボポモヨロォョ])[オウ]");

  private static final String SMALL = "ァィゥェォ";
  private static final String LARGE = "アイウエオ";
  private static final Pattern V = Pattern.compile("ヴ([ァィェォ])");

  private SpellingVariants() {}

  /** Groups of equal keys, those together that are spelled differently and nothing else. */
  static Map<String, List<Occurrence>> joined(Map<String, List<Occurrence>> byKey) {
    // Only then by reading: the dictionary does not know how old forms are read.
    return joined(joined(byKey, SpellingVariants::usual), SpellingVariants::heard);
  }

  private static Map<String, List<Occurrence>> joined(
      Map<String, List<Occurrence>> byKey, Function<Occurrence, String> spelling) {
    Map<String, String> firstKeys = new LinkedHashMap<>();
    Map<String, List<Occurrence>> joined = new LinkedHashMap<>();
    byKey.forEach(
        (key, group) -> {
          String first = firstKeys.computeIfAbsent(spelling.apply(group.getFirst()), s -> key);
          joined.computeIfAbsent(first, k -> new ArrayList<>()).addAll(group);
        });
    return joined;
  }

  private static String usual(Occurrence occurrence) {
    return occurrence.language().equals("ja")
        ? KanjiForms.usual(katakana(occurrence.key()))
        : occurrence.key();
  }

  /** The kanji and how the whole is read. */
  private static String heard(Occurrence occurrence) {
    String usual = usual(occurrence);
    return occurrence.reading().isEmpty() || CodePoints.none(usual, Script::isHan)
        ? usual
        : withoutHiragana(usual) + "\u0001" + katakana(occurrence.reading());
  }

  private static String katakana(String string) {
    if (CodePoints.none(string, Script::isKatakana)) {
      return string;
    }
    String plain = V.matcher(string).replaceAll(found -> b(found.group(1))).replace('ヴ', 'ブ');
    StringBuilder large = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      int small =
          i > 0 && "ウク".indexOf(plain.charAt(i - 1)) >= 0 ? SMALL.indexOf(plain.charAt(i)) : -1;
      large.append(small < 0 ? plain.charAt(i) : LARGE.charAt(small));
    }
    return LENGTHENED.matcher(large).replaceAll("ー");
  }

  private static String b(String vowel) {
    return String.valueOf("バビブベボ".charAt(SMALL.indexOf(vowel)));
  }

  private static String withoutHiragana(String string) {
    return string
        .codePoints()
        .filter(c -> !Script.isHiragana(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
