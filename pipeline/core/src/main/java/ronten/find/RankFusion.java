package ronten.find;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009) with weights: the score is the sum
 * over the measures of {@code w/(k + rank)}, scaled so that a candidate which is first in all has
 * 1.
 */
final class RankFusion {

  private static final double K = 10;

  private RankFusion() {}

  static double[] of(Map<String, double[]> values, List<TermCandidate> candidates) {
    double[] scores = new double[candidates.size()];
    values.forEach(
        (name, value) -> {
          double[] ranks = ranks(value);
          for (int i = 0; i < scores.length; i++) {
            scores[i] += (K + 1) / (K + ranks[i]) / values.size();
          }
        });
    return scores;
  }

  /** Ranks from 1; those with one value share the mean of their ranks. */
  static double[] ranks(double[] values) {
    Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> values[i]).reversed());
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
