package ronten.search.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import ronten.language.Characters;
import ronten.language.Kana;
import ronten.text.CodePoints;

/**
 * Cuts what was typed without kanji, or with some of them, into words of a corpus: the ways that
 * need the fewest words, かくよくしりょく as 核 抑止 力. Kana are words by their reading, kanji as they are
 * written; の may stand between two words.
 */
public final class Cutter {

  /** Longer strings are not one expression. */
  public static final int LONGEST = 40;

  private static final int LONGEST_WORD = 16;
  private static final int MOST_CUTS = 8;

  /** A word of one kana is a last resort: か is 化, 科, 課. */
  private static final int WORD = 2;

  private static final int SHORT_WORD = 3;
  private static final int PARTICLE = 1;

  private final Vocabulary vocabulary;
  private final boolean loosely;

  /**
   * @param loosely whether vowels that were written short may be long
   */
  public Cutter(Vocabulary vocabulary, boolean loosely) {
    this.vocabulary = vocabulary;
    this.loosely = loosely;
  }

  /** A way to the place reached. */
  private record Way(int cost, List<Cut.Step> steps, int words) {

    Way with(int cost, Set<String> lemmas) {
      List<Cut.Step> longer = new ArrayList<>(steps);
      longer.add(new Cut.Step(lemmas, words));
      return new Way(this.cost + cost, longer, words + 1);
    }

    Way over() {
      return new Way(cost + PARTICLE, steps, words + 1);
    }
  }

  /**
   * The ways to cut a string, best first; none where some part of it is no word of the corpus.
   *
   * @param text kana in katakana, and kanji
   */
  public List<Cut> cuts(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    List<List<Way>> ways = new ArrayList<>();
    for (int i = 0; i <= text.length(); i++) {
      ways.add(new ArrayList<>());
    }
    ways.getFirst().add(new Way(0, List.of(), 0));
    for (int from = 0; from < text.length(); from++) {
      List<Way> reached = best(ways.get(from));
      if (!reached.isEmpty()) {
        goOn(text, from, reached, ways);
      }
    }
    return best(ways.getLast()).stream().map(way -> new Cut(way.steps())).toList();
  }

  private void goOn(String text, int from, List<Way> reached, List<List<Way>> ways) {
    boolean spoken = true;
    int most = Math.min(text.length(), from + LONGEST_WORD);
    for (int to = from + 1; to <= most; to++) {
      String word = text.substring(from, to);
      boolean kana = Characters.isKana(text.charAt(to - 1));
      spoken &= kana;
      Set<String> lemmas = spoken ? vocabulary.heard(word, loosely) : written(word);
      if (!lemmas.isEmpty()) {
        int cost = word.length() == 1 && kana ? SHORT_WORD : WORD;
        add(reached, ways.get(to), way -> way.with(cost, lemmas));
      }
    }
    if (text.charAt(from) == 'ノ' && from > 0 && from + 1 < text.length()) {
      add(reached, ways.get(from + 1), Way::over);
    }
  }

  private static void add(List<Way> reached, List<Way> ways, UnaryOperator<Way> step) {
    reached.forEach(way -> ways.add(step.apply(way)));
  }

  private Set<String> written(String word) {
    boolean kanji = CodePoints.any(word, Characters::isHan);
    return kanji && vocabulary.holds(word) ? Set.of(word) : Set.of();
  }

  private static List<Way> best(List<Way> ways) {
    return ways.stream().sorted(Comparator.comparingInt(Way::cost)).limit(MOST_CUTS).toList();
  }

  /** Whether a string is one that may be cut: kana, or kana and kanji, and nothing else. */
  public static boolean isCut(String text) {
    return text.length() > 1
        && CodePoints.any(text, Characters::isKana)
        && (Kana.isKana(text)
            || CodePoints.all(text, c -> Characters.isKana(c) || Characters.isHan(c)));
  }
}
