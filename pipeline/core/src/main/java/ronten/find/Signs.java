package ronten.find;

import java.util.List;
import ronten.find.Occurrence.Sign;

/** What the text does with a candidate: sets it in a heading, defines it, emphasises it. */
final class Signs implements Measure {

  @Override
  public String name() {
    return "signs";
  }

  @Override
  public double[] of(List<TermCandidate> candidates) {
    return candidates.stream().mapToDouble(Signs::of).toArray();
  }

  private static double of(TermCandidate candidate) {
    double sum = 0;
    for (Sign sign : Sign.values()) {
      sum += candidate.is(sign) ? weight(sign) : 0;
    }
    return sum;
  }

  private static double weight(Sign sign) {
    return switch (sign) {
      case HEADWORD -> 3;
      case HEADING, DEFINED -> 2;
      case EMPHASIS, QUOTED, TOPIC -> 1;
      case NAME, PHRASE, PLURAL, BRACKETED -> 0;
    };
  }
}
