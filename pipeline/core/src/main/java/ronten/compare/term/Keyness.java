package ronten.compare.term;

import ronten.compare.Comparison;

/** How much a word belongs to one text rather than to others, from counts and sizes. */
public final class Keyness {

  /** Two-sided 95 % of the normal distribution. */
  private static final double NORMAL_95 = 1.959964;

  /** What stands for a count of zero in a ratio (Hardie 2014). */
  private static final double FOR_ZERO = 0.5;

  private Keyness() {}

  /**
   * The log-likelihood G² that a word is spread over two or more corpora otherwise than they are
   * large (Dunning 1993, in the form of Rayson and Garside 2000): twice the sum of O ln(O/E) with E
   * the corpus's share of all occurrences. 0 where it is spread like their sizes; with n corpora, n
   * - 1 degrees of freedom.
   *
   * @param counts the word's occurrences in each
   * @param sizes the tokens of each
   */
  public static double logLikelihood(int[] counts, int[] sizes) {
    double occurrences = 0;
    double tokens = 0;
    for (int i = 0; i < counts.length; i++) {
      occurrences += counts[i];
      tokens += sizes[i];
    }
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && sizes[i] > 0) {
        sum += counts[i] * Math.log(counts[i] * tokens / (sizes[i] * occurrences));
      }
    }
    return Math.max(0, 2 * sum);
  }

  /**
   * The log ratio (Hardie 2014): the binary logarithm of how many times more frequent a word is in
   * one text than in the others together; a count of zero is taken for {@value #FOR_ZERO}. Its 95 %
   * interval is that of a log relative risk (Katz and others 1978): the ratio ± 1.96 √(1/a - 1/m +
   * 1/b - 1/n) / ln 2, with a of m and b of n tokens.
   *
   * @param size tokens of the text, over 0
   * @param otherSize tokens of the others, over 0
   */
  public static Comparison.Interval logRatio(int count, int size, int otherCount, int otherSize) {
    double a = count == 0 ? FOR_ZERO : count;
    double b = otherCount == 0 ? FOR_ZERO : otherCount;
    double value = Math.log(a / size * otherSize / b) / Math.log(2);
    double variance = 1 / a - 1.0 / size + 1 / b - 1.0 / otherSize;
    double margin = NORMAL_95 * Math.sqrt(Math.max(0, variance)) / Math.log(2);
    return new Comparison.Interval(
        rounded(value), rounded(value - margin), rounded(value + margin));
  }

  /** Four decimals: what is written must not hang on the last bits of a sum. */
  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
