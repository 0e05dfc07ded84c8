package ronten.find.word;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many regular expressions that are searched for one by one in short texts. Each is tried only
 * where a character stands that it can begin with; what that is, is asked of the pattern when the
 * character is first met.
 */
public final class PatternList {

  /** What looks at more of the text before a match than whether a word ends there. */
  private static final Pattern LOOKS_BACK = Pattern.compile("\\(\\?<[=!]");

  /** Before a character inside a text: one that makes it a word's beginning, one that does not. */
  private static final List<String> BEFORE = List.of(" ", "a");

  private final List<Pattern> patterns;

  /** Those that look back, which are tried everywhere. */
  private final BitSet everywhere = new BitSet();

  /** The patterns that can begin with a character, at the start of a text and behind it. */
  private final AtomicReferenceArray<BitSet> atStart = new AtomicReferenceArray<>(0x10000);

  private final AtomicReferenceArray<BitSet> inside = new AtomicReferenceArray<>(0x10000);

  /**
   * @param patterns match no empty string
   */
  public PatternList(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
    for (int i = 0; i < patterns.size(); i++) {
      everywhere.set(i, LOOKS_BACK.matcher(patterns.get(i).pattern()).find());
    }
  }

  /** The numbers of the patterns that a text can hold: all that it holds, and few others. */
  public BitSet likely(CharSequence text) {
    BitSet likely = (BitSet) everywhere.clone();
    for (int at = 0; at < text.length(); at++) {
      likely.or(beginning(text, at));
    }
    return likely;
  }

  /** A matcher of a pattern for {@link #find}. */
  public Matcher matcher(int number, CharSequence text) {
    return patterns.get(number).matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /**
   * Finds the first match of a pattern that begins at an offset or behind it.
   *
   * @param matcher made by {@link #matcher} of the same pattern and text
   */
  public boolean find(int number, Matcher matcher, CharSequence text, int from) {
    if (everywhere.get(number)) {
      return matcher.find(from);
    }
    for (int at = from; at < text.length(); at++) {
      if (beginning(text, at).get(number) && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** The patterns that can begin with the character at an offset. */
  private BitSet beginning(CharSequence text, int at) {
    AtomicReferenceArray<BitSet> known = at == 0 ? atStart : inside;
    char c = text.charAt(at);
    BitSet found = known.get(c);
    if (found == null) {
      found = new BitSet(patterns.size());
      for (String before : at == 0 ? List.of("") : BEFORE) {
        found.or(probed(before + c));
      }
      known.set(c, found);
    }
    return found;
  }

  /** The patterns that match the last character of a text, or might if the text went on. */
  @SuppressWarnings("JdkObsolete") // hitEnd is asked what it is made for: whether more could match
  private BitSet probed(String text) {
    int last = text.length() - 1;
    BitSet found = new BitSet(patterns.size());
    for (int i = 0; i < patterns.size(); i++) {
      Matcher matcher = matcher(i, text).region(last, text.length());
      boolean begins = matcher.lookingAt() || matcher.hitEnd();
      found.set(i, begins || Character.isSurrogate(text.charAt(last)));
    }
    return found;
  }
}
