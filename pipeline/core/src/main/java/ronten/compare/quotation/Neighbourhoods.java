package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The stretches of the source that share most with a quotation: where its rare words, and its pairs
 * of neighbouring words, stand in about the same order.
 */
final class Neighbourhoods {

  private static final int MOST = 4;

  /** A word that stands at more places says too little alone. */
  private static final int MOST_PLACES_OF_A_WORD = 60;

  private static final int MOST_HITS = 50_000;

  private final Vocabulary vocabulary;
  private final int[] order;
  private final int[] numbers;
  private final List<Hit> hits = new ArrayList<>();

  /** Something shared: how far it is moved, and how much it says. */
  private record Hit(int diagonal, int weight) {}

  /** A stretch of diagonals and how much is shared there. */
  private record Window(int from, int to, int weight) {}

  /**
   * @param order the words of the quotation that count
   * @param numbers the numbers of all its words
   */
  Neighbourhoods(Vocabulary vocabulary, int[] order, int[] numbers) {
    this.vocabulary = vocabulary;
    this.order = order;
    this.numbers = numbers;
  }

  /**
   * The diagonals to align along, the best first.
   *
   * @param breadth how many words may be added or missing in between
   */
  List<Integer> diagonals(int breadth) {
    for (int k = 0; k < order.length; k++) {
      word(k);
      if (k + 1 < order.length) {
        pair(k);
      }
    }
    hits.sort(Comparator.comparingInt(Hit::diagonal));
    List<Window> windows = windows(breadth);
    windows.sort(
        Comparator.comparingInt((Window window) -> -window.weight())
            .thenComparingInt(Window::from));
    List<Window> best = new ArrayList<>();
    for (Window window : windows) {
      if (best.size() < MOST
          && best.stream().allMatch(other -> Math.abs(other.from() - window.from()) > breadth)) {
        best.add(window);
      }
    }
    return best.stream().map(window -> (window.from() + window.to()) / 2).toList();
  }

  private void word(int k) {
    int[] places = vocabulary.places(numbers[order[k]]);
    if (places.length <= MOST_PLACES_OF_A_WORD) {
      Arrays.stream(places).forEach(place -> hit(place - k, places.length));
    }
  }

  private void pair(int k) {
    int[] firsts = vocabulary.places(numbers[order[k]]);
    int[] seconds = vocabulary.places(numbers[order[k + 1]]);
    boolean byFirst = firsts.length <= seconds.length;
    int other = numbers[order[byFirst ? k + 1 : k]];
    int[] numbered = vocabulary.numbered();
    for (int place : byFirst ? firsts : seconds) {
      int first = byFirst ? place : place - 1;
      int neighbour = byFirst ? place + 1 : place - 1;
      if (neighbour >= 0 && neighbour < numbered.length && numbered[neighbour] == other) {
        hit(first - k, Math.min(firsts.length, seconds.length));
      }
    }
  }

  private void hit(int diagonal, int places) {
    if (hits.size() < MOST_HITS) {
      hits.add(new Hit(diagonal, 1 + 2_000 / (20 + places)));
    }
  }

  private List<Window> windows(int breadth) {
    List<Window> windows = new ArrayList<>();
    int weight = 0;
    int to = 0;
    for (int from = 0; from < hits.size(); from++) {
      while (to < hits.size() && hits.get(to).diagonal() <= hits.get(from).diagonal() + breadth) {
        weight += hits.get(to++).weight();
      }
      windows.add(new Window(hits.get(from).diagonal(), hits.get(to - 1).diagonal(), weight));
      weight -= hits.get(from).weight();
    }
    return windows;
  }
}
