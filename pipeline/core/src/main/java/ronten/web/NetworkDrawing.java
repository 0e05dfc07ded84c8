package ronten.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ronten.search.KeyTerms;

/**
 * A network as a drawing: the terms as boxes, the larger the more documents have them, and a line
 * for each pair, the wider the more documents have both. Lengths are in the units of the drawing.
 */
record NetworkDrawing(int width, int height, List<Node> nodes, List<Edge> edges) {

  private static final int WIDTH = 1000;

  private static final int SMALLEST = 17;
  private static final int LARGEST = 27;
  private static final int WIDEST_LINE = 10;

  /** In characters; a longer name is cut, for it stands whole in the table. */
  private static final int LONGEST = 30;

  /**
   * A term.
   *
   * @param name as far as there is room for it
   * @param x of its middle
   * @param y of its middle
   * @param size of its letters
   * @param href of what leads to it
   */
  record Node(
      String term,
      String name,
      int documents,
      int x,
      int y,
      int width,
      int height,
      int size,
      String href) {

    public int left() {
      return x - width / 2;
    }

    public int top() {
      return y - height / 2;
    }
  }

  /** A pair, as a line between the middles of two nodes, by their numbers. */
  record Edge(int one, int other, int x1, int y1, int x2, int y2, int width, Network.Pair pair) {}

  static NetworkDrawing of(Network network, Function<String, String> href) {
    List<KeyTerms.Term> terms = network.terms();
    int most = terms.stream().mapToInt(KeyTerms.Term::documents).max().orElse(1);
    Map<String, Integer> numbers = new HashMap<>();
    double[] widths = new double[terms.size()];
    double[] heights = new double[terms.size()];
    int[] sizes = new int[terms.size()];
    for (int i = 0; i < terms.size(); i++) {
      numbers.put(terms.get(i).term(), i);
      sizes[i] = size(terms.get(i).documents(), most);
      widths[i] = Math.ceil(length(name(terms.get(i).term())) * sizes[i]) + 20;
      heights[i] = sizes[i] + 14;
    }
    int closest = network.pairs().stream().mapToInt(Network.Pair::documents).max().orElse(1);
    List<NetworkLayout.Line> lines =
        network.pairs().stream()
            .map(
                pair ->
                    new NetworkLayout.Line(
                        numbers.get(pair.one()),
                        numbers.get(pair.other()),
                        Math.sqrt((double) pair.documents() / closest)))
            .toList();
    NetworkLayout layout = new NetworkLayout(WIDTH, widths, heights, lines);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i).term();
      nodes.add(
          new Node(
              term,
              name(term),
              terms.get(i).documents(),
              layout.x(i),
              layout.y(i),
              (int) widths[i],
              (int) heights[i],
              sizes[i],
              href.apply(term)));
    }
    List<Edge> edges = new ArrayList<>();
    for (Network.Pair pair : network.pairs().reversed()) { // the closest in front
      Node one = nodes.get(numbers.get(pair.one()));
      Node other = nodes.get(numbers.get(pair.other()));
      edges.add(
          new Edge(
              numbers.get(pair.one()),
              numbers.get(pair.other()),
              one.x(),
              one.y(),
              other.x(),
              other.y(),
              Math.max(1, WIDEST_LINE * pair.documents() / closest),
              pair));
    }
    return new NetworkDrawing(WIDTH, layout.height(), nodes, edges);
  }

  private static int size(int documents, int most) {
    return (int) Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) documents / most));
  }

  private static String name(String term) {
    return term.codePointCount(0, term.length()) <= LONGEST
        ? term
        : term.substring(0, term.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** How long words are, in sizes of their letters: kanji and kana are as wide as they are high. */
  private static double length(String words) {
    return words.codePoints().mapToDouble(c -> c < 0x1100 ? 0.58 : 1.02).sum();
  }
}
