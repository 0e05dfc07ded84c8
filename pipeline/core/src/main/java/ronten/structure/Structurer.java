package ronten.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.language.Languages;
import ronten.text.Document;
import ronten.text.Folded;
import ronten.text.Mark;
import ronten.text.Paragraph;
import ronten.text.Section;
import ronten.text.Source;
import ronten.text.Span;

/** Reads a source: finds its title, sections and paragraphs and has each paragraph read. */
public final class Structurer {

  /** A longer first line, in code units, is a paragraph, not a title. */
  private static final int LONGEST_TITLE = 120;

  private final Languages languages;

  public Structurer(Languages languages) {
    this.languages = languages;
  }

  /** Reads a source. Every source can be read; an empty one has no sections. */
  public Document read(Source source) {
    List<Block> blocks = Layout.of(source, this::isKnownHeading);
    return read(withReadings(source, blocks), blocks);
  }

  /**
   * The source with the readings of words in its running text marked, so that nothing reads them.
   */
  private Source withReadings(Source source, List<Block> blocks) {
    Holes hidden = Holes.of(Layout.hidden(source));
    Ruby ruby = new Ruby(languages);
    blocks.forEach(block -> ruby.read(source.text(), block.span(), hidden.within(block.span())));
    List<Mark> found = ruby.marks();
    return found.isEmpty() ? source : source.with(found);
  }

  private Document read(Source source, List<Block> blocks) {
    int first = titleAt(source, blocks);
    Reading reading = new Reading(source);
    Optional<Paragraph> title = Optional.empty();
    List<Section> sections = new ArrayList<>();
    Optional<Section.Heading> heading = Optional.empty();
    int level = 0;
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i == first) {
        title = reading.paragraph(block.as(Paragraph.Kind.TITLE));
      } else if (block.isHeading()) {
        if (heading.isPresent() || !paragraphs.isEmpty()) {
          sections.add(new Section(heading, level, paragraphs));
        }
        paragraphs = new ArrayList<>();
        heading = reading.heading(block);
        level = block.level();
      } else {
        reading.paragraph(block).ifPresent(paragraphs::add);
      }
    }
    if (heading.isPresent() || !paragraphs.isEmpty()) {
      sections.add(new Section(heading, level, paragraphs));
    }
    return new Document(source, reading.language(), title, sections);
  }

  private boolean isKnownHeading(String title) {
    return languages.main(title).lexicon().role(title).isPresent();
  }

  /**
   * The block that names the document: the only heading of the highest level when it comes first,
   * or a first line that is no sentence. -1 without one.
   */
  private static int titleAt(Source source, List<Block> blocks) {
    if (blocks.isEmpty()) {
      return -1;
    }
    Block first = blocks.getFirst();
    if (first.isHeading() && first.number().isEmpty()) {
      long peers = blocks.stream().filter(b -> b.isHeading() && b.level() <= first.level()).count();
      return peers == 1 && blocks.size() > 1 ? 0 : -1;
    }
    boolean titles = source.marks().stream().noneMatch(mark -> mark.kind() == Mark.Kind.HEADING);
    String line = first.span().in(source.text());
    boolean fits =
        first.kind() == Paragraph.Kind.PROSE
            && line.length() <= LONGEST_TITLE
            && line.indexOf('。') < 0
            && ".．、,".indexOf(line.charAt(line.length() - 1)) < 0;
    return titles && fits && blocks.size() > 1 ? 0 : -1;
  }

  /** Reads the blocks of one source, in order, with what its marks hide. */
  private final class Reading {
    private final Source source;
    private final Holes holes;
    private final Holes breaks;

    /** How many code units are in each language, in the order they come. */
    private final Map<String, Integer> lengths = new LinkedHashMap<>();

    Reading(Source source) {
      this.source = source;
      this.holes = Holes.of(Layout.hidden(source));
      this.breaks =
          Holes.of(
              source.marks().stream()
                  .filter(mark -> mark.kind() == Mark.Kind.LINE_BREAK)
                  .map(Mark::span)
                  .toList());
    }

    /** The block as a paragraph; empty when nothing in it is there to read. */
    Optional<Paragraph> paragraph(Block block) {
      Span span = block.span();
      List<Span> inside = holes.within(span);
      if (isBlank(span, inside)) {
        return Optional.empty();
      }
      Paragraph paragraph =
          languages.paragraph(source.text(), block.kind(), span, inside, breaks.within(span));
      lengths.merge(paragraph.language(), span.length(), Integer::sum);
      return Optional.of(paragraph);
    }

    private boolean isBlank(Span span, List<Span> inside) {
      return !(inside.isEmpty() && Character.isLetterOrDigit(source.text().charAt(span.start())))
          && Folded.reading(source.text(), span, inside).text().isBlank();
    }

    /** The language of most characters read so far. */
    String language() {
      return lengths.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(languages.all().getFirst().tag());
    }

    Optional<Section.Heading> heading(Block block) {
      return paragraph(block).map(title -> new Section.Heading(block.number(), title, role(title)));
    }

    private Section.Role role(Paragraph title) {
      String words = title.read(source.text(), title.span());
      return languages.of(title.language()).lexicon().role(words).orElse(Section.Role.OTHER);
    }
  }
}
