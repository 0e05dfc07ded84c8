package ronten.find.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * FLR (Nakagawa and Mori 2003, Automatic term recognition based on statistics of compound nouns and
 * their components): {@code f(CN) · (∏ (LN(Ni)+1)(RN(Ni)+1))^(1/2L)}. A word that joins with many
 * others to the left and right is a building stone of the subject's terms.
 */
final class Flr implements Measure {

  @Override
  public String name() {
    return "flr";
  }

  @Override
  public double[] of(List<TermCandidate> candidates) {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    for (TermCandidate candidate : candidates) {
      List<String> parts = candidate.parts();
      for (int i = 1; i < parts.size() && !candidate.first().is(Occurrence.Sign.PHRASE); i++) {
        left.merge(parts.get(i), candidate.frequency(), Integer::sum);
        right.merge(parts.get(i - 1), candidate.frequency(), Integer::sum);
      }
    }
    return candidates.stream()
        .mapToDouble(candidate -> candidate.frequency() * joins(candidate.parts(), left, right))
        .toArray();
  }

  private static double joins(
      List<String> parts, Map<String, Integer> left, Map<String, Integer> right) {
    double logs = 0;
    for (String part : parts) {
      logs += Math.log1p(left.getOrDefault(part, 0)) + Math.log1p(right.getOrDefault(part, 0));
    }
    return Math.exp(logs / (2.0 * parts.size()));
  }
}
