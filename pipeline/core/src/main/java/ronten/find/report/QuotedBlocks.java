package ronten.find.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.mark.Spans;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Paragraph;
import ronten.text.Span;

/**
 * Which paragraphs of a document stand in a quotation block: by their kind, between the two halves
 * of a shortcode ({@code {{< quote >}} … {{< /quote >}}}), or behind a block that an editor left
 * empty.
 */
final class QuotedBlocks {

  private static final Pattern SHORTCODE =
      Pattern.compile("^\\{\\{[<%]\\s*(/?)\\s*([\\w-]{0,40}quote[\\w-]{0,40})\\b[^{}]*[>%]\\}\\}$");

  private static final Pattern EMPTY =
      Pattern.compile("<blockquote[^<>\\n]{0,200}>\\s*</blockquote>");

  private final List<Span> spans = new ArrayList<>();
  private final Spans covering;
  private final Spans empty;
  private final Spans items;

  QuotedBlocks(Document document) {
    List<Mark> marks = document.source().marks();
    shortcodes(document.text(), marks);
    marks.stream()
        .filter(mark -> mark.kind() == Mark.Kind.BLOCK_QUOTE)
        .forEach(mark -> spans.add(mark.span()));
    this.covering = Spans.of(spans);
    List<Span> left = new ArrayList<>();
    if (!document.source().extracted()) {
      Matcher matcher = EMPTY.matcher(document.text());
      while (matcher.find()) {
        left.add(new Span(matcher.start(), matcher.end()));
      }
    }
    this.empty = Spans.of(left);
    this.items = Spans.of(marks, Mark.Kind.LIST_ITEM);
  }

  private void shortcodes(String text, List<Mark> marks) {
    int open = -1;
    for (Mark mark : marks) {
      if (mark.kind() != Mark.Kind.MARKUP || text.charAt(mark.span().start()) != '{') {
        continue;
      }
      Matcher matcher = SHORTCODE.matcher(mark.span().in(text));
      if (matcher.matches() && matcher.group(1).isEmpty()) {
        open = mark.span().end();
      } else if (matcher.matches() && open >= 0) {
        spans.add(new Span(open, mark.span().start()));
        open = -1;
      }
    }
  }

  /**
   * Whether a paragraph is quoted.
   *
   * @param previousEnd where the paragraph before it ends
   */
  boolean holds(Paragraph paragraph, int previousEnd) {
    return switch (paragraph.kind()) {
      case BLOCK_QUOTE -> true;
      case TITLE, HEADING -> false;
      case PROSE, LIST_ITEM, TABLE_CELL ->
          covering.covers(paragraph.span()) || follows(paragraph, previousEnd);
    };
  }

  private boolean follows(Paragraph paragraph, int previousEnd) {
    return empty
        .endingAfter(previousEnd)
        .filter(block -> block.start() >= previousEnd && block.end() <= paragraph.span().start())
        .isPresent();
  }

  /** Whether two quoted paragraphs stand in one block. */
  boolean join(Paragraph first, Paragraph second) {
    Span both = first.span().union(second.span());
    return covering.isEmpty() || covering.covers(both);
  }

  /** Whether a paragraph is an item of a list. */
  boolean isItem(Paragraph paragraph) {
    return items.covers(paragraph.span());
  }
}
