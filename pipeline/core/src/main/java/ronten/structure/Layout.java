package ronten.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ronten.text.Mark;
import ronten.text.Source;
import ronten.text.Span;

/** Where a source's blocks are, headings known for what they are, whatever its format. */
final class Layout {

  private Layout() {}

  /**
   * The blocks of a source in the order of the text.
   *
   * @param known whether a title is one that headings have
   */
  static List<Block> of(Source source, Predicate<String> known) {
    if (!MarkedBlocks.has(source)) {
      List<Block> lines = PlainBlocks.of(source.text(), frontMatterEnd(source));
      return new PlainHeadings(source.text(), lines, known).marked();
    }
    List<Block> blocks = MarkedBlocks.of(source);
    if (blocks.stream().noneMatch(Block::isHeading)) {
      return new PlainHeadings(source.text(), blocks, known).marked();
    }
    return blocks.stream().map(block -> numbered(source, block)).toList();
  }

  /** What the marks of a source hide, merged, sorted, not overlapping. */
  static List<Span> hidden(Source source) {
    List<Span> merged = new ArrayList<>();
    for (Mark mark : source.marks()) {
      if (!mark.kind().hidden() || mark.span().isEmpty()) {
        continue;
      }
      if (!merged.isEmpty() && merged.getLast().end() >= mark.span().start()) {
        merged.set(merged.size() - 1, merged.getLast().union(mark.span()));
      } else {
        merged.add(mark.span());
      }
    }
    return merged;
  }

  private static int frontMatterEnd(Source source) {
    return source.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.FRONT_MATTER)
        .mapToInt(mark -> mark.span().end())
        .max()
        .orElse(0);
  }

  /** A marked heading that carries a number: {@code ## 1. 現状}. */
  private static Block numbered(Source source, Block block) {
    if (!block.isHeading()) {
      return block;
    }
    Optional<Numbering> number =
        Numbering.at(source.text(), block.span()).filter(Numbering::counts);
    return number
        .map(n -> block.asHeading(block.level(), Optional.of(n.span()), n.title()))
        .orElse(block);
  }
}
