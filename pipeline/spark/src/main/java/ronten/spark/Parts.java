package ronten.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each key belongs to, once that is settled: never changed, so tasks may share it. */
final class Parts implements Serializable {

  private static final long serialVersionUID = 1;

  private final long[] keys;
  private final long[] parts;

  /** Of each key the name of its part. */
  Parts(Map<Long, Long> partByKey) {
    TreeMap<Long, Long> sorted = new TreeMap<>(partByKey);
    this.keys = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
    this.parts = sorted.values().stream().mapToLong(Long::longValue).toArray();
  }

  /** The names of all that keys belong to; a key that nothing was tied by belongs to nothing. */
  Set<Long> of(List<Long> some) {
    Set<Long> found = new TreeSet<>();
    for (long key : some) {
      int at = Arrays.binarySearch(keys, key);
      if (at >= 0) {
        found.add(parts[at]);
      }
    }
    return found;
  }
}
