package ronten.find.term;

import java.util.Arrays;
import java.util.Map;

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

  /** Ranks from 1 for the highest; those with one value share the mean of their ranks. */
  static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    Arrays.setAll(ranks, i -> rank(sorted, values[i]));
    return ranks;
  }

  /** The rank of a value among all, which are sorted. */
  private static double rank(double[] sorted, double value) {
    int higher = sorted.length - below(sorted, value, true);
    int lower = below(sorted, value, false);
    return (higher + 1 + sorted.length - lower) / 2.0;
  }

  /** How many of sorted values are lower than one, or as high. */
  private static int below(double[] sorted, double value, boolean equal) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value || (equal && sorted[middle] == value)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
