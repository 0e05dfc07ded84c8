package ronten.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A source that has been read: its sections, and in them paragraphs, sentences and tokens.
 *
 * @param source what was read
 * @param language the BCP 47 tag of the language most of it is in
 * @param title the line that names the document, where the text has one
 * @param sections in order; only the first may be without a heading
 */
public record Document(
    Source source, String language, Optional<Paragraph> title, List<Section> sections) {

  public Document {
    sections = List.copyOf(sections);
  }

  /** The text all spans point into. */
  public String text() {
    return source.text();
  }

  /**
   * Every paragraph in the order of the text, the title and headings included. Whoever goes through
   * them is stopped at the {@link Deadline}.
   */
  public Stream<Paragraph> paragraphs() {
    return Stream.concat(
            title.stream(),
            sections.stream()
                .flatMap(
                    section ->
                        Stream.concat(
                            section.heading().stream().map(Section.Heading::title),
                            section.paragraphs().stream())))
        .peek(paragraph -> Deadline.check());
  }

  /** Every sentence in the order of the text, headings included. */
  public Stream<Sentence> sentences() {
    return paragraphs()
        .flatMap(paragraph -> paragraph.sentences().stream())
        .peek(sentence -> Deadline.check());
  }

  /** Every token in the order of the text. */
  public Stream<Token> tokens() {
    return sentences().flatMap(sentence -> sentence.tokens().stream());
  }

  /** What the document is called: by its own word, else by its title line, else by its path. */
  public String name() {
    return source
        .metadata()
        .title()
        .or(() -> title.map(line -> line.read(text(), line.span())))
        .orElse(source.path());
  }
}
