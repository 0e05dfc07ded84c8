package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Span;

/**
 * The stretches of a text that a reader does not read: tags, emphasis stars, the signs before the
 * lines of a block quotation, and the numbers of notes.
 */
final class Markup {

  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_NOTE = 12;

  /** How far the signs of nested block quotations reach. */
  private static final int DEEPEST = 40;

  private final String text;
  private final Span span;
  private final List<Span> holes = new ArrayList<>();

  private Markup(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  /** Sorted and not overlapping, those already known among them. */
  static List<Span> holes(String text, Span span, List<Span> known) {
    Markup markup = new Markup(text, span);
    int next = 0;
    int at = span.start();
    while (at < span.end()) {
      while (next < known.size() && known.get(next).end() <= at) {
        next++;
      }
      if (next < known.size() && known.get(next).covers(at)) {
        at = markup.add(at, Math.min(span.end(), known.get(next).end()));
      } else {
        int end = markup.endOfHole(at);
        at = end > at ? markup.add(at, end) : at + 1;
      }
    }
    return markup.holes;
  }

  private int add(int start, int end) {
    holes.add(new Span(start, end));
    return end;
  }

  private int endOfHole(int at) {
    return switch (text.charAt(at)) {
      case '<' -> tag(at);
      case '*' -> stars(at);
      case '_' -> isWord(at - 1) && isWord(at + 1) ? at : at + 1;
      case '\\' -> isWord(at + 1) || isSpace(at + 1) ? at : at + 1;
      case '>' -> isLineStart(at) && (isSpace(at + 1) || at(at + 1) == '>') ? at + 1 : at;
      case '[' -> note(at);
      case '¹', '²', '³', '⁰', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹' -> superscript(at);
      default -> at;
    };
  }

  /** {@code <em>}, {@code </p>}; of {@code <sup>3</sup>} the number as well. */
  private int tag(int at) {
    char first = at(at + 1);
    if (first != '/' && first != '!' && !isAsciiLetter(first)) {
      return at;
    }
    int end = closing('>', at, LONGEST_TAG);
    if (end > at && text.regionMatches(true, at, "<sup", 0, 4)) {
      int digits = end;
      while (isDigit(digits)) {
        digits++;
      }
      return text.regionMatches(true, digits, "</sup>", 0, 6) ? digits + 6 : end;
    }
    return end;
  }

  /** Stars with a space on both sides or between digits mean something: {@code 2 * 3}. */
  private int stars(int at) {
    boolean parts = (isSpace(at - 1) && isSpace(at + 1)) || (isDigit(at - 1) && isDigit(at + 1));
    return parts ? at : at + 1;
  }

  /** {@code [^1]}, and {@code [12]} behind a word or its mark. */
  private int note(int at) {
    boolean caret = at(at + 1) == '^';
    if (!caret && (isSpace(at - 1) || at == span.start())) {
      return at;
    }
    int end = closing(']', at, LONGEST_NOTE);
    for (int i = at + (caret ? 2 : 1); i < end - 1 && !caret; i++) {
      if (!isDigit(i) && ",-– ".indexOf(text.charAt(i)) < 0) {
        return at;
      }
    }
    return end > at + 2 ? end : at;
  }

  /** The number of a note behind a word; an exponent ({@code 10²}, {@code km²}) is none. */
  private int superscript(int at) {
    boolean behindMark = at > span.start() && ".,;:!?)”’\"'".indexOf(at(at - 1)) >= 0;
    boolean behindWord = isWord(at - 1) && isWord(at - 2) && isWord(at - 3) && !isDigit(at - 1);
    if (!behindMark && !behindWord) {
      return at;
    }
    int end = at;
    while (end < span.end() && "¹²³⁰⁴⁵⁶⁷⁸⁹⁻,".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.charAt(end - 1) == ',' ? end - 1 : end;
  }

  private int closing(char mark, int at, int longest) {
    int limit = Math.min(span.end(), at + longest);
    for (int i = at + 1; i < limit && text.charAt(i) != text.charAt(at); i++) {
      if (text.charAt(i) == mark) {
        return i + 1;
      }
    }
    return at;
  }

  private boolean isLineStart(int at) {
    int i = at - 1;
    int first = Math.max(span.start(), at - DEEPEST);
    while (i >= first && (text.charAt(i) == ' ' || text.charAt(i) == '>')) {
      i--;
    }
    return i < span.start() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  private char at(int at) {
    return at >= span.start() && at < span.end() ? text.charAt(at) : ' ';
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(at(at));
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(at(at));
  }

  private boolean isDigit(int at) {
    return at(at) >= '0' && at(at) <= '9';
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
