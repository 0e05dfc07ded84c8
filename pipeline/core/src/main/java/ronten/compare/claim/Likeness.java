package ronten.compare.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences as unit vectors of their pieces, weighted by rarity: ln(1 + N/n) for a piece in n of N
 * sentences. The product of two is the cosine of what they are about.
 */
public final class Likeness {

  /** A compound of four kanji, of three pairs, is as good as a name. */
  private static final int SPECIFIC = 2;

  private final Map<String, Integer> uses = new HashMap<>();
  private final int sentences;

  /** Counts in how many sentences each piece stands. */
  public Likeness(List<? extends Collection<String>> sentences) {
    this.sentences = sentences.size();
    sentences.forEach(pieces -> pieces.forEach(piece -> uses.merge(piece, 1, Integer::sum)));
  }

  int uses(String piece) {
    return uses.getOrDefault(piece, 0);
  }

  /** A sentence as a vector; empty without pieces. */
  public Map<String, Double> vector(Collection<String> pieces) {
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

  /**
   * Whether two sentences share enough to be about one thing: two pieces beside the sides they
   * take, the pairs of one compound being one; or a side and what the group has a name for or a
   * long compound. One word and a side are too little: 費用 and 増える are in every other text.
   */
  static boolean meet(Map<String, Double> one, Map<String, Double> other) {
    return meets(one.keySet().stream().filter(other::containsKey).toList());
  }

  /** Whether pieces that two sentences share are enough. */
  static boolean meets(Collection<String> pieces) {
    Set<String> compounds = new TreeSet<>();
    int things = 0;
    int named = 0;
    int sides = 0;
    for (String piece : pieces) {
      if (Pieces.isPair(piece)) {
        compounds.add(piece);
      } else if (Pieces.isSide(piece)) {
        sides++;
      } else if (Pieces.isSolid(piece)) {
        things++;
        named += Pieces.isNamed(piece) ? 1 : 0;
      }
    }
    int words = compounds(compounds);
    boolean specific = named > 0 || compounds.size() - words >= SPECIFIC;
    return things + words >= 2 || (specific && sides > 0);
  }

  /** How many compounds pairs of kanji make up: 公開 and 開性 one. */
  private static int compounds(Set<String> pairs) {
    Set<Integer> ends = new HashSet<>();
    pairs.forEach(pair -> ends.add(pair.codePointBefore(pair.length())));
    int begins = 0;
    for (String pair : pairs) {
      begins +=
          ends.contains(pair.codePointBefore(pair.offsetByCodePoints(pair.length(), -1))) ? 0 : 1;
    }
    return begins;
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
