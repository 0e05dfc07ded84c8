package ronten.find.term;

import java.util.List;

/**
 * How early a candidate first stands: {@code 1/(2 + s)} with the number s of its sentence, from 0
 * (after YAKE, Campos et al. 2020, who take the median).
 */
final class Position implements Measure {

  @Override
  public String name() {
    return "position";
  }

  @Override
  public double[] of(List<TermCandidate> candidates) {
    return candidates.stream().mapToDouble(c -> 1.0 / (2 + c.first().sentence())).toArray();
  }
}
