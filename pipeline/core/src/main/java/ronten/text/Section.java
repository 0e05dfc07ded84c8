package ronten.text;

import java.util.List;
import java.util.Optional;

/**
 * A part of a document under one heading, without the parts under headings of their own.
 *
 * @param heading empty for what stands before the first heading
 * @param level 1 for the outermost; 0 without a heading
 * @param paragraphs in order, the heading itself not among them
 */
public record Section(Optional<Heading> heading, int level, List<Paragraph> paragraphs) {

  /**
   * The line that names a section.
   *
   * @param number its number as written ({@code 1.}, {@code 第2節}, {@code ①}), if it has one
   * @param title the line itself, number left out
   * @param role what the section does in the document
   */
  public record Heading(Optional<Span> number, Paragraph title, Role role) {

    /** From the number to the end of the title. */
    public Span span() {
      return number.map(span -> span.union(title.span())).orElse(title.span());
    }
  }

  /** What a section does in a commentary. */
  public enum Role {
    OVERVIEW,
    SUMMARY,
    ASSESSMENT,
    RISKS,
    CONCLUSION,
    BACKGROUND,
    OTHER
  }

  public Section {
    paragraphs = List.copyOf(paragraphs);
  }
}
