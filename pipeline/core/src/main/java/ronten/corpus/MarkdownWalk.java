package ronten.corpus;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import ronten.text.Mark;
import ronten.text.Span;

/**
 * Goes through a parsed Markdown document once, in the order of the text and without recursion.
 * Everything is markup but what the parser calls text; so an unknown mark is never read as a word.
 */
final class MarkdownWalk {

  private static final List<Mark.Kind> OVER_TEXT =
      List.of(Mark.Kind.NOTE_MARK, Mark.Kind.LINK_TARGET, Mark.Kind.MARKUP, Mark.Kind.CODE);

  private final String text;
  private final int base;
  private final Paint paint;
  private final Leaves leaves = new Leaves();
  private final List<Mark> code = new ArrayList<>();
  private final List<Mark> spans = new ArrayList<>();
  private final EmbeddedHtml html;
  private int lists;
  private int quotes;
  private int lastWord;

  MarkdownWalk(String text, Span body) {
    this.text = text;
    this.base = body.start();
    this.paint = new Paint(text);
    this.html = new EmbeddedHtml(text, paint, leaves, spans, code);
    paint.hideInLines(body, Mark.Kind.MARKUP);
  }

  void through(Node root) {
    Node node = root;
    while (node != null) {
      boolean inner = enter(node) && node.getFirstChild() != null;
      Node next = inner ? node.getFirstChild() : null;
      while (next == null && node != null) {
        leave(node);
        next = node.getNext();
        node = node.getParent();
      }
      node = next;
    }
    leaves.close();
    html.end();
  }

  /** All marks; what the dialect hides covers what CommonMark took for text, code covers all. */
  List<Mark> marks(List<Mark> dialect) {
    dialect.forEach(mark -> paint.hide(mark.span(), mark.kind()));
    OVER_TEXT.forEach(this::hideAll);
    new RawText(text, paint).hide(new Span(base, text.length()));
    List<Mark> marks = new ArrayList<>(leaves.marks(paint));
    spans.stream()
        .map(mark -> new Mark(mark.kind(), trimmed(mark), mark.level(), mark.target()))
        .filter(mark -> mark.kind() == Mark.Kind.LINE_BREAK || paint.showsAny(mark.span()))
        .forEach(marks::add);
    marks.addAll(paint.marks());
    return marks;
  }

  /** Hides what may nest, each place once. */
  private void hideAll(Mark.Kind kind) {
    int until = 0;
    for (Mark mark : code.stream().filter(m -> m.kind() == kind).sorted().toList()) {
      int end = mark.span().end();
      if (end > until) {
        paint.hide(new Span(Math.max(until, mark.span().start()), end), kind);
        until = end;
      }
    }
  }

  private Span trimmed(Mark mark) {
    return mark.kind() == Mark.Kind.LINE_BREAK ? mark.span() : paint.trim(mark.span());
  }

  /** Whether what is inside the node is to be seen. */
  private boolean enter(Node node) {
    switch (node) {
      case Paragraph paragraph -> openParagraph(paragraph);
      case Heading heading -> leaves.open(Mark.Kind.HEADING, heading.getLevel());
      case TableCell cell -> leaves.open(Mark.Kind.TABLE_CELL, 0);
      case ListBlock list -> lists++;
      case BlockQuote quote -> quotes++;
      case Text words -> words.getSourceSpans().forEach(span -> word(span(span)));
      case Code words -> code(words);
      case FencedCodeBlock block -> hide(block, Mark.Kind.CODE);
      case IndentedCodeBlock block -> hide(block, Mark.Kind.CODE);
      case LinkReferenceDefinition definition -> hide(definition, Mark.Kind.LINK_TARGET);
      case FootnoteReference reference -> hide(reference, Mark.Kind.NOTE_MARK);
      case HardLineBreak lineBreak -> lineBreak();
      case HtmlInline tag -> html.inline(extent(tag));
      case HtmlBlock block -> htmlBlock(block);
      default -> {
        return !(node instanceof Image);
      }
    }
    return true;
  }

  private void leave(Node node) {
    switch (node) {
      case Paragraph paragraph -> leaves.close();
      case Heading heading -> leaves.close();
      case TableCell cell -> leaves.close();
      case ListBlock list -> lists--;
      case BlockQuote quote -> {
        spans.add(new Mark(Mark.Kind.BLOCK_QUOTE, extent(quote), quotes, ""));
        quotes--;
      }
      case Emphasis emphasis -> emphasis(emphasis);
      case StrongEmphasis emphasis -> emphasis(emphasis);
      case Link link -> link(link);
      default -> {
        // Nothing ends here.
      }
    }
  }

  private void openParagraph(Paragraph paragraph) {
    boolean item = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
    if (item) {
      leaves.open(Mark.Kind.LIST_ITEM, lists);
    } else {
      html.openParagraph();
    }
  }

  private void word(Span span) {
    paint.show(span);
    leaves.add(span);
    lastWord = span.end();
  }

  /** Words between backticks that are Japanese for the most part are stressed words, not code. */
  private void code(Code words) {
    Span span = extent(words);
    leaves.add(span);
    lastWord = span.end();
    long japanese = words.getLiteral().codePoints().filter(c -> c >= 0x3041 && c <= 0x9fff).count();
    if (japanese * 2 < words.getLiteral().length() || japanese == 0) {
      hide(words, Mark.Kind.CODE);
      return;
    }
    int fence = 0;
    while (text.charAt(span.start() + fence) == '`') {
      fence++;
    }
    Span inner = new Span(span.start() + fence, span.end() - fence);
    paint.show(inner);
    spans.add(Mark.of(Mark.Kind.EMPHASIS, inner));
  }

  private void htmlBlock(HtmlBlock block) {
    Span extent = extent(block);
    html.block(extent);
    int last = extent.start();
    for (SourceSpan line : block.getSourceSpans()) {
      Span span = span(line);
      paint.hideInLines(new Span(last, span.start()), Mark.Kind.MARKUP);
      last = span.end();
    }
  }

  private void lineBreak() {
    int end = text.indexOf('\n', lastWord);
    if (end >= 0) {
      int start = end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
      spans.add(Mark.of(Mark.Kind.LINE_BREAK, new Span(start, end + 1)));
    }
  }

  private void emphasis(Node node) {
    if (node.getFirstChild() != null) {
      spans.add(Mark.of(Mark.Kind.EMPHASIS, inner(node)));
    }
  }

  /** {@code [words](address "title")}, {@code [words][label]}, {@code <address>}. */
  private void link(Link link) {
    Span whole = extent(link);
    Span words =
        link.getFirstChild() == null ? new Span(whole.start() + 1, whole.start() + 1) : inner(link);
    if (text.charAt(whole.start()) == '<') {
      code.add(Mark.of(Mark.Kind.LINK_TARGET, words));
      return;
    }
    int target = Math.min(words.end() + 1, whole.end());
    paint.hide(new Span(target, whole.end()), Mark.Kind.LINK_TARGET);
    spans.add(new Mark(Mark.Kind.LINK, words, 0, Dialect.unmasked(link.getDestination())));
  }

  private void hide(Node node, Mark.Kind kind) {
    Span span = extent(node);
    code.add(Mark.of(kind, span));
    if (kind == Mark.Kind.NOTE_MARK) {
      lastWord = span.end();
    }
  }

  private Span inner(Node node) {
    return extent(node.getFirstChild()).union(extent(node.getLastChild()));
  }

  private Span extent(Node node) {
    List<SourceSpan> lines = node.getSourceSpans();
    return lines.isEmpty()
        ? new Span(base, base)
        : span(lines.getFirst()).union(span(lines.getLast()));
  }

  private Span span(SourceSpan span) {
    int start = base + span.getInputIndex();
    return new Span(start, start + span.getLength());
  }
}
