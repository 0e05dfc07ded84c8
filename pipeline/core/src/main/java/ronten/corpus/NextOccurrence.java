package ronten.corpus;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a string occurs next. Asked at ever later places, or at places before the last answer, it
 * searches every stretch of the text only once, so that a text full of openings without a closing
 * stays cheap.
 */
final class NextOccurrence {

  private final String text;
  private final Map<String, int[]> known = new HashMap<>();

  NextOccurrence(String text) {
    this.text = text;
  }

  /** The first occurrence at or after {@code from}; −1 where there is none. */
  int from(String string, int from) {
    int[] last = known.computeIfAbsent(string, s -> new int[] {0, text.indexOf(s)});
    boolean holds = last[0] <= from && (last[1] < 0 || last[1] >= from);
    if (!holds) {
      last[0] = from;
      last[1] = text.indexOf(string, from);
    }
    return last[1];
  }
}
