package ronten.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ronten.text.Mark;
import ronten.text.Paragraph;
import ronten.text.Source;
import ronten.text.Span;

/** The blocks of a source whose format says where they are. */
final class MarkedBlocks {

  /** A quotation block before its one paragraph, which has the same span. */
  private static final Comparator<Mark> BLOCKS_FIRST =
      Comparator.comparing(Mark::span)
          .thenComparing(mark -> mark.kind() != Mark.Kind.BLOCK_QUOTE)
          .thenComparing(Comparator.naturalOrder());

  private MarkedBlocks() {}

  /** Whether the format of a source says where its paragraphs are. */
  static boolean has(Source source) {
    return source.marks().stream().anyMatch(mark -> kind(mark.kind()).isPresent());
  }

  static List<Block> of(Source source) {
    List<Block> blocks = new ArrayList<>();
    int quotedUntil = 0;
    for (Mark mark : source.marks().stream().sorted(BLOCKS_FIRST).toList()) {
      if (mark.kind() == Mark.Kind.BLOCK_QUOTE) {
        quotedUntil = Math.max(quotedUntil, mark.span().end());
      }
      Optional<Paragraph.Kind> kind = kind(mark.kind());
      Span span = mark.span().strip(source.text());
      if (kind.isEmpty() || span.isEmpty()) {
        continue;
      }
      if (kind.get() == Paragraph.Kind.HEADING) {
        Block block = Block.of(Paragraph.Kind.PROSE, span, true);
        blocks.add(block.asHeading(Math.max(1, mark.level()), Optional.empty(), span));
      } else {
        boolean quoted = span.end() <= quotedUntil;
        blocks.add(Block.of(quoted ? Paragraph.Kind.BLOCK_QUOTE : kind.get(), span, true));
      }
    }
    return blocks;
  }

  private static Optional<Paragraph.Kind> kind(Mark.Kind kind) {
    return switch (kind) {
      case HEADING -> Optional.of(Paragraph.Kind.HEADING);
      case PARAGRAPH -> Optional.of(Paragraph.Kind.PROSE);
      case LIST_ITEM -> Optional.of(Paragraph.Kind.LIST_ITEM);
      case TABLE_CELL -> Optional.of(Paragraph.Kind.TABLE_CELL);
      case FRONT_MATTER,
          CODE,
          MARKUP,
          LINK_TARGET,
          NOTE_MARK,
          RUBY,
          BLOCK_QUOTE,
          LINK,
          EMPHASIS,
          LINE_BREAK ->
          Optional.empty();
    };
  }
}
