package ronten.index;

import java.util.ArrayList;
import java.util.List;
import ronten.language.Characters;
import ronten.language.Spelling;

/**
 * Cuts folded text into pairs of characters where words are written without spaces, and into whole
 * words elsewhere: 同盟国とNATO。 gives 同盟, 盟国, 国と, と, nato, 。
 *
 * <p>The position of a term is its place in the text, so terms that stand at the same distances
 * spell the same characters: a phrase is found exactly, marks included. The last character of a run
 * stands alone, so that every single character begins a term.
 */
public final class Pairs {

  /** Longer words are cut; the pieces stand side by side like words. */
  private static final int WORD = 64;

  private Pairs() {}

  /** The terms of a text folded for matching; variants of a kanji are one. */
  public static List<Posting> of(String folded) {
    String text = Spelling.folded(folded);
    List<Posting> postings = new ArrayList<>(text.length());
    for (int at = first(text, 0); at < text.length(); at = next(text, at)) {
      postings.add(new Posting(text.substring(at, end(text, at)), at));
    }
    return postings;
  }

  /** Where the first term from an offset on begins; the text's end where there is none. */
  static int first(String text, int from) {
    int at = from;
    while (at < text.length() && Characters.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the term that begins at an offset ends. */
  static int end(String text, int at) {
    int c = text.codePointAt(at);
    int end = at + Character.charCount(c);
    if (isPaired(c)) {
      return endOfPair(text, end);
    }
    return isWord(c) ? endOfWord(text, at, end) : end;
  }

  /** Where the term after the one at an offset begins; the text's end where there is none. */
  static int next(String text, int at) {
    int c = text.codePointAt(at);
    return first(text, isPaired(c) ? at + Character.charCount(c) : end(text, at));
  }

  /**
   * The terms that a passage must have at these distances to hold the text: as {@link #of}, without
   * the single character at the end of a run, which may go on in the passage.
   */
  public static List<Posting> asked(String text) {
    List<Posting> postings = of(text);
    postings.removeIf(
        posting -> {
          int at = posting.position();
          return isSingle(posting.term()) && at > 0 && isPaired(text.codePointBefore(at));
        });
    return postings;
  }

  /** Whether a term is one character of a script that writes no spaces. */
  public static boolean isSingle(String term) {
    int c = term.codePointAt(0);
    return isPaired(c) && term.length() == Character.charCount(c);
  }

  private static int endOfPair(String text, int second) {
    if (second == text.length() || !isPaired(text.codePointAt(second))) {
      return second;
    }
    return second + Character.charCount(text.codePointAt(second));
  }

  private static int endOfWord(String text, int at, int first) {
    int end = first;
    while (end < text.length() && end - at < WORD && isWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Whether a character belongs to a script that writes no spaces. */
  public static boolean isPaired(int c) {
    return Characters.isHan(c) || Characters.isKana(c);
  }

  private static boolean isWord(int c) {
    return !isPaired(c)
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
