package ronten.compare.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences of several documents gathered by what they are about: the most alike first, and on by
 * average linkage (Sokal and Michener 1958), so that no chain of half-likenesses gathers what has
 * nothing in common. Which two to hold against each other an index of their pieces says; those in
 * more than {@value #COMMONEST} sentences lead to none.
 */
public final class Clusters {

  private static final int COMMONEST = 400;

  /** A fraction of a unit: sums of the same weights in another order must not decide. */
  private static final double STEP = 1e-7;

  /** Two sentences and how alike they are. */
  private record Pair(int one, int other, double likeness) {}

  private final List<Map<String, Double>> vectors;
  private final List<BitSet> documents;
  private final double threshold;

  private Clusters(List<Map<String, Double>> vectors, List<BitSet> documents, double threshold) {
    this.vectors = vectors;
    this.documents = documents;
    this.threshold = threshold;
  }

  /**
   * Gathers.
   *
   * @param vectors of unit length
   * @param documents the numbers of those that hold the sentence; two of one and the same only are
   *     not held against each other
   * @return for each sentence the number of its set: that of the set's first sentence
   */
  public static List<Integer> of(
      List<Map<String, Double>> vectors, List<BitSet> documents, double threshold) {
    return new Clusters(vectors, documents, threshold).gather();
  }

  private List<Integer> gather() {
    int[] parents = new int[vectors.size()];
    int[] sizes = new int[vectors.size()];
    List<Map<String, Double>> sums = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      sizes[i] = 1;
      sums.add(vectors.get(i));
    }
    for (Pair pair : pairs()) {
      int a = root(parents, pair.one);
      int b = root(parents, pair.other);
      if (a != b) {
        double average =
            Likeness.product(sums.get(a), sums.get(b)) / ((double) sizes[a] * sizes[b]);
        if (rounded(average) >= threshold) {
          int first = Math.min(a, b);
          int second = Math.max(a, b);
          parents[second] = first;
          sizes[first] += sizes[second];
          sums.set(first, sum(sums.get(first), sums.get(second)));
          sums.set(second, Map.of());
        }
      }
    }
    List<Integer> sets = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      sets.add(root(parents, i));
    }
    return sets;
  }

  private static Map<String, Double> sum(Map<String, Double> one, Map<String, Double> other) {
    Map<String, Double> sum = new HashMap<>(one);
    other.forEach((piece, weight) -> sum.merge(piece, weight, Double::sum));
    return sum;
  }

  private static int root(int[] parents, int at) {
    int root = at;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private static double rounded(double value) {
    return Math.round(value / STEP) * STEP;
  }

  private List<Pair> pairs() {
    Map<String, List<Integer>> index = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      BitSet met = new BitSet();
      for (String piece : vectors.get(i).keySet()) {
        List<Integer> list = index.computeIfAbsent(piece, key -> new ArrayList<>());
        if (list.size() < COMMONEST) {
          list.forEach(met::set);
        }
        list.add(i);
      }
      for (int j = met.nextSetBit(0); j >= 0; j = met.nextSetBit(j + 1)) {
        if (areApart(i, j)) {
          double likeness = rounded(Likeness.product(vectors.get(i), vectors.get(j)));
          if (likeness >= threshold && Likeness.meet(vectors.get(i), vectors.get(j))) {
            pairs.add(new Pair(j, i, likeness));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness)
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private boolean areApart(int one, int other) {
    return documents.get(one).cardinality() > 1
        || documents.get(other).cardinality() > 1
        || !documents.get(one).intersects(documents.get(other));
  }
}
