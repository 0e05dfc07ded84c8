package ronten.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ronten.text.Mark;
import ronten.text.Span;

/**
 * What of a text is hidden, one value a code unit; what is painted later covers what was before. So
 * the hidden marks that come out of it never overlap, however the markup was nested.
 */
final class Paint {

  private final String text;

  /** What hides each code unit; null where it is visible. */
  private final Mark.Kind[] kinds;

  Paint(String text) {
    this.text = text;
    this.kinds = new Mark.Kind[text.length()];
  }

  void hide(Span span, Mark.Kind kind) {
    Arrays.fill(kinds, span.start(), span.end(), kind);
  }

  /** Hides all but the line ends. */
  void hideInLines(Span span, Mark.Kind kind) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        kinds[i] = kind;
      }
    }
  }

  void show(Span span) {
    Arrays.fill(kinds, span.start(), span.end(), null);
  }

  boolean isHidden(int at) {
    return kinds[at] != null;
  }

  private boolean isMarkup(int at) {
    return kinds[at] == Mark.Kind.MARKUP;
  }

  /** A span without white space and markup at its ends. */
  Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && (isMarkup(start) || isSpace(start))) {
      start++;
    }
    while (end > start && (isMarkup(end - 1) || isSpace(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether a reader sees anything of a span. */
  boolean showsAny(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!isHidden(i) && !isSpace(i)) {
        return true;
      }
    }
    return false;
  }

  /** The hidden stretches; one that is mere white space is not worth a mark. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= kinds.length; i++) {
      if (i == kinds.length || kinds[i] != kinds[start]) {
        Span span = new Span(start, i);
        if (kinds[start] != null && !span.strip(text).isEmpty()) {
          marks.add(Mark.of(kinds[start], span));
        }
        start = i;
      }
    }
    return marks;
  }

  private boolean isSpace(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
