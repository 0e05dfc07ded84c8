package ronten.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.text.Lines;
import ronten.text.Paragraph;
import ronten.text.Span;

/**
 * The blocks of a plain text: a line is a paragraph, unless the whole text is wrapped at a fixed
 * width, where a full line goes on in the next.
 */
final class PlainBlocks {

  /** Wider than this, in columns, a line was not wrapped by hand or by a mail program. */
  private static final int WIDEST_WRAP = 120;

  /** A line that fills this part of the width may go on in the next. */
  private static final double FULL = 0.8;

  /** {@code ・項目}, {@code - item}, {@code * item}; a bullet needs a word behind it. */
  private static final Pattern BULLET = Pattern.compile("[・‣•*+-][ 　\t]*(?=\\S)|[–—][ 　]+(?=\\S)");

  private static final Pattern QUOTED = Pattern.compile("[>＞][ 　]?(?=\\S)");

  private final String text;
  private final List<Line> lines = new ArrayList<>();

  private record Line(Span span, boolean alone, boolean indented, int width) {}

  private PlainBlocks(String text, int from) {
    this.text = text;
    Lines all = Lines.of(text);
    boolean alone = true;
    for (int i = 1; i <= all.count(); i++) {
      Span whole = all.span(i);
      Span span = whole.strip(text);
      if (whole.start() < from) {
        continue;
      }
      if (!span.isEmpty()) {
        boolean indented = span.start() > whole.start();
        lines.add(new Line(span, alone, indented, width(span)));
      }
      alone = span.isEmpty();
    }
  }

  /** The blocks from an offset on: what stands before it, front matter, is passed over. */
  static List<Block> of(String text, int from) {
    return new PlainBlocks(text, from).blocks();
  }

  private List<Block> blocks() {
    int width = lines.stream().mapToInt(Line::width).max().orElse(0);
    boolean wrapped = isWrapped(width);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Span span = line.span();
      while (wrapped
          && lines.get(i).width() >= FULL * width
          && i + 1 < lines.size()
          && continues(lines.get(i + 1))) {
        span = span.union(lines.get(++i).span());
      }
      blocks.add(block(span, line.alone()));
    }
    return blocks;
  }

  private Block block(Span span, boolean alone) {
    Matcher quoted = QUOTED.matcher(text).region(span.start(), span.end());
    if (quoted.lookingAt()) {
      Span words = new Span(quoted.end(), span.end());
      return Block.of(Paragraph.Kind.BLOCK_QUOTE, words, alone);
    }
    Matcher bullet = BULLET.matcher(text).region(span.start(), span.end());
    if (bullet.lookingAt()) {
      return Block.of(Paragraph.Kind.LIST_ITEM, new Span(bullet.end(), span.end()), alone);
    }
    return Block.of(Paragraph.Kind.PROSE, span, alone);
  }

  /** Whether most lines that have another behind them fill the same width. */
  private boolean isWrapped(int width) {
    if (width > WIDEST_WRAP) {
      return false;
    }
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (continues(lines.get(i))) {
        pairs++;
        full += lines.get(i - 1).width() >= FULL * width ? 1 : 0;
      }
    }
    return pairs >= 3 && full * 2 > pairs;
  }

  private boolean continues(Line line) {
    return !line.alone()
        && !line.indented()
        && !BULLET.matcher(text).region(line.span().start(), line.span().end()).lookingAt()
        && Numbering.at(text, line.span()).isEmpty();
  }

  /** Columns: wide characters count two. */
  private int width(Span span) {
    return span.in(text).codePoints().map(c -> c >= 0x1100 && c != 0xffe9 ? 2 : 1).sum();
  }
}
