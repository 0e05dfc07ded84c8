package ronten.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys that belong together, by way of others too. A key is 64 bits of its hash: two that are taken
 * for one gather more documents than need be, and change nothing else.
 */
final class Ties implements Serializable {

  private static final long serialVersionUID = 1;

  private final HashMap<Long, Long> above = new HashMap<>();

  /** Ties keys to each other. */
  void tie(List<Long> keys) {
    for (long key : keys) {
      above.putIfAbsent(key, key);
      above.put(top(key), top(keys.getFirst()));
    }
  }

  /** The name of what a key belongs to; empty for one that nothing was tied by. */
  Optional<Long> part(long key) {
    return above.containsKey(key) ? Optional.of(top(key)) : Optional.empty();
  }

  /** The names of all that keys belong to. */
  Set<Long> parts(List<Long> keys) {
    Set<Long> parts = new TreeSet<>();
    keys.forEach(key -> part(key).ifPresent(parts::add));
    return parts;
  }

  private long top(long key) {
    long top = key;
    while (above.get(top) != top) {
      top = above.get(top);
    }
    long from = key;
    while (from != top) {
      from = above.put(from, top);
    }
    return top;
  }
}
