package ronten.language;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The values of a pure function for strings that come again and again. When there are too many they
 * are all forgotten. For one thread.
 */
public final class Memo<V> {

  private final Function<String, V> function;
  private final int longest;
  private final int limit;
  private final Map<String, V> known = new HashMap<>();

  /**
   * @param longest strings of more UTF-16 code units are not kept
   * @param limit how many values are kept
   */
  public Memo(Function<String, V> function, int longest, int limit) {
    this.function = function;
    this.longest = longest;
    this.limit = limit;
  }

  /** The value for a string. */
  public V of(String string) {
    if (string.length() > longest) {
      return function.apply(string);
    }
    V value = known.get(string);
    if (value == null) {
      value = function.apply(string);
      if (known.size() >= limit) {
        known.clear();
      }
      known.put(string, value);
    }
    return value;
  }
}
