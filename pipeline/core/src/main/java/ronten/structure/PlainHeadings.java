package ronten.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import ronten.text.CodePoints;
import ronten.text.Paragraph;
import ronten.text.Span;

/**
 * Finds the headings of a document whose format marks none: numbered lines with text behind them,
 * and short lines that stand alone above a paragraph.
 */
final class PlainHeadings {

  /** A longer numbered line, in code units, is a sentence. */
  private static final int LONGEST_NUMBERED = 70;

  /** A longer line without a number is a paragraph. */
  private static final int LONGEST_SHORT = 30;

  /** A longer first line is the title of the document. */
  private static final int LONGEST_FIRST = 6;

  private final String text;
  private final List<Block> blocks;
  private final Predicate<String> known;
  private final List<Optional<Numbering>> numbers = new ArrayList<>();

  /**
   * @param known whether a title is one that headings have: 概要, 結論 …
   */
  PlainHeadings(String text, List<Block> blocks, Predicate<String> known) {
    this.text = text;
    this.blocks = blocks;
    this.known = known;
    for (Block block : blocks) {
      boolean fits =
          block.kind() == Paragraph.Kind.PROSE && isTitle(block.span(), LONGEST_NUMBERED);
      numbers.add(fits ? Numbering.at(text, block.span()) : Optional.empty());
    }
  }

  /** The blocks, those that are headings made into headings with their levels. */
  List<Block> marked() {
    Map<Numbering.Style, Integer> levels = levels();
    List<Block> result = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<Numbering> number = numbers.get(i);
      if (number.isPresent()) {
        result.add(numbered(block, number.get(), levels));
      } else if (isShortHeading(i)) {
        result.add(block.asHeading(1, Optional.empty(), bare(block.span())));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private static Block numbered(
      Block block, Numbering number, Map<Numbering.Style, Integer> levels) {
    Integer level = levels.get(number.style());
    if (level == null) {
      return block.as(Paragraph.Kind.LIST_ITEM);
    }
    Optional<Span> written = number.counts() ? Optional.of(number.span()) : Optional.empty();
    return block.asHeading(level, written, number.title());
  }

  /** The level of each style that numbers sections; a style that numbers a list has none. */
  private Map<Numbering.Style, Integer> levels() {
    Set<Numbering.Style> styles = EnumSet.noneOf(Numbering.Style.class);
    for (Numbering.Style style : Numbering.Style.values()) {
      if (numbersSections(style)) {
        styles.add(style);
      }
    }
    Map<Numbering.Style, Integer> levels = new EnumMap<>(Numbering.Style.class);
    boolean marksLead = first(Numbering.Style.MARKED) <= firstOther(styles);
    int level = 1;
    if (styles.contains(Numbering.Style.MARKED) && marksLead) {
      levels.put(Numbering.Style.MARKED, level++);
    }
    for (Numbering.Style style : styles) {
      if (!levels.containsKey(style)) {
        levels.put(style, level++);
      }
    }
    return levels;
  }

  /**
   * A style numbers sections when at least half of its lines have a paragraph behind them; lines
   * that follow each other are a list.
   */
  private boolean numbersSections(Numbering.Style style) {
    int all = 0;
    int followed = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (isOf(style, i)) {
        all++;
        followed += i + 1 < blocks.size() && !isOf(style, i + 1) ? 1 : 0;
      }
    }
    return followed > 0 && followed * 2 >= all;
  }

  private boolean isOf(Numbering.Style style, int i) {
    return numbers.get(i).filter(number -> number.style() == style).isPresent();
  }

  private int first(Numbering.Style style) {
    return IntStream.range(0, blocks.size()).filter(i -> isOf(style, i)).findFirst().orElse(-1);
  }

  private int firstOther(Set<Numbering.Style> styles) {
    return styles.stream()
        .filter(style -> style != Numbering.Style.MARKED)
        .mapToInt(this::first)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * A line such as 概要 or 全体のニュアンスと警告: short, no sentence, a paragraph behind it, and either set off
   * by an empty line or known as a title of headings.
   */
  private boolean isShortHeading(int i) {
    Block block = blocks.get(i);
    if (block.kind() != Paragraph.Kind.PROSE || i + 1 >= blocks.size()) {
      return false;
    }
    Block next = blocks.get(i + 1);
    boolean followed = next.span().length() > 2 * block.span().length() && !next.isHeading();
    boolean bracketed = !bare(block.span()).equals(block.span());
    boolean setOff = block.alone() && i > 0 && (next.alone() || bracketed);
    return followed
        && isTitle(block.span(), LONGEST_SHORT)
        && (setOff || ((i > 0 || isBrief(block)) && known.test(bare(block.span()).in(text))));
  }

  /** A first line such as 概要 heads a section; 港湾協定をめぐる論点 names the document. */
  private static boolean isBrief(Block block) {
    return block.span().length() <= LONGEST_FIRST;
  }

  /** A title without the 【】 or ＜＞ around the whole of it. */
  private Span bare(Span span) {
    if (span.length() > 2) {
      int pair = "【［＜〈《".indexOf(text.charAt(span.start()));
      if (pair >= 0 && "】］＞〉》".indexOf(text.charAt(span.end() - 1)) == pair) {
        return new Span(span.start() + 1, span.end() - 1);
      }
    }
    return span;
  }

  /** Whether a line may be a title: not too long, no sentence, no address, holds a letter. */
  private boolean isTitle(Span span, int longest) {
    String line = span.in(text);
    return line.length() <= longest
        && "。、，,；;：:.．".indexOf(line.charAt(line.length() - 1)) < 0
        && !line.contains("。")
        && !line.contains("://")
        && line.indexOf('\n') < 0
        && CodePoints.any(line, Character::isLetter);
  }
}
