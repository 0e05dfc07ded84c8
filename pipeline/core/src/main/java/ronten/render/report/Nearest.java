package ronten.render.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ronten.compare.Comparison;

/**
 * The commentaries nearest to one, in a group too large for a matrix that can be read.
 *
 * @param by measure, in their order
 */
record Nearest(Members.Who who, List<List<Neighbour>> by) {

  private static final int MOST = 4;

  /** A neighbour; the address is that of what the two share. */
  record Neighbour(Members.Who who, String value, String href) {}

  static Phrase name(Comparison.Similarity similarity) {
    return Phrases.measure(similarity.measure());
  }

  static List<Nearest> of(Comparison comparison, Members members) {
    return members.commentaries().stream()
        .map(
            who ->
                new Nearest(
                    who,
                    comparison.similarity().stream()
                        .map(
                            s ->
                                neighbours(
                                    who, s.matrix().getOrDefault(who.path(), Map.of()), members))
                        .toList()))
        .toList();
  }

  private static List<Neighbour> neighbours(
      Members.Who who, Map<String, Double> row, Members members) {
    return row.entrySet().stream()
        .filter(cell -> !cell.getKey().equals(who.path()) && cell.getValue() > 0)
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> cell) -> -cell.getValue())
                .thenComparingInt(cell -> members.of(cell.getKey()).number()))
        .limit(MOST)
        .map(
            cell -> {
              Members.Who other = members.of(cell.getKey());
              return new Neighbour(
                  other,
                  String.format(Locale.ROOT, "%.2f", cell.getValue()),
                  "#" + Resemblance.anchor(who, other));
            })
        .toList();
  }
}
