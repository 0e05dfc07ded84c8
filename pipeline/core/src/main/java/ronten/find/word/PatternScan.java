package ronten.find.word;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a regular expression, trying it only where a character stands that it can begin with: a
 * long text has few of them.
 */
public final class PatternScan {

  /** Tells whether a match can begin at a place of a text. */
  @FunctionalInterface
  public interface Beginning {
    boolean isPossible(CharSequence text, int at);
  }

  private final Pattern pattern;
  private final Beginning beginning;

  /**
   * @param pattern matches no empty string; may look behind
   * @param first every character, in the basic plane, that a match can begin with
   */
  public PatternScan(Pattern pattern, String first) {
    this(pattern, oneOf(first));
  }

  /**
   * @param pattern matches no empty string; may look behind
   * @param beginning true of every place where a match begins
   */
  public PatternScan(Pattern pattern, Beginning beginning) {
    this.pattern = pattern;
    this.beginning = beginning;
  }

  private static Beginning oneOf(String characters) {
    BitSet first = new BitSet();
    characters.chars().forEach(first::set);
    return (text, at) -> first.get(text.charAt(at));
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
      if (beginning.isPossible(text, at) && matcher.region(at, to).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
