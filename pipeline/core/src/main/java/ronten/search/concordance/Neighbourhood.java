package ronten.search.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ronten.index.Words;
import ronten.language.Languages;
import ronten.search.MatchedPassage;
import ronten.text.Paragraph;
import ronten.text.PartOfSpeech;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * The words beside the matches of passages, counted: up to so many on each side within a sentence,
 * marks passed over. A word between two matches counts once, for the nearer one.
 */
final class Neighbourhood {

  /** How often a word stands there. */
  static final class Tally {
    private final Map<String, Integer> written = new TreeMap<>();
    private long left;
    private long right;

    long left() {
      return left;
    }

    long right() {
      return right;
    }

    /** The form that is most frequent, the first of equals. */
    String written() {
      String best = "";
      for (Map.Entry<String, Integer> form : written.entrySet()) {
        best = best.isEmpty() || form.getValue() > written.get(best) ? form.getKey() : best;
      }
      return best;
    }
  }

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final int window;
  private long matches;
  private long words;

  Neighbourhood(int window) {
    this.window = window;
  }

  /** What was counted, by the lemma as it stands in the index. */
  Map<String, Tally> tallies() {
    return tallies;
  }

  /** How many matches there are. */
  long matches() {
    return matches;
  }

  /** How many words that are looked for stand beside them. */
  long words() {
    return words;
  }

  /** The same words counted elsewhere. */
  void add(Neighbourhood other) {
    matches += other.matches;
    words += other.words;
    other.tallies.forEach(
        (lemma, counted) -> {
          Tally tally = tallies.computeIfAbsent(lemma, key -> new Tally());
          tally.left += counted.left;
          tally.right += counted.right;
          counted.written.forEach((form, n) -> tally.written.merge(form, n, Integer::sum));
        });
  }

  /** Counts the words beside a passage's matches, read as they were for the index. */
  static Neighbourhood of(MatchedPassage passage, Languages languages, int window) {
    Neighbourhood counted = new Neighbourhood(window);
    counted.matches = passage.matches().size();
    String text = passage.text();
    Span all = new Span(0, text.length());
    List<Span> holes = passage.holes().stream().map(h -> h.shift(-passage.start())).toList();
    Paragraph read =
        languages.paragraph(text, Paragraph.Kind.PROSE, all.strip(text), holes, List.of());
    List<Span> matches = passage.matches().stream().map(m -> m.shift(-passage.start())).toList();
    for (Sentence sentence : read.sentences()) {
      counted.count(sentence, matches);
    }
    return counted;
  }

  private void count(Sentence sentence, List<Span> matches) {
    List<Token> tokens = sentence.tokens().stream().filter(Neighbourhood::isWord).toList();
    int[] distances = new int[tokens.size()]; // below 0 on the left, 0 where no match is near
    List<Integer> inside = new ArrayList<>();
    for (Span match : matches) {
      if (match.overlaps(sentence.span())) {
        measure(match, tokens, distances, inside);
      }
    }
    inside.forEach(i -> distances[i] = 0);
    for (int i = 0; i < distances.length; i++) {
      if (distances[i] != 0 && Words.isContent(tokens.get(i))) {
        count(tokens.get(i), distances[i]);
      }
    }
  }

  private static boolean isWord(Token token) {
    return token.pos() != PartOfSpeech.PUNCT && token.pos() != PartOfSpeech.SYM;
  }

  private void measure(Span match, List<Token> tokens, int[] distances, List<Integer> inside) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= match.start()) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).span().start() < match.end()) {
      inside.add(last++);
    }
    for (int distance = 1; distance <= window; distance++) {
      nearer(first - distance, -distance, distances);
      nearer(last - 1 + distance, distance, distances);
    }
  }

  private static void nearer(int at, int distance, int[] distances) {
    if (at >= 0
        && at < distances.length
        && (distances[at] == 0 || Math.abs(distance) < Math.abs(distances[at]))) {
      distances[at] = distance;
    }
  }

  private void count(Token token, int distance) {
    words++;
    Tally tally = tallies.computeIfAbsent(Words.lemma(token), lemma -> new Tally());
    tally.written.merge(token.lemma(), 1, Integer::sum);
    if (distance < 0) {
      tally.left++;
    } else {
      tally.right++;
    }
  }
}
