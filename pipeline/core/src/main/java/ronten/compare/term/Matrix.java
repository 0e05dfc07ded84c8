package ronten.compare.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ronten.compare.Comparison;

/** A measure of every two members, both ways, 1 for a member and itself. */
final class Matrix {

  /** How alike two members are, by their numbers. */
  interface Likeness {
    double of(int one, int other);
  }

  private Matrix() {}

  static Comparison.Similarity of(String measure, List<String> paths, Likeness likeness) {
    Map<String, Map<String, Double>> matrix = new LinkedHashMap<>();
    for (int a = 0; a < paths.size(); a++) {
      Map<String, Double> row = new LinkedHashMap<>();
      for (int b = 0; b < paths.size(); b++) {
        double value = a == b ? 1 : likeness.of(a, b);
        row.put(paths.get(b), Math.min(1, Keyness.rounded(value)));
      }
      matrix.put(paths.get(a), row);
    }
    return new Comparison.Similarity(measure, matrix);
  }
}
