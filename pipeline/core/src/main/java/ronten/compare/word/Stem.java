package ronten.compare.word;

import java.util.Set;

/**
 * English words without their endings, enough to tell that two forms are one word: the plural of
 * Harman's S stemmer (1991, "How effective is suffixing?"), and -ed, -ing and a final e as in step
 * 1 of Porter (1980, "An algorithm for suffix stripping"). What comes out need not be a word.
 */
public final class Stem {

  private static final int SHORTEST = 3;
  private static final Set<String> WITHOUT_PLURAL =
      Set.of("us", "is", "as", "this", "thus", "always", "perhaps", "news", "series", "lens");

  private Stem() {}

  /** A noun in lower case without its plural ending: allies and ally are one. */
  public static String noun(String word) {
    if (word.length() <= SHORTEST || WITHOUT_PLURAL.contains(word)) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** A word in lower case without any of the endings, British -ise written as -ize. */
  public static String root(String word) {
    String stem = american(noun(word));
    if (stem.length() > SHORTEST + 2 && stem.endsWith("ing")) {
      stem = undoubled(stem, stem.substring(0, stem.length() - 3));
    } else if (stem.length() > SHORTEST + 1 && stem.endsWith("ed")) {
      stem = undoubled(stem, stem.substring(0, stem.length() - 2));
    }
    return stem.length() > SHORTEST && stem.endsWith("e")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  private static String american(String word) {
    return word.length() <= SHORTEST + 2
        ? word
        : word.replaceFirst("is(e|ed|ing|ation)$", "iz$1").replaceFirst("([^aeiou])our$", "$1or");
  }

  /** What is left, if it can be a word: planned leads to plan, but string stays. */
  private static String undoubled(String word, String rest) {
    if (rest.length() < SHORTEST || rest.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) {
      return word;
    }
    char last = rest.charAt(rest.length() - 1);
    boolean doubled = last == rest.charAt(rest.length() - 2) && "lsz".indexOf(last) < 0;
    return doubled ? rest.substring(0, rest.length() - 1) : rest;
  }
}
