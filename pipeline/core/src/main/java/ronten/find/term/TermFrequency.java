package ronten.find.term;

import java.util.List;

/** How often a candidate stands in the document, inside longer ones counted by half. */
final class TermFrequency implements Measure {

  @Override
  public String name() {
    return "frequency";
  }

  @Override
  public double[] of(List<TermCandidate> candidates) {
    return candidates.stream().mapToDouble(c -> c.frequency() + c.nested() / 2.0).toArray();
  }
}
