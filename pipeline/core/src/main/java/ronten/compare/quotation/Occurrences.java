package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import ronten.text.Span;

/** Finds the places where words of a quotation stand in the source, word for word. */
final class Occurrences {

  /** Rarer words tried in turn; more are of no use, since a fragment holds few joined words. */
  private static final int MOST_ANCHORS = 4;

  /** Places looked at for one fragment: a bound for texts of a single word. */
  private static final int MOST_PLACES = 100_000;

  private final Pairing pairing;
  private final Vocabulary vocabulary;
  private final int[] numbers;

  /** A word of the quotation and the places where it stands in the source. */
  private record Anchor(int word, int[] places) {}

  Occurrences(Pairing pairing, Vocabulary vocabulary, int[] numbers) {
    this.pairing = pairing;
    this.vocabulary = vocabulary;
    this.numbers = numbers;
  }

  /**
   * The places of a fragment.
   *
   * @param fragment words of the quotation, not empty
   * @return words of the source, in order
   */
  List<Span> of(Span fragment) {
    for (Anchor anchor : anchors(fragment)) {
      TreeSet<Span> found = new TreeSet<>();
      int limit = Math.min(anchor.places().length, MOST_PLACES);
      for (int k = 0; k < limit; k++) {
        int place = anchor.places()[k];
        int end = pairing.endFrom(anchor.word(), fragment.end(), place);
        int start = end < 0 ? -1 : pairing.startFrom(anchor.word(), fragment.start(), place);
        if (start >= 0) {
          found.add(new Span(start, end));
        }
      }
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  private List<Anchor> anchors(Span fragment) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = fragment.start(); i < fragment.end(); i++) {
      add(anchors, i, vocabulary.places(numbers[i]));
      if (i + 1 < fragment.end() && !pairing.quoted().isWide(i)) {
        String joined = Pairing.joined(pairing.quoted(), i, 2);
        if (!joined.isEmpty()) {
          add(anchors, i, vocabulary.places(Spelling.form(joined)));
        }
      }
    }
    anchors.sort(Comparator.comparingInt(anchor -> anchor.places().length));
    return anchors.subList(0, Math.min(MOST_ANCHORS, anchors.size()));
  }

  private static void add(List<Anchor> anchors, int word, int[] places) {
    if (places.length > 0) {
      anchors.add(new Anchor(word, places));
    }
  }
}
