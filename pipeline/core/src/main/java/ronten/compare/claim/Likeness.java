package ronten.compare.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences as unit vectors of their pieces, weighted by rarity: ln(1 + N/n) for a piece in n of N
 * sentences. The product of two is the cosine of what they are about.
 */
final class Likeness {

  private final Map<String, Integer> uses = new HashMap<>();
  private final int sentences;

  Likeness(List<? extends Collection<String>> sentences) {
    this.sentences = sentences.size();
    sentences.forEach(pieces -> pieces.forEach(piece -> uses.merge(piece, 1, Integer::sum)));
  }

  int uses(String piece) {
    return uses.getOrDefault(piece, 0);
  }

  Map<String, Double> vector(Collection<String> pieces) {
    Map<String, Double> vector = new HashMap<>();
    double sum = 0;
    List<String> sorted = new ArrayList<>(pieces);
    sorted.sort(null);
    for (String piece : sorted) {
      double weight =
          Pieces.factor(piece) * Math.log(1 + (double) sentences / Math.max(1, uses(piece)));
      vector.put(piece, weight);
      sum += weight * weight;
    }
    double norm = Math.sqrt(sum);
    vector.replaceAll((piece, weight) -> weight / norm);
    return vector;
  }

  /** How many pieces two sentences share that say what they are about. */
  static int shared(Map<String, Double> one, Map<String, Double> other) {
    int shared = 0;
    for (String piece : one.keySet()) {
      shared += other.containsKey(piece) && Pieces.isSolid(piece) ? 1 : 0;
    }
    return shared;
  }

  /** The product of two vectors; the smaller is gone through, in the order of its names. */
  static double product(Map<String, Double> one, Map<String, Double> other) {
    Map<String, Double> small = one.size() <= other.size() ? one : other;
    Map<String, Double> large = one.size() <= other.size() ? other : one;
    double sum = 0;
    for (Map.Entry<String, Double> entry : small.entrySet()) {
      sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
