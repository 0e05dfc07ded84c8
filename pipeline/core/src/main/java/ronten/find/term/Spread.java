package ronten.find.term;

import java.util.List;

/**
 * Over how many parts of the document a candidate is spread: twelve parts of as many sentences each
 * (after Juilland's range), for not every document has sections.
 */
final class Spread implements Measure {

  private static final int PARTS = 12;

  @Override
  public String name() {
    return "spread";
  }

  @Override
  public double[] of(List<TermCandidate> candidates) {
    int sentences =
        1
            + candidates.stream()
                .flatMap(candidate -> candidate.occurrences().stream())
                .mapToInt(Occurrence::sentence)
                .max()
                .orElse(0);
    return candidates.stream()
        .mapToDouble(
            candidate ->
                candidate.occurrences().stream()
                    .mapToInt(o -> (int) ((long) o.sentence() * PARTS / sentences))
                    .distinct()
                    .count())
        .toArray();
  }
}
