package ronten.compare.term;

import java.util.List;
import ronten.compare.Comparison;

/**
 * How alike the members' terms are: the cosine of their vectors of term counts, each weighted (1 +
 * ln count) (1 + ln((1 + n) / (1 + m))) where m of n members use the term (Salton and Buckley 1988,
 * the second factor smoothed so that what all share still counts).
 */
final class TermCosine {

  static final String NAME = "terms-cosine";

  private TermCosine() {}

  static Comparison.Similarity of(List<String> paths, List<TermRow> rows) {
    int n = paths.size();
    double[][] products = new double[n][n];
    for (TermRow row : rows) {
      double idf = 1 + Math.log((1.0 + n) / (1.0 + row.users().size()));
      List<Integer> users = row.users();
      for (int a : users) {
        for (int b : users) {
          products[a][b] += weight(row.count(a), idf) * weight(row.count(b), idf);
        }
      }
    }
    return Matrix.of(
        NAME,
        paths,
        (a, b) -> {
          double norm = Math.sqrt(products[a][a] * products[b][b]);
          return norm == 0 ? 0 : products[a][b] / norm;
        });
  }

  private static double weight(int count, double idf) {
    return (1 + Math.log(count)) * idf;
  }
}
