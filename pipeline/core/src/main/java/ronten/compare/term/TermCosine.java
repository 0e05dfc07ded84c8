package ronten.compare.term;

import java.util.List;
import ronten.compare.Comparison;

/**
 * How alike the members' terms are: the cosine of their vectors of term counts, each weighted (1 +
 * ln count) (1 + ln((1 + n) / (1 + m))) where m of n members use the term (Salton and Buckley 1988,
 * the second factor smoothed so that what all share still counts).
 */
public final class TermCosine {

  public static final String NAME = "terms-cosine";

  private TermCosine() {}

  static Comparison.Similarity of(List<String> paths, List<TermRow> rows) {
    int n = paths.size();
    double[][] products = new double[n][n];
    for (TermRow row : rows) {
      int all = row.users().size();
      List<Integer> users = row.users();
      for (int a : users) {
        for (int b : users) {
          products[a][b] += weight(row.count(a), all, n) * weight(row.count(b), all, n);
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

  /**
   * What a term weighs in a member's vector.
   *
   * @param count in the member, at least 1
   * @param users how many of the members use it
   */
  public static double weight(int count, int users, int members) {
    return (1 + Math.log(count)) * (1 + Math.log((1.0 + members) / (1.0 + users)));
  }
}
