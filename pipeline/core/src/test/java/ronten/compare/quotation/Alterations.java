package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Changes stretches of a text: in meaning, or in nothing but looks. */
final class Alterations {

  private static final Set<String> CUES =
      Set.of(
          "not", "never", "no", "none", "nor", "neither", "nobody", "nothing", "hardly", "unless",
          "if", "only", "except", "may", "might", "must", "could", "should", "would", "cannot",
          "can", "will", "without", "few", "seldom", "rarely", "don't", "doesn't", "didn't");

  private static final Map<String, String> OTHER =
      Map.ofEntries(
          Map.entry("may", "must"),
          Map.entry("must", "may"),
          Map.entry("might", "will"),
          Map.entry("should", "could"),
          Map.entry("could", "should"),
          Map.entry("would", "will"),
          Map.entry("will", "would"),
          Map.entry("can", "cannot"),
          Map.entry("cannot", "can"),
          Map.entry("is", "was"),
          Map.entry("was", "is"),
          Map.entry("are", "were"),
          Map.entry("were", "are"),
          Map.entry("has", "had"),
          Map.entry("had", "has"),
          Map.entry("have", "had"),
          Map.entry("said", "says"),
          Map.entry("says", "said"),
          Map.entry("more", "less"),
          Map.entry("less", "more"),
          Map.entry("all", "some"),
          Map.entry("every", "no"),
          Map.entry("before", "after"),
          Map.entry("after", "before"),
          Map.entry("and", "or"),
          Map.entry("or", "and"),
          Map.entry("always", "often"),
          Map.entry("two", "three"),
          Map.entry("three", "two"),
          Map.entry("four", "five"),
          Map.entry("ten", "twelve"),
          Map.entry("million", "billion"),
          Map.entry("billion", "million"),
          Map.entry("its", "it's"),
          Map.entry("their", "our"));

  private static final List<String> WORDS =
      List.of("not", "never", "perhaps", "only", "very", "clearly", "often", "almost", "new");

  private static final List<String> NAMES = List.of("Marlow", "Quennell", "Ostrava", "Tamsin");

  private final Random random;

  Alterations(Random random) {
    this.random = random;
  }

  /** An altered quotation and how it was made. */
  record Altered(String how, String quotation) {}

  private interface Change {
    Optional<String> apply(List<String> words);
  }

  /** Every change of meaning that these words allow. */
  List<Altered> inMeaning(List<String> words) {
    return made(
        Map.of(
            "cue dropped", this::withoutCue,
            "word changed", this::otherWord,
            "number changed", this::otherNumber,
            "name changed", this::otherName,
            "word inserted", this::withWord,
            "word dropped", this::withoutWord,
            "halves swapped", this::swapped,
            "cue elided", list -> cueReplaced(list, "…"),
            "cue bracketed", list -> cueReplaced(list, "[the members]"),
            "tense changed", this::otherTense),
        words);
  }

  /** Every change of looks. */
  List<Altered> inLooks(List<String> words) {
    String joined = String.join(" ", words);
    List<Altered> looks = new ArrayList<>();
    looks.add(new Altered("upper case", joined.toUpperCase(java.util.Locale.ROOT)));
    looks.add(new Altered("full width", wide(joined)));
    looks.add(new Altered("straight", straight(joined)));
    looks.add(new Altered("spaced", joined.replace(" ", " \n ")));
    looks.add(new Altered("quoted lines", "> " + joined.replace(" ", "\n> ")));
    looks.add(new Altered("no commas", joined.replaceAll("[,;](?= )", "")));
    looks.add(new Altered("stars", "**" + joined.replaceFirst(" ", " *") + "***"));
    looks.add(new Altered("tags", "<p>" + joined.replaceFirst(" ", " <em class=\"a\">") + "</em>"));
    looks.add(
        new Altered("soft hyphens", joined.replaceAll("(?<=[a-z]{3})(?=[a-z]{3})", "\u00ad")));
    looks.add(new Altered("line breaks", joined.replaceFirst("(?<= [a-z]{3})(?=[a-z]{3})", "-\n")));
    looks.add(new Altered("ligatures", joined.replace("fi", "ﬁ").replace("fl", "ﬂ")));
    looks.add(new Altered("comma moved in", joined + ","));
    looks.add(new Altered("entities", joined.replace("’", "&rsquo;").replace(" ", "&nbsp;")));
    looks.add(new Altered("dashes", joined.replace("—", " -- ").replace("-", "‐")));
    looks.add(new Altered("British", british(joined)));
    looks.add(new Altered("American", american(joined)));
    looks.add(new Altered("hyphens apart", joined.replaceAll("(?<=[a-z])-(?=[a-z])", " ")));
    return looks;
  }

  private List<Altered> made(Map<String, Change> changes, List<String> words) {
    List<Altered> altered = new ArrayList<>();
    for (String how : changes.keySet().stream().sorted().toList()) {
      changes
          .get(how)
          .apply(new ArrayList<>(words))
          .ifPresent(q -> altered.add(new Altered(how, q)));
    }
    return altered;
  }

  private Optional<String> withoutCue(List<String> words) {
    return at(words, w -> CUES.contains(bare(w)), (list, i) -> list.remove((int) i));
  }

  private Optional<String> otherWord(List<String> words) {
    return at(
        words,
        w -> OTHER.containsKey(bare(w)),
        (list, i) -> list.set(i, replaced(list.get(i), OTHER.get(bare(list.get(i))))));
  }

  private Optional<String> otherNumber(List<String> words) {
    return at(
        words,
        w -> w.chars().anyMatch(Character::isDigit),
        (list, i) -> list.set(i, otherDigit(list.get(i))));
  }

  private String otherDigit(String word) {
    char[] chars = word.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (Character.isDigit(chars[i])) {
        chars[i] = (char) ('1' + (chars[i] - '0' + random.nextInt(7)) % 9);
        break;
      }
    }
    return new String(chars);
  }

  private Optional<String> otherName(List<String> words) {
    return at(
        words,
        w -> w.matches("[A-Z][a-z]{2,}[,.]?"),
        (list, i) -> list.set(i, replaced(list.get(i), NAMES.get(random.nextInt(NAMES.size())))));
  }

  private Optional<String> withWord(List<String> words) {
    words.add(1 + random.nextInt(words.size() - 1), WORDS.get(random.nextInt(WORDS.size())));
    return Optional.of(String.join(" ", words));
  }

  private Optional<String> withoutWord(List<String> words) {
    words.remove(1 + random.nextInt(words.size() - 2));
    return Optional.of(String.join(" ", words));
  }

  private Optional<String> swapped(List<String> words) {
    int middle = words.size() / 2;
    List<String> swapped = new ArrayList<>(words.subList(middle, words.size()));
    if (random.nextBoolean()) {
      swapped.add("…");
    }
    swapped.addAll(words.subList(0, middle));
    return words.size() < 8 ? Optional.empty() : Optional.of(String.join(" ", swapped));
  }

  private Optional<String> cueReplaced(List<String> words, String instead) {
    return at(
            words.subList(2, words.size() - 2),
            w -> CUES.contains(bare(w)),
            (list, i) -> list.set(i, instead))
        .map(inner -> String.join(" ", words));
  }

  private Optional<String> otherTense(List<String> words) {
    return at(
        words,
        w -> w.matches("[a-z]{3,}(?:ed|es)"),
        (list, i) -> list.set(i, list.get(i).substring(0, list.get(i).length() - 2) + "ing"));
  }

  private interface Edit {
    void apply(List<String> words, int at);
  }

  /** Edits one word that fits, chosen at random. */
  private Optional<String> at(
      List<String> words, java.util.function.Predicate<String> fits, Edit edit) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (fits.test(words.get(i))) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    edit.apply(words, places.get(random.nextInt(places.size())));
    return Optional.of(String.join(" ", words));
  }

  private static String bare(String word) {
    return word.replace('’', '\'')
        .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static String replaced(String word, String other) {
    return word.replaceFirst("[\\p{L}'’]*\\p{L}", other);
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .forEach(
            c ->
                wide.append(
                    Character.isLetterOrDigit(c) && c < 0x80 ? (char) (c + 0xfee0) : (char) c));
    return wide.toString();
  }

  private static String straight(String text) {
    return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  private static String british(String text) {
    return text.replaceAll("(?<=[a-z]{3}[nlrt]i)z(?=e|ing|ation)", "s")
        .replaceAll("\\b(lab|fav|harb|neighb|behavi|col|hon)or(?=s|ed|ing|able|\\b)", "$1our")
        .replaceAll("\\bdefense\\b", "defence")
        .replaceAll("\\bcenter(s?)\\b", "centre$1")
        .replaceAll("\\b(travel|cancel|level|signal|label)(ed|ing)\\b", "$1l$2")
        .replaceAll("\\bprogram(s?)\\b", "programme$1");
  }

  private static String american(String text) {
    return text.replaceAll("(?<=[a-z]{3}[nlrt]i)s(?=ation)", "z")
        .replaceAll("\\b(lab|fav|harb|neighb|behavi|col|hon)our(?=s|ed|ing|able|\\b)", "$1or")
        .replaceAll("\\bdefence\\b", "defense")
        .replaceAll("\\bcentre(s?)\\b", "center$1")
        .replaceAll("\\b(travel|cancel|level|signal|label)l(ed|ing)\\b", "$1$2")
        .replaceAll("\\bprogramme(s?)\\b", "program$1");
  }
}
