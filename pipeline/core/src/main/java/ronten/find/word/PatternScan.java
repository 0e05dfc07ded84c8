package ronten.find.word;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a regular expression, trying it only where a character stands that it can begin with: a
 * long text has few of them.
 */
public final class PatternScan {

  private final Pattern pattern;
  private final BitSet first = new BitSet();

  /**
   * @param pattern matches no empty string; may look behind
   * @param first every character, in the basic plane, that a match can begin with
   */
  public PatternScan(Pattern pattern, String first) {
    this.pattern = pattern;
    first.chars().forEach(this.first::set);
  }

  /** A matcher for {@link #find}. */
  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /**
   * Finds the first match that begins at an offset or behind it.
   *
   * @param matcher made by {@link #matcher} of the same text
   */
  public boolean find(Matcher matcher, CharSequence text, int from) {
    return find(matcher, text, from, text.length());
  }

  /** Finds the first match that begins at an offset or behind it and ends before another. */
  public boolean find(Matcher matcher, CharSequence text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (first.get(text.charAt(at)) && matcher.region(at, to).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
