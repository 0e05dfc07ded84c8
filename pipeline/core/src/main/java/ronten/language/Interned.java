package ronten.language;

import java.util.HashMap;
import java.util.Map;

/**
 * Equal strings made one, so that a long text does not hold the same word a thousand times. For one
 * thread.
 */
public final class Interned {

  private static final int LIMIT = 50_000;
  private static final int LONGEST = 40;

  private final Map<String, String> strings = new HashMap<>();

  /** A string that equals this one. */
  public String of(String string) {
    if (string.length() > LONGEST) {
      return string;
    }
    if (strings.size() >= LIMIT) {
      strings.clear();
    }
    String known = strings.putIfAbsent(string, string);
    return known == null ? string : known;
  }
}
