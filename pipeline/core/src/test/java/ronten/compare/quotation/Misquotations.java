package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import ronten.compare.quotation.Alterations.Altered;

/** What careless or wilful writers do to the words of others; each turns or blurs the meaning. */
final class Misquotations {

  private static final Map<String, String> COMPARATIVES =
      both(
          "more",
          "less",
          "larger",
          "smaller",
          "larger",
          "lesser",
          "better",
          "worse",
          "higher",
          "lower",
          "longer",
          "shorter",
          "earlier",
          "later",
          "deeper",
          "shallower",
          "older",
          "newer",
          "faster",
          "slower",
          "most",
          "least",
          "best",
          "worst",
          "first",
          "last",
          "above",
          "below",
          "cheaper",
          "dearer",
          "stronger",
          "weaker",
          "up",
          "down",
          "over",
          "under");

  private static final Map<String, String> QUANTIFIERS =
      Map.ofEntries(
          Map.entry("all", "some"),
          Map.entry("every", "one"),
          Map.entry("each", "any"),
          Map.entry("most", "some"),
          Map.entry("many", "few"),
          Map.entry("few", "a few"),
          Map.entry("some", "all"),
          Map.entry("several", "all"),
          Map.entry("both", "neither"),
          Map.entry("half", "most"),
          Map.entry("no", "some"),
          Map.entry("the", "a"),
          Map.entry("a", "the"));

  private static final Map<String, String> MODALS =
      Map.of(
          "could", "will", "may", "will", "might", "will", "would", "will", "should", "will", "can",
          "could", "must", "may");

  private static final Map<String, String> UNITS =
      both(
          "miles",
          "kilometres",
          "percent",
          "points",
          "dollars",
          "euros",
          "days",
          "weeks",
          "months",
          "years",
          "hours",
          "minutes",
          "metres",
          "feet",
          "tons",
          "tonnes",
          "million",
          "billion",
          "seconds",
          "hours",
          "degrees",
          "metres",
          "pounds",
          "dollars",
          "hectares",
          "acres");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final String VERBS =
      "is|are|was|were|has|have|had|must|should|could|would|will|can|keeps?|makes?|needs?|gives?";

  private final Random random;

  Misquotations(Random random) {
    this.random = random;
  }

  private static Map<String, String> both(String... pairs) {
    Map<String, String> map = new java.util.TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.putIfAbsent(pairs[i], pairs[i + 1]);
      map.putIfAbsent(pairs[i + 1], pairs[i]);
    }
    return map;
  }

  /** Every misquotation that these words allow. */
  List<Altered> of(List<String> words) {
    List<Altered> made = new ArrayList<>();
    made.addAll(each("comparative flipped", words, word -> swap(word, COMPARATIVES)));
    made.addAll(each("quantifier changed", words, word -> swap(word, QUANTIFIERS)));
    made.addAll(each("modal hardened", words, word -> swap(word, MODALS)));
    made.addAll(each("unit changed", words, word -> swap(word, UNITS)));
    made.addAll(each("date shifted", words, this::shifted));
    made.addAll(each("similar name", words, Misquotations::similar));
    made.addAll(each("negative prefix", words, Misquotations::prefixed));
    made.addAll(each("plural", words, w -> w.matches("[a-z]{4,}[b-df-rt-z]") ? w + "s" : w));
    made.addAll(
        each("possessive", words, w -> w.matches("[A-Z]?[a-z]{4,}[b-df-rt-z]") ? w + "’s" : w));
    made.addAll(each("digit dropped", words, w -> w.replaceFirst("(?<=\\d)\\d(?!\\d)", "")));
    made.addAll(each("digit added", words, w -> w.replaceFirst("(?<=\\d)(?!\\d)", "0")));
    made.addAll(each("minus", words, w -> w.matches("\\d.*") ? "-" + w : w));
    made.addAll(
        each("small word dropped", words, w -> w.matches("(?i)only|just|even|still|yet") ? "" : w));
    made.addAll(each("may inserted", words, w -> w.matches(VERBS) ? "may " + w : w));
    made.addAll(each("almost inserted", words, w -> w.matches(VERBS) ? w + " almost" : w));
    made.addAll(each("never in brackets", words, w -> w.matches(VERBS) ? w + " [never]" : w));
    made.addAll(each("hardly in brackets", words, w -> w.matches(VERBS) ? "[hardly] " + w : w));
    exchanged(words).ifPresent(made::add);
    joined(words).ifPresent(made::add);
    return made;
  }

  private static String swap(String word, Map<String, String> others) {
    String bare = word.replaceAll("[^\\p{L}]", "");
    String other = others.get(bare);
    return other == null ? word : word.replace(bare, other);
  }

  private String shifted(String word) {
    if (word.matches("(?:1[89]|20)\\d\\d\\D*")) {
      int year = Integer.parseInt(word.substring(0, 4)) + (random.nextBoolean() ? 1 : -1);
      return year + word.substring(4);
    }
    String bare = word.replaceAll("[^\\p{L}]", "");
    int month = MONTHS.indexOf(bare.toLowerCase(java.util.Locale.ROOT));
    if (month < 0 || !Character.isUpperCase(bare.charAt(0))) {
      return word;
    }
    String other = MONTHS.get((month + 1) % MONTHS.size());
    return word.replace(bare, Character.toUpperCase(other.charAt(0)) + other.substring(1));
  }

  /** Marlow, Marlowe; Tamsin, Tamson. */
  private static String similar(String word) {
    return word.matches("[A-Z][a-z]{4,}[,.]?")
        ? word.replaceFirst("([aeiou])([a-z])([,.]?)$", word.contains("o") ? "y$2$3" : "o$2$3")
        : word;
  }

  private static String prefixed(String word) {
    if (word.matches("(?:un|in|im|ir|dis|non)[a-z]{4,}[,.]?")) {
      return word.replaceFirst("^(?:un|in|im|ir|dis|non)", "");
    }
    return word.matches("[a-z]{3,}(?:able|ful|ed|ive|ent|al|ous)[,.]?") ? "un" + word : word;
  }

  private static List<Altered> each(String how, List<String> words, UnaryOperator<String> change) {
    List<Altered> made = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String changed = change.apply(words.get(i));
      if (!changed.equals(words.get(i))) {
        List<String> altered = new ArrayList<>(words);
        altered.set(i, changed);
        made.add(new Altered(how, String.join(" ", altered).replaceAll(" {2,}", " ").strip()));
      }
    }
    return made;
  }

  /** Who does something and to whom: the words around a verb change places. */
  private static Optional<Altered> exchanged(List<String> words) {
    for (int i = 2; i < words.size() - 2; i++) {
      if (words.get(i).matches(VERBS) && !words.get(i - 1).equals(words.get(i + 1))) {
        List<String> altered = new ArrayList<>(words);
        altered.set(i - 1, words.get(i + 1));
        altered.set(i + 1, words.get(i - 1));
        return Optional.of(new Altered("exchanged", String.join(" ", altered)));
      }
    }
    return Optional.empty();
  }

  /** The middle is left out without a mark. */
  private static Optional<Altered> joined(List<String> words) {
    if (words.size() < 9) {
      return Optional.empty();
    }
    List<String> halves = new ArrayList<>(words.subList(0, words.size() / 3));
    halves.addAll(words.subList(2 * words.size() / 3, words.size()));
    return Optional.of(new Altered("halves joined", String.join(" ", halves)));
  }
}
