package ronten.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keys that belong together, by way of others too. A key is 64 bits of its hash: two that are taken
 * for one gather more documents than need be, and change nothing else.
 */
final class Ties {

  private final Map<Long, Long> above = new HashMap<>();

  /** Ties keys to each other. */
  void tie(List<Long> keys) {
    for (long key : keys) {
      above.putIfAbsent(key, key);
      above.put(top(key), top(keys.getFirst()));
    }
  }

  /** What the keys tied so far belong to. */
  Parts settled() {
    above.replaceAll((key, next) -> top(next));
    return new Parts(above);
  }

  private long top(long key) {
    long top = key;
    long next = above.get(top);
    while (next != top) {
      long after = above.get(next);
      above.replace(top, after);
      top = next;
      next = after;
    }
    return top;
  }
}
