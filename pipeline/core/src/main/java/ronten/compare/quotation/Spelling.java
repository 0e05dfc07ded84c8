package ronten.compare.quotation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ronten.language.Table;

/**
 * British and American spelling: leads both to one form. The form is no word to show; it is there
 * to be compared.
 *
 * <p>What a rule can tell is a rule ({@code -our}, {@code -ise}, {@code -yse}, {@code -tre},
 * doubled l, diacritics); the rest stands in {@code spelling.tsv}, and words that a rule would
 * confuse ({@code prise}, {@code prize}) in {@code spelling-apart.tsv}.
 */
final class Spelling {

  private static final int LONGEST_WORD = 40;

  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Map<String, String> STEMS = new HashMap<>();
  private static final Set<String> APART = new HashSet<>();

  static {
    for (Table.Row row : Table.rows(Spelling.class, "spelling.tsv")) {
      Map<String, String> entries = row.get(2).equals("stem") ? STEMS : WORDS;
      if (entries.put(row.get(0), row.get(1)) != null) {
        throw row.fault("given twice: " + row.get(0));
      }
    }
    Table.rows(Spelling.class, "spelling-apart.tsv").forEach(row -> APART.add(row.get(0)));
  }

  private static final List<String> PREFIXES =
      List.of("", "un", "re", "non", "over", "under", "mis", "dis", "inter", "multi");

  private static final Set<String> OUR_TAILS =
      Set.of(
          "", "s", "ed", "ing", "ings", "er", "ers", "able", "ably", "ful", "fully", "ite", "ites",
          "less", "y", "hood", "hoods", "ist", "ists", "al", "ally", "ism", "ly", "itism", "ize",
          "ized", "izing");

  private static final Set<String> IS_TAILS =
      Set.of("e", "es", "ed", "er", "ers", "ing", "ings", "ation", "ations", "ational", "able");

  private static final Set<String> LL_TAILS =
      Set.of("ed", "ing", "ings", "er", "ers", "or", "ors", "ous", "ously", "ist", "ists");

  private Spelling() {}

  /** The form of a folded word, shared by all its spellings. */
  static String form(String word) {
    if (word.length() < 2 || word.length() > LONGEST_WORD) {
      return WORDS.getOrDefault(word, word);
    }
    int apostrophe = word.indexOf('\'');
    if (apostrophe > 0 && !WORDS.containsKey(word)) {
      return form(word.substring(0, apostrophe)) + word.substring(apostrophe);
    }
    if (APART.contains(word)) {
      return word;
    }
    String plain = withoutDiacritics(word);
    String listed = WORDS.get(plain);
    return listed == null ? ruled(stemmed(plain)) : listed;
  }

  private static String withoutDiacritics(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    StringBuilder plain = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .chars()
        .filter(c -> c < 0x300 || c > 0x36f)
        .forEach(c -> plain.append((char) c));
    return Normalizer.normalize(plain.toString().replace("œ", "oe"), Normalizer.Form.NFC)
        .replace("æ", "ae");
  }

  private static String stemmed(String word) {
    for (String prefix : PREFIXES) {
      if (!word.startsWith(prefix)) {
        continue;
      }
      for (int end = word.length(); end > prefix.length() + 2; end--) {
        String other = STEMS.get(word.substring(prefix.length(), end));
        if (other != null) {
          return prefix + other + word.substring(end);
        }
      }
    }
    return word;
  }

  private static String ruled(String word) {
    return swapped(
        single(
            tailed(
                tailed(tailed(word, "is", "iz", IS_TAILS, 2), "lys", "lyz", IS_TAILS, 1),
                "our",
                "or",
                OUR_TAILS,
                3)));
  }

  /** Puts {@code other} for the last {@code part} that a tail follows: colour, colouring. */
  private static String tailed(
      String word, String part, String other, Set<String> tails, int shortest) {
    int at = word.lastIndexOf(part);
    return at >= shortest && tails.contains(word.substring(at + part.length()))
        ? word.substring(0, at) + other + word.substring(at + part.length())
        : word;
  }

  /** A doubled l behind two syllables: travelled; but filled is not filed. */
  private static String single(String word) {
    int at = word.lastIndexOf("ll");
    return at >= 0 && LL_TAILS.contains(word.substring(at + 2)) && syllables(word, at) > 1
        ? word.substring(0, at) + word.substring(at + 1)
        : word;
  }

  private static int syllables(String word, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)))) {
        count++;
      }
    }
    return count;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /** Centre, theatres, metred: re behind t, b or g. */
  private static String swapped(String word) {
    int at = word.lastIndexOf("re");
    if (at < 3 || "tbg".indexOf(word.charAt(at - 1)) < 0) {
      return word;
    }
    String tail = word.substring(at + 2);
    return switch (tail) {
      case "", "s" -> word.substring(0, at) + "er" + tail;
      case "d" -> word.substring(0, at) + "ered";
      default -> word;
    };
  }
}
