package ronten.compare.term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ronten.compare.Comparison;

/**
 * How far the members quote the same: of the quotations that either of two has, the part that both
 * have (Jaccard 1901). 0 where neither quotes.
 */
public final class SharedQuotations {

  public static final String NAME = "shared-quotations";

  private SharedQuotations() {}

  /**
   * Compares.
   *
   * @param paths of the members, in order
   * @param quotes aligned
   */
  public static Comparison.Similarity of(List<String> paths, List<Comparison.Quote> quotes) {
    Map<String, BitSet> quoted = new HashMap<>();
    for (int i = 0; i < quotes.size(); i++) {
      for (Comparison.Quoting member : quotes.get(i).members()) {
        quoted.computeIfAbsent(member.path(), path -> new BitSet()).set(i);
      }
    }
    List<BitSet> sets = new ArrayList<>();
    paths.forEach(path -> sets.add(quoted.getOrDefault(path, new BitSet())));
    return Matrix.of(NAME, paths, (a, b) -> jaccard(sets.get(a), sets.get(b)));
  }

  private static double jaccard(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int either = one.cardinality() + other.cardinality() - both.cardinality();
    return either == 0 ? 0 : (double) both.cardinality() / either;
  }
}
