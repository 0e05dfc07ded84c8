package ronten.find.gloss;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ronten.find.word.Script;

/** How many things a Latin expression names: its content words, or an initialism's letters. */
final class EnglishSize {

  private static final Pattern SEPARATOR = Pattern.compile("[\\s\u2010-\u2015/-]+");
  private static final Pattern INITIALISM =
      Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{Lu}\\d][\\p{Lu}\\p{Ll}\\d&./-]{1,9}");
  private static final Pattern PREPOSITION =
      Pattern.compile("[a-z] (?:of|by|for|to|from|in|on|with) [a-z]");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "with", "from",
          "as", "vs", "de", "la", "du", "des", "der", "die", "das");

  private EnglishSize() {}

  /** The content words of an expression in order; the parts of a compound count one each. */
  static List<String> words(String latin) {
    return Arrays.stream(SEPARATOR.split(latin.strip()))
        .filter(word -> word.codePoints().anyMatch(Script::isLatin))
        .filter(word -> !FUNCTION_WORDS.contains(word.toLowerCase(java.util.Locale.ROOT)))
        .toList();
  }

  /** Whether a preposition joins its words, as in {@code fear of abandonment}. */
  static boolean isPhrase(String latin) {
    return PREPOSITION.matcher(latin).find();
  }

  static int of(String latin) {
    return isInitialism(latin) ? letters(latin).length() : Math.max(1, words(latin).size());
  }

  /** NATO, SLR, DoD, R&amp;D: more capitals than small letters, and no spaces. */
  static boolean isInitialism(String latin) {
    if (!INITIALISM.matcher(latin).matches()) {
      return false;
    }
    long small = latin.codePoints().filter(Character::isLowerCase).count();
    return small < letters(latin).length();
  }

  /** Whether the first is an initialism of the second: both begin with the same letter. */
  static boolean isShortFor(String initialism, String spelled) {
    List<String> words = words(spelled);
    return isInitialism(initialism)
        && words.size() > 1
        && !letters(initialism).isEmpty()
        && Character.toUpperCase(words.getFirst().charAt(0)) == letters(initialism).charAt(0);
  }

  /** The capitals of an initialism. */
  static String letters(String latin) {
    StringBuilder letters = new StringBuilder();
    latin.codePoints().filter(Character::isUpperCase).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
