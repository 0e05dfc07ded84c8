package ronten.language.english;

import java.util.List;

/**
 * Undoes regular inflection by spelling alone. Where spelling leaves two answers open ({@code
 * noted}: note, not; {@code limited}: limit, limite) both are given, the likelier first.
 */
final class Inflections {

  private static final String VOWELS = "aeiouy";

  /** Endings that no verb has without an e behind them. */
  private static final String NEVER_LAST = "cvuz";

  private Inflections() {}

  /** The singular, or the plain form, of a word in s; the word itself where it is none. */
  static String withoutS(String word) {
    if (word.length() < 4 || !word.endsWith("s") || ends(word, "ss", "us", "is", "'s")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.length() > 4 ? word.substring(0, word.length() - 3) + "y" : cut(word, 1);
    }
    return ends(word, "sses", "xes", "ches", "shes", "zzes", "tzes", "oes")
        ? cut(word, 2)
        : cut(word, 1);
  }

  /** What a verb in {@code ed} or {@code ing} may be a form of; none where it is no such form. */
  static List<String> stems(String word) {
    String stem = word.endsWith("ing") ? cut(word, 3) : word.endsWith("ed") ? cut(word, 2) : "";
    if (stem.length() < 2 || stem.chars().noneMatch(c -> isVowel((char) c))) {
      return List.of();
    }
    if (word.endsWith("ied")) {
      return List.of(stem.length() > 3 ? cut(stem, 1) + "y" : stem + "e");
    }
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    if (last == before && !isVowel(last)) {
      return List.of(isDoubledForEnding(stem, last) ? cut(stem, 1) : stem);
    }
    if (NEVER_LAST.indexOf(last) >= 0 || takesE(stem, last, before)) {
      return List.of(stem + "e");
    }
    if (isVowel(last) || "wxh".indexOf(last) >= 0 || !isSingleVowelBefore(stem)) {
      return List.of(stem);
    }
    return stem.length() > 3 ? List.of(stem, stem + "e") : List.of(stem + "e", stem);
  }

  /** {@code stop-p-ed}, {@code compel-l-ed}, but {@code call-ed}, {@code discuss-ed}. */
  private static boolean isDoubledForEnding(String stem, char last) {
    if ("sfz".indexOf(last) >= 0 || stem.equals("add") || stem.equals("err")) {
      return false;
    }
    return last != 'l' || (stem.length() > 5 && stem.charAt(stem.length() - 3) == 'e');
  }

  /**
   * Endings that only verbs in e have: {@code doubl}, {@code oppos}, {@code chang}, {@code stat}.
   */
  private static boolean takesE(String stem, char last, char before) {
    return switch (last) {
      case 'e' -> before != 'e';
      case 'l' -> "bcdfgkptz".indexOf(before) >= 0;
      case 's' ->
          isVowel(before) || before == 'n' || before == 'r' || before == 'l' || before == 'p';
      case 'g' -> "dr".indexOf(before) >= 0 || ends(stem, "ang", "eng", "ag", "ieg", "iag", "lg");
      case 't' -> before == 'a' && isSingleVowelBefore(stem);
      case 'r' ->
          ends(stem, "quir", "uir", "tur", "cur", "sur", "shar", "par", "lar", "plor", "nor");
      case 'd' -> ends(stem, "vid", "cid", "lud", "guid", "rad");
      default -> false;
    };
  }

  /**
   * {@code limit}, {@code not}: one vowel before the last consonant; qu and gu count as consonants.
   */
  private static boolean isSingleVowelBefore(String stem) {
    int vowel = stem.length() - 2;
    if (!isVowel(stem.charAt(vowel))) {
      return false;
    }
    return vowel == 0
        || !isVowel(stem.charAt(vowel - 1))
        || ends(stem.substring(0, vowel), "qu", "gu", "cre");
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static String cut(String word, int characters) {
    return word.substring(0, word.length() - characters);
  }

  private static boolean ends(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
