package ronten.corpus;

import java.util.Locale;
import ronten.text.Mark;
import ronten.text.Span;

/**
 * What is not a word in the visible text of Markdown: the backslash of an escape, entities (of an
 * ampersand the sign itself stays, so that R&amp;D keeps its letters apart), check boxes, labels of
 * links defined elsewhere, bare addresses.
 */
final class RawText {

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final int LONGEST_ENTITY = 32;
  private static final int LONGEST_LABEL = 200;

  private final String text;
  private final Paint paint;
  private int opened = -1;

  RawText(String text, Paint paint) {
    this.text = text;
    this.paint = paint;
  }

  void hide(Span span) {
    int at = span.start();
    while (at < span.end()) {
      at = paint.isHidden(at) ? at + 1 : Math.max(at + 1, special(at, span.end()));
    }
  }

  private int special(int at, int limit) {
    return switch (text.charAt(at)) {
      case '\\' -> escape(at, limit);
      case '&' -> entity(at, limit);
      case '[' -> opening(at, limit);
      case ']' -> danglingLabel(at, limit);
      case 'h', 'H' -> address(at, limit);
      default -> at;
    };
  }

  private int opening(int at, int limit) {
    opened = at;
    return checkBox(at, limit);
  }

  /** {@code [words][label]} whose label is defined in another file: the words are a link's. */
  private int danglingLabel(int at, int limit) {
    if (opened < 0 || at + 1 >= limit || text.charAt(at + 1) != '[') {
      opened = -1;
      return at;
    }
    int end = at + 2;
    while (end < Math.min(limit, at + LONGEST_LABEL) && "[]\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end >= limit || text.charAt(end) != ']') {
      return at;
    }
    paint.hide(new Span(opened, opened + 1), Mark.Kind.MARKUP);
    paint.hide(new Span(at, at + 1), Mark.Kind.MARKUP);
    paint.hide(new Span(at + 1, end + 1), Mark.Kind.LINK_TARGET);
    opened = -1;
    return end + 1;
  }

  private int escape(int at, int limit) {
    if (at + 1 < limit && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
      paint.hide(new Span(at, at + 1), Mark.Kind.MARKUP);
      return at + 2;
    }
    return at;
  }

  private int entity(int at, int limit) {
    int end = at + 1;
    while (end < Math.min(limit, at + LONGEST_ENTITY) && isEntityPart(text.charAt(end))) {
      end++;
    }
    if (end == at + 1 || end >= limit || text.charAt(end) != ';') {
      return at;
    }
    boolean ampersand = text.startsWith("&amp;", at);
    paint.hide(new Span(ampersand ? at + 1 : at, end + 1), Mark.Kind.MARKUP);
    return end + 1;
  }

  private static boolean isEntityPart(char c) {
    return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  private int checkBox(int at, int limit) {
    boolean box =
        at + 3 < limit
            && " xX".indexOf(text.charAt(at + 1)) >= 0
            && text.startsWith("] ", at + 2)
            && (at == 0 || paint.isHidden(at - 1) || text.charAt(at - 1) == ' ');
    if (!box) {
      return at;
    }
    paint.hide(new Span(at, at + 3), Mark.Kind.MARKUP);
    return at + 3;
  }

  private int address(int at, int limit) {
    String scheme = text.substring(at, Math.min(limit, at + 8)).toLowerCase(Locale.ROOT);
    if (!scheme.startsWith("http://") && !scheme.equals("https://")) {
      return at;
    }
    int end = at;
    while (end < limit && !paint.isHidden(end) && isAddressPart(text.charAt(end))) {
      end++;
    }
    while (end > at && isTrailing(at, end)) {
      end--;
    }
    paint.hide(new Span(at, end), Mark.Kind.LINK_TARGET);
    return end;
  }

  private static boolean isAddressPart(char c) {
    return c > ' ' && c < 0x7f && "<>\"`|\\^{}".indexOf(c) < 0;
  }

  /** A full stop after an address is the sentence's; a closing bracket is, unless one opens. */
  private boolean isTrailing(int start, int end) {
    char last = text.charAt(end - 1);
    boolean opened = text.substring(start, end).indexOf('(') >= 0;
    return ".,;:!?'*_[]".indexOf(last) >= 0 || (last == ')' && !opened);
  }
}
