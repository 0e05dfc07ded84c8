package ronten.text;

import java.util.function.IntPredicate;

/** Asks about the characters of a string, one by one: Unicode code points, not UTF-16 units. */
public final class CodePoints {

  private CodePoints() {}

  /** Whether all are of a kind; true of the empty string. */
  public static boolean all(CharSequence string, IntPredicate kind) {
    for (int at = 0; at < string.length(); ) {
      int c = Character.codePointAt(string, at);
      if (!kind.test(c)) {
        return false;
      }
      at += Character.charCount(c);
    }
    return true;
  }

  /** Whether one is of a kind. */
  public static boolean any(CharSequence string, IntPredicate kind) {
    return !none(string, kind);
  }

  /** Whether none is of a kind. */
  public static boolean none(CharSequence string, IntPredicate kind) {
    for (int at = 0; at < string.length(); ) {
      int c = Character.codePointAt(string, at);
      if (kind.test(c)) {
        return false;
      }
      at += Character.charCount(c);
    }
    return true;
  }

  /** How many are of a kind. */
  public static int count(CharSequence string, IntPredicate kind) {
    int count = 0;
    for (int at = 0; at < string.length(); ) {
      int c = Character.codePointAt(string, at);
      count += kind.test(c) ? 1 : 0;
      at += Character.charCount(c);
    }
    return count;
  }
}
