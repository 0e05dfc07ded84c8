package ronten.find.term;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import ronten.find.Finding;
import ronten.language.Table;

/**
 * How likely a reader of an English text marks a candidate as a key phrase: {@code 1/(1+e^−z)} with
 * the weighted sum z of its features and what the signs add. The weights were learnt by logistic
 * regression on half of 500 abstracts and 246 news articles marked by people, and checked on the
 * other half; {@code english-term-weights.tsv} has them. In a short text about notions each is
 * named once, and the longer name says more; in a longer one, with many names, what matters is
 * named again and again by one word. So there are two columns, and a text has its share of both.
 */
final class EnglishTermChance {

  /** Where a text stops being all abstract, and begins to be all report. */
  private static final double ABSTRACT = 0.8;

  private static final double REPORT = 1.3;

  /** So many candidates, or such a part of them names, make the first step to a report. */
  private static final double CANDIDATES = 60;

  private static final double NAMES = 0.2;

  /** The weights of one feature. */
  private record Weight(double inAbstract, double inReport) {

    double at(double share) {
      return inAbstract * (1 - share) + inReport * share;
    }
  }

  private static final List<Table.Row> ROWS = Table.rows(Finding.class, "english-term-weights.tsv");

  private EnglishTermChance() {}

  /**
   * The chance of each candidate, 0 to 1.
   *
   * @param features of {@link EnglishTermFeatures}
   * @param added to the sum of each candidate
   */
  static double[] of(Map<String, double[]> features, double[] added) {
    double share = share(features.get("name"));
    double[] sums = added.clone();
    for (Table.Row row : ROWS) {
      double weight = weight(row).at(share);
      double[] values = features.get(row.get(0));
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weight * (values == null ? 1 : values[i]);
      }
    }
    return DoubleStream.of(sums).map(sum -> 1 / (1 + Math.exp(-sum))).toArray();
  }

  /** How much of a report a text is: 0 for an abstract, 1 for a long one or one full of names. */
  static double share(double[] names) {
    double named = DoubleStream.of(names).average().orElse(0);
    double sum = names.length / CANDIDATES + named / NAMES;
    return Math.clamp((sum - ABSTRACT) / (REPORT - ABSTRACT), 0, 1);
  }

  private static Weight weight(Table.Row row) {
    return new Weight(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)));
  }
}
