package ronten.find.term;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009) with weights: the sum over the
 * measures of {@code w·(k+1)/(k+rank)}, to which the signs add their weights as they are. Scaled so
 * that a candidate with the best of everything has 1 and one with the worst 0.
 */
final class RankFusion {

  private static final double K = 10;

  private RankFusion() {}

  /**
   * The score of each candidate.
   *
   * @param ranked values by measure, of which only the order counts
   * @param added what is added to the sum of each candidate
   */
  static double[] of(Map<String, double[]> ranked, TermWeights weights, double[] added) {
    double[] scores = added.clone();
    double best = weights.highestSign();
    double worst = weights.lowestSign();
    for (Map.Entry<String, double[]> entry : ranked.entrySet()) {
      double weight = weights.of(entry.getKey());
      double[] ranks = ranks(entry.getValue());
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weight * (K + 1) / (K + ranks[i]);
      }
      best += Math.max(weight, 0);
      worst += Math.min(weight, 0);
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.clamp((scores[i] - worst) / (best - worst), 0, 1);
    }
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
