package ronten.find.gloss;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ronten.find.word.Script;
import ronten.text.CodePoints;

/** How many things a Latin expression names: its content words, or an initialism's letters. */
final class EnglishSize {

  private static final Pattern SEPARATOR = Pattern.compile("[\\s\u2010-\u2015/-]+");
  private static final Pattern INITIALISM =
      Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{Lu}\\d][\\p{Lu}\\p{Ll}\\d&./-]{1,9}");

  /** What is shorter, in code units, needs no short form. */
  private static final int SHORTEST_SPELLED = 8;

  private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}\\d{1,3}");
  private static final Pattern PARTICIPLE = Pattern.compile("^\\p{L}{3,20}(?:ing|ed) [a-z]");
  private static final Pattern COORDINATE = Pattern.compile(" (?:and|or|&) ");
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
        .filter(word -> CodePoints.any(word, Script::isLatin))
        .filter(word -> !FUNCTION_WORDS.contains(word.toLowerCase(java.util.Locale.ROOT)))
        .toList();
  }

  /** Whether a preposition or a participle joins its words: {@code fear of loss, sinking quay}. */
  static boolean isPhrase(String latin) {
    return PREPOSITION.matcher(latin).find() || PARTICIPLE.matcher(latin).find();
  }

  /** Whether it names two things: {@code wear and tear}. */
  static boolean isCoordinate(String latin) {
    return COORDINATE.matcher(latin).find();
  }

  static int of(String latin) {
    return isInitialism(latin) ? letters(latin).length() : Math.max(1, words(latin).size());
  }

  /** NATO, SLR, DoD, R&amp;D, P5: more capitals than small letters, and no spaces. */
  static boolean isInitialism(String latin) {
    if (NUMBERED.matcher(latin).matches()) {
      return true;
    }
    if (!INITIALISM.matcher(latin).matches()) {
      return false;
    }
    long small = CodePoints.count(latin, Character::isLowerCase);
    return small < letters(latin).length();
  }

  /**
   * Whether the first is a short form of the second: both begin with the same letter, or each
   * letter begins a word, as the order of another language has it. {@code B4} for {@code berth} is
   * one too.
   */
  static boolean isShortFor(String initialism, String spelled) {
    List<String> words = words(spelled);
    String letters = letters(initialism);
    if (!isInitialism(initialism) || words.isEmpty() || spelled.length() < SHORTEST_SPELLED) {
      return false;
    }
    return initial(words.getFirst()) == letters.charAt(0)
        || letters.chars().allMatch(c -> words.stream().anyMatch(word -> initial(word) == c));
  }

  private static int initial(String word) {
    return Character.toUpperCase(word.charAt(0));
  }

  /** The capitals of an initialism. */
  static String letters(String latin) {
    StringBuilder letters = new StringBuilder();
    latin.codePoints().filter(Character::isUpperCase).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
