package ronten.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import ronten.text.Mark;
import ronten.text.Span;

/**
 * The HTML inside a Markdown document: its tags are markup, its paragraphs, headings, quotations
 * and line breaks are structure, and they may begin in one piece of HTML and end in another, with
 * Markdown between.
 */
final class EmbeddedHtml {

  private static final Set<String> CODE = Set.of("pre", "code", "script", "style", "samp", "kbd");
  private static final Set<String> UNREAD = Set.of("rt", "rp", "iframe", "noscript", "svg", "math");
  private static final Set<String> EMPHASIS = Set.of("em", "i", "b", "strong");

  private final String text;
  private final Paint paint;
  private final Leaves leaves;
  private final List<Mark> spans;
  private final List<Mark> hidden;

  private static final int DEEPEST = 50;

  /** Elements that are open, innermost first: only those whose end matters. */
  private final Deque<Open> open = new ArrayDeque<>();

  private final NextOccurrence comments;
  private boolean inBlock;

  /** An element that has begun: where its tag ends, and the end of the piece of HTML it is in. */
  private record Open(HtmlTag tag, int pieceEnd) {}

  EmbeddedHtml(String text, Paint paint, Leaves leaves, List<Mark> spans, List<Mark> hidden) {
    this.text = text;
    this.paint = paint;
    this.leaves = leaves;
    this.spans = spans;
    this.hidden = hidden;
    this.comments = new NextOccurrence(text);
  }

  /** A piece of HTML that stands alone: text between its tags is read. */
  void block(Span span) {
    inBlock = true;
    leaves.close();
    int at = span.start();
    while (at < span.end()) {
      int tag = text.indexOf('<', at);
      tag = tag < 0 || tag >= span.end() ? span.end() : tag;
      words(new Span(at, tag));
      at = tag < span.end() ? tag(tag, span.end()) : tag;
    }
    leaves.close();
    inBlock = false;
  }

  /** One tag in running text. */
  void inline(Span span) {
    tag(span.start(), span.end());
  }

  /** A Markdown paragraph; inside an element that makes items or headings it is one. */
  void openParagraph() {
    for (Open element : open) {
      Mark.Kind kind = kind(element.tag().name());
      if (kind != Mark.Kind.PARAGRAPH) {
        leaves.open(kind, level(element.tag().name()));
        return;
      }
    }
    leaves.open(Mark.Kind.PARAGRAPH, 0);
  }

  /** What is never closed ends with the piece of HTML it began in. */
  void end() {
    while (!open.isEmpty()) {
      Open element = open.pop();
      hide(element, element.pieceEnd());
    }
  }

  private void words(Span span) {
    Span words = span.strip(text);
    if (!words.isEmpty()) {
      paint.show(words);
      leaves.add(words);
    }
  }

  /** Reads the tag, comment or stray mark at {@code at}; returns where it ends. */
  private int tag(int at, int limit) {
    if (text.startsWith("<!--", at)) {
      int close = comments.from("-->", at + 4);
      int end = close < 0 || close + 3 > limit ? limit : close + 3;
      paint.hide(new Span(at, end), Mark.Kind.MARKUP);
      return end;
    }
    HtmlTag tag = HtmlTag.at(text, at, limit);
    if (tag.closes()) {
      close(tag);
    } else {
      open(tag, limit);
    }
    return tag.span().end();
  }

  private void open(HtmlTag tag, int pieceEnd) {
    String name = tag.name();
    if (name.equals("br")) {
      spans.add(Mark.of(Mark.Kind.LINE_BREAK, tag.span()));
    }
    if (isBlock(name)) {
      boundary();
    }
    if (matters(name) && !tag.isEmpty()) {
      push(new Open(tag, pieceEnd));
      if (isBlock(name)) {
        openParagraph();
      }
    }
  }

  /** An item or cell ends where the next begins; elements that are never closed pile up no more. */
  private void push(Open element) {
    Mark.Kind kind = kind(element.tag().name());
    if (kind != Mark.Kind.PARAGRAPH && !open.isEmpty() && kind(open.peek().tag().name()) == kind) {
      open.pop();
    }
    if (open.size() == DEEPEST) {
      Open outermost = open.removeLast();
      hide(outermost, outermost.pieceEnd());
    }
    open.push(element);
  }

  private void close(HtmlTag tag) {
    if (isBlock(tag.name())) {
      boundary();
    }
    if (open.stream().noneMatch(element -> element.tag().name().equals(tag.name()))) {
      return;
    }
    while (true) {
      Open element = open.pop();
      boolean found = element.tag().name().equals(tag.name());
      finish(element, found ? tag.span() : new Span(element.pieceEnd(), element.pieceEnd()));
      if (found) {
        break;
      }
    }
    if (isBlock(tag.name())) {
      openParagraph();
    }
  }

  private void finish(Open element, Span closing) {
    String name = element.tag().name();
    int start = element.tag().span().end();
    hide(element, closing.end());
    if (closing.start() <= start) {
      return;
    }
    Span inner = new Span(start, closing.start());
    if (name.equals("blockquote")) {
      int depth = 1 + (int) open.stream().filter(o -> o.tag().name().equals(name)).count();
      spans.add(new Mark(Mark.Kind.BLOCK_QUOTE, inner, depth, ""));
    } else if (name.equals("a")) {
      spans.add(new Mark(Mark.Kind.LINK, inner, 0, element.tag().attribute(text, "href")));
    } else if (EMPHASIS.contains(name)) {
      spans.add(Mark.of(Mark.Kind.EMPHASIS, inner));
    }
  }

  private void hide(Open element, int end) {
    String name = element.tag().name();
    Span span = new Span(element.tag().span().start(), Math.max(element.tag().span().end(), end));
    if (CODE.contains(name)) {
      hidden.add(Mark.of(Mark.Kind.CODE, span));
    } else if (UNREAD.contains(name)) {
      hidden.add(Mark.of(Mark.Kind.MARKUP, span));
    }
  }

  private void boundary() {
    leaves.close();
    if (!inBlock) {
      openParagraph();
    }
  }

  private static boolean matters(String name) {
    return CODE.contains(name)
        || UNREAD.contains(name)
        || EMPHASIS.contains(name)
        || kind(name) != Mark.Kind.PARAGRAPH
        || name.equals("blockquote")
        || name.equals("a");
  }

  private static Mark.Kind kind(String name) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Mark.Kind.HEADING;
      case "li", "dt", "dd" -> Mark.Kind.LIST_ITEM;
      case "td", "th" -> Mark.Kind.TABLE_CELL;
      default -> Mark.Kind.PARAGRAPH;
    };
  }

  private static int level(String name) {
    return switch (kind(name)) {
      case HEADING -> name.charAt(1) - '0';
      case LIST_ITEM -> 1;
      default -> 0;
    };
  }

  private static boolean isBlock(String name) {
    return HtmlTag.BLOCKS.contains(name);
  }
}
