package ronten.find.term;

import java.util.List;

/**
 * MC-value (Nakagawa and Mori 2003, after Frantzi and Ananiadou 1996): {@code length(CN) · (n(CN) −
 * t(CN)/c(CN))}. What stands mostly inside longer terms is less of a term itself.
 */
final class McValue implements Measure {

  @Override
  public String name() {
    return "mcValue";
  }

  @Override
  public double[] of(List<TermCandidate> candidates) {
    return candidates.stream().mapToDouble(McValue::of).toArray();
  }

  private static double of(TermCandidate candidate) {
    double total = candidate.frequency() + candidate.nested();
    double inside =
        candidate.containers() == 0 ? 0 : (double) candidate.nested() / candidate.containers();
    return candidate.parts().size() * (total - inside);
  }
}
