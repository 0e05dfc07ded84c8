package ronten.language.japanese;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.language.Characters;
import ronten.text.Span;

/**
 * A mark that may end a sentence, and what stands around it.
 *
 * @param start where the sentence began, if this is its end
 * @param marks the run of marks: {@code 。}, {@code ！？}, {@code .}
 * @param tail where what closes after it ends
 */
record Stop(String text, int start, Span marks, int tail) {

  private static final String FULL = "。｡";
  private static final String POINTS = ".．";

  /** {@code [12]}, {@code （笑）}: what follows a sentence and still belongs to it. */
  private static final Pattern NOTE =
      Pattern.compile("(?:[\\[［](?:注\\s?|\\^)?\\d{1,4}[\\]］]|[（(][笑爆泣汗苦]{1,2}[）)])+");

  /** {@code なぜか？と問う}, {@code 本当か？という}: the question is only mentioned. */
  private static final Pattern QUOTED =
      Pattern.compile("(?:って|と(?:い[うえっわ]|の|か|は|も|、|[言思考感聞問書述疑呼訊尋叫答])|など|を|の)");

  /** {@code 図1．}, {@code 3.}: a number that opens a heading or a list item. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:図|表|式|注|第|No|Fig|Table|Vol|p|pp)?[.．\\s]*[\\dA-Za-z](?:[\\d.．\\-]{0,8})");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:[A-Za-z]|[A-Z]\\.[A-Z.]*|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Inc|Corp|Co|Ltd|vs|cf|et al|al|etc"
              + "|ca|e\\.g|i\\.e|No|Nos|pp|Vol|vol|Fig|fig|Figs|Sec|Eq|eds?|ver|Ver)");

  private static final int LONGEST_ABBREVIATION = 12;

  static boolean isMark(char c) {
    return switch (c) {
      case '。', '｡', '.', '．', '！', '？', '!', '?', '‼', '⁇', '⁈', '⁉' -> true;
      default -> false;
    };
  }

  static Stop at(String text, int start, int at) {
    int stop = at;
    while (stop < text.length() && isMark(text.charAt(stop))) {
      stop++;
    }
    int tail = Characters.afterJoined(text, stop);
    while (tail < text.length() && Brackets.isClosing(text.charAt(tail))) {
      tail = Characters.afterJoined(text, tail + 1);
    }
    Matcher note = NOTE.matcher(text).region(tail, Math.min(text.length(), tail + 40));
    return new Stop(text, start, new Span(at, stop), note.lookingAt() ? note.end() : tail);
  }

  boolean endsSentence() {
    char last = text.charAt(marks.end() - 1);
    if (FULL.indexOf(last) >= 0) {
      return true;
    }
    return POINTS.indexOf(last) >= 0 ? endsAtPoint(last == '．') : endsAtCall();
  }

  /** {@code Yahoo!ニュース} and {@code a != b} go on, and so does a question that is quoted. */
  private boolean endsAtCall() {
    if (tail >= text.length() || isSpaceAt(tail)) {
      return true;
    }
    int next = text.codePointAt(tail);
    boolean narrow = tail == marks.end() && Characters.isLatin(before());
    if (next == '=' || (narrow && (isWide(next) || Character.isLetterOrDigit(next)))) {
      return false;
    }
    return !QUOTED.matcher(text).region(tail, Math.min(text.length(), tail + 3)).lookingAt();
  }

  private boolean endsAtPoint(boolean wide) {
    if (tail >= text.length()) {
      return true;
    }
    int next = text.codePointAt(tail);
    if (marks.length() > 1 && !wide) {
      return isSpaceAt(tail) && isWide(before());
    }
    if (isWide(before())) {
      return wide || isSpaceAt(tail) || isWide(next);
    }
    if (!isSpaceAt(tail) && !(wide && isWide(next))) {
      return false;
    }
    return !isNumbering() && !isAbbreviation() && opens();
  }

  private int before() {
    return marks.start() == 0 ? ' ' : text.codePointBefore(marks.start());
  }

  private boolean isSpaceAt(int at) {
    return Characters.isSpace(text.charAt(at));
  }

  /** Letters of this language and the marks it shares with no other. */
  private static boolean isWide(int c) {
    return Characters.isKana(c) || Characters.isHan(c) || Brackets.isClosing(c) || c == '「';
  }

  private boolean isNumbering() {
    return marks.start() - start <= LONGEST_ABBREVIATION * 2
        && NUMBER.matcher(text.substring(start, marks.start()).strip()).matches();
  }

  private boolean isAbbreviation() {
    int from = marks.start();
    int limit = Math.max(start, from - LONGEST_ABBREVIATION);
    while (from > limit && isOfWord(text.charAt(from - 1))) {
      from--;
    }
    return ABBREVIATION.matcher(text.substring(from, marks.start())).matches();
  }

  private static boolean isOfWord(char c) {
    return c == '.' || (c < 0x250 && Character.isLetter(c));
  }

  /** Whether what follows may open a sentence: no small Latin letter, no particle, no digit. */
  private boolean opens() {
    int at = tail;
    while (at < text.length() && isSpaceAt(at)) {
      at++;
    }
    return at >= text.length()
        || !(Character.isLowerCase(text.charAt(at)) || "のはがをにでともへや".indexOf(text.charAt(at)) >= 0);
  }
}
