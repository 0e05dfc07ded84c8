package ronten.find.term;

import java.util.List;

/** Of how many words a candidate is made, four at most: longer terms are not better ones. */
final class TermLength implements Measure {

  private static final int MOST = 4;

  @Override
  public String name() {
    return "length";
  }

  @Override
  public double[] of(List<TermCandidate> candidates) {
    return candidates.stream().mapToDouble(c -> Math.min(MOST, c.parts().size())).toArray();
  }
}
