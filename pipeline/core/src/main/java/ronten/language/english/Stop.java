package ronten.language.english;

import ronten.language.Characters;
import ronten.text.Span;

/**
 * A mark that may end a sentence, and what stands around it.
 *
 * @param start where the sentence began, if this is its end
 * @param marks the run of marks: {@code .}, {@code ?!}, {@code ...}
 * @param tail where the closing marks after it end
 */
record Stop(String text, int start, Span marks, int tail) {

  private static final String MARKS = ".!?…‼⁇⁈⁉。！？．";
  private static final String CLOSING = "\"'”’)]}»」』）";
  private static final String OPENING = "\"'“‘([{«「『（-–—*•·";
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_NOTE = 5;

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Reads the run of marks at {@code at} and what closes after it, a note's number included. */
  static Stop at(String text, int start, int at) {
    int stop = at;
    while (stop < text.length() && isMark(text.charAt(stop))) {
      stop++;
    }
    int tail = Characters.afterJoined(text, stop);
    while (tail < text.length() && CLOSING.indexOf(text.charAt(tail)) >= 0) {
      tail = Characters.afterJoined(text, tail + 1);
    }
    return new Stop(text, start, new Span(at, stop), afterNotes(text, tail));
  }

  /** Skips notes such as {@code [12]}. */
  private static int afterNotes(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '[') {
      int close = end + 1;
      while (close < text.length()
          && close - end < LONGEST_NOTE
          && Character.isDigit(text.charAt(close))) {
        close++;
      }
      if (close == end + 1 || close >= text.length() || text.charAt(close) != ']') {
        return end;
      }
      end = close + 1;
    }
    return end;
  }

  boolean isLast() {
    return next() >= text.length();
  }

  boolean isWide() {
    return "。！？．".indexOf(text.charAt(marks.end() - 1)) >= 0;
  }

  boolean isSpaced() {
    return tail < text.length() && Characters.isSpace(text.charAt(tail));
  }

  boolean isFullStop() {
    return marks.length() == 1 && text.charAt(marks.start()) == '.';
  }

  boolean isEllipsis() {
    return text.charAt(marks.start()) == '…'
        || (marks.length() > 1 && marks.in(text).chars().allMatch(c -> c == '.'));
  }

  boolean isClosed() {
    return tail > marks.end();
  }

  boolean closesQuotation() {
    return isClosed() && "\"'”’".indexOf(text.charAt(marks.end())) >= 0;
  }

  /** The first character after white space; the text's length where there is none. */
  int next() {
    int at = tail;
    while (at < text.length() && Characters.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The first character of the next word, opening marks passed over. */
  int nextWord() {
    int at = next();
    while (at < text.length()
        && (OPENING.indexOf(text.charAt(at)) >= 0 || Characters.isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  boolean opensMark() {
    return nextWord() > next();
  }

  /** Whether a dash comes next, as after the place in a news agency's first line. */
  boolean precedesDash() {
    int at = next();
    return at < text.length() && "-–—".indexOf(text.charAt(at)) >= 0;
  }

  /** The word at an offset, up to a space or a mark. */
  String wordAt(int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST_WORD && isOfWord(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /** The word before the mark, with the full stops inside it: {@code p.m}, {@code J.K}. */
  String before() {
    int from = marks.start();
    int limit = Math.max(start, from - LONGEST_WORD);
    while (from > limit && (isOfWord(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.substring(from, marks.start());
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || Character.isSurrogate(c);
  }
}
