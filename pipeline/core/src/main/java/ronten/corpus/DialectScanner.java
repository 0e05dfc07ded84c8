package ronten.corpus;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Mark;
import ronten.text.Span;

/** Finds in a Markdown text what {@link Dialect} knows; once through the text, code passed over. */
final class DialectScanner {

  private static final char MASK = Dialect.MASK;

  private static final int LONGEST_TAG = 2000;

  private final String text;
  private final Span body;
  private final StringBuilder masked;
  private final List<Mark> hidden = new ArrayList<>();
  private final NextOccurrence closings;
  private int at;
  private int lineStart;

  DialectScanner(String text, Span body) {
    this.text = text;
    this.body = body;
    this.masked = new StringBuilder(body.in(text));
    this.closings = new NextOccurrence(text);
    this.at = body.start();
    this.lineStart = at;
  }

  Dialect scan() {
    while (at < body.end()) {
      int before = at;
      if (!isLineStart() || !block()) {
        inline();
      }
      for (int i = before; i < at; i++) {
        lineStart = text.charAt(i) == '\n' ? i + 1 : lineStart;
      }
    }
    return new Dialect(masked.toString(), hidden);
  }

  private boolean isLineStart() {
    return at == lineStart;
  }

  /** Fenced code and fenced divs. */
  private boolean block() {
    int end = lineEnd(at);
    int start = at;
    while (start < end && " >\t".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (text.startsWith("```", start) || text.startsWith("~~~", start)) {
      at = afterFence(start, end);
      return true;
    }
    if (text.startsWith(":::", start)) {
      hide(new Span(start, text.substring(start, end).stripTrailing().length() + start), ' ');
      at = end;
      return true;
    }
    return false;
  }

  /** Code runs to a line that begins with at least as many of the same marks. */
  private int afterFence(int start, int end) {
    char mark = text.charAt(start);
    int length = run(start, mark);
    if (mark == '`' && text.substring(start + length, end).indexOf('`') >= 0) {
      return start + length; // Not a fence but code inside a line.
    }
    int line = end;
    while (line < body.end()) {
      int next = line + 1;
      int until = lineEnd(next);
      while (next < until && " >\t".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      if (next < until && run(next, mark) >= length) {
        return until;
      }
      line = until;
    }
    return body.end();
  }

  private void inline() {
    char c = text.charAt(at);
    int end =
        switch (c) {
          case '`' -> afterCode();
          case '{' -> Math.max(template(), attributes());
          case '$' -> formula();
          case '[' -> bracket();
          case '<' -> angle();
          case '@' -> card();
          case '~' -> text.startsWith("~~", at) ? struck() : -1;
          case '\\' -> Math.min(at + 2, body.end());
          default -> -1;
        };
    at = end > at ? end : at + 1;
  }

  private int afterCode() {
    int length = run(at, '`');
    int line = lineEnd(at);
    for (int i = text.indexOf('`', at + length); i >= 0 && i < line; ) {
      int other = run(i, '`');
      if (other == length) {
        return i + other;
      }
      i = text.indexOf('`', i + other);
    }
    return at + length;
  }

  /**
   * {@code {{< ref "a.md" >}}}, {@code {{% note %}}}, {@code {{ page.title }}}, {@code {% if %}}.
   */
  private int template() {
    String closing = text.startsWith("{%", at) ? "%}" : text.startsWith("{{", at) ? "}}" : "";
    if (closing.isEmpty()) {
      return -1;
    }
    int close = closings.from(closing, at + 2);
    if (close < 0 || close >= paragraphEnd()) {
      return -1;
    }
    Span span = new Span(at, close + 2);
    hide(span, isAlone(span) ? ' ' : MASK);
    return span.end();
  }

  /** {@code {#id}} after a heading, {@code {.class}} after a link, {@code {: .class}} anywhere. */
  private int attributes() {
    int close = closings.from("}", at);
    if (close < 0 || close >= lineEnd(at) || text.startsWith("{{", at)) {
      return -1;
    }
    Span span = new Span(at, close + 1);
    boolean kramdown = at + 1 < close && text.charAt(at + 1) == ':';
    boolean attributes = at + 1 < close && "#.-".indexOf(text.charAt(at + 1)) >= 0;
    int equals = closings.from("=", at);
    boolean pair = equals > at + 1 && equals < close;
    boolean attached = at > body.start() && "])`".indexOf(text.charAt(at - 1)) >= 0;
    boolean ends = isBlank(close + 1, lineEnd(close));
    if (kramdown || ((attributes || pair) && (attached || (ends && isHeading())))) {
      hide(span, isAlone(span) ? ' ' : MASK);
      return span.end();
    }
    return -1;
  }

  private boolean isHeading() {
    return text.charAt(lineStart) == '#';
  }

  /** {@code $$x$$}, and {@code $x$} by Pandoc's rule, which leaves $5 and $10 alone. */
  private int formula() {
    int length = text.startsWith("$$", at) ? 2 : 1;
    String fence = text.substring(at, at + length);
    int close = closings.from(fence, at + length);
    int limit = length == 2 ? paragraphEnd() : lineEnd(at);
    if (close < 0 || close == at + length || close >= limit) {
      return at + length;
    }
    int end = close + length;
    boolean digit = end < body.end() && Character.isDigit(text.charAt(end));
    boolean tight = !isSpace(at + 1) && !isSpace(close - 1) && !digit;
    if (length == 1 && !tight) {
      return at + 1;
    }
    Span span = new Span(at, end);
    hidden.add(Mark.of(Mark.Kind.CODE, span));
    mask(span, MASK);
    return end;
  }

  /** {@code [@key, p. 3]} cites as a note does; {@code [!NOTE]} names a box. */
  private int bracket() {
    boolean cites = text.startsWith("[@", at);
    if (!cites && !text.startsWith("[!", at)) {
      return -1;
    }
    int close = closings.from("]", at);
    boolean link =
        close >= 0 && close + 1 < body.end() && "([".indexOf(text.charAt(close + 1)) >= 0;
    if (close < 0 || close >= lineEnd(at) || link) {
      return -1;
    }
    Span span = new Span(at, close + 1);
    hidden.add(Mark.of(cites ? Mark.Kind.NOTE_MARK : Mark.Kind.MARKUP, span));
    mask(span, MASK);
    return span.end();
  }

  /** A mark that opens no tag: a parser would look for its end again and again. */
  private int angle() {
    if (isLineStart()) {
      return at + 1;
    }
    String closing = text.startsWith("<!--", at) ? "-->" : ">";
    int close = closings.from(closing, at);
    boolean near = closing.length() == 3 || close - at < LONGEST_TAG;
    if (close < 0 || close >= paragraphEnd() || !near) {
      mask(new Span(at, at + 1), MASK);
    }
    return at + 1;
  }

  /** {@code @[card](https://example.org)} embeds a page. */
  private int card() {
    if (!text.startsWith("@[", at)) {
      return -1;
    }
    int close = closings.from(")", at);
    int middle = closings.from("](", at);
    if (middle < 0 || close < middle || close >= lineEnd(at)) {
      return -1;
    }
    Span span = new Span(at, close + 1);
    hidden.add(Mark.of(Mark.Kind.LINK_TARGET, span));
    mask(span, MASK);
    return span.end();
  }

  private int struck() {
    hidden.add(Mark.of(Mark.Kind.MARKUP, new Span(at, at + 2)));
    return at + 2;
  }

  private void hide(Span span, char mask) {
    hidden.add(Mark.of(Mark.Kind.MARKUP, span));
    mask(span, mask);
  }

  private void mask(Span span, char mask) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        masked.setCharAt(i - body.start(), mask);
      }
    }
  }

  /** Whether a stretch has its lines to itself: then it is a block and leaves a blank line. */
  private boolean isAlone(Span span) {
    return isBlank(lineStart, span.start()) && isBlank(span.end(), lineEnd(span.end()));
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSpace(i)) {
        return false;
      }
    }
    return true;
  }

  private int run(int from, char mark) {
    int end = from;
    while (end < body.end() && text.charAt(end) == mark) {
      end++;
    }
    return end - from;
  }

  private boolean isSpace(int index) {
    return Character.isWhitespace(text.charAt(index));
  }

  private int paragraphEnd() {
    int blank = closings.from("\n\n", at);
    int windows = closings.from("\n\r\n", at);
    int end = blank < 0 ? body.end() : blank;
    return windows < 0 ? end : Math.min(end, windows);
  }

  private int lineEnd(int from) {
    int end = closings.from("\n", from);
    return end < 0 ? body.end() : end;
  }
}
