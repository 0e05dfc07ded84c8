package ronten.text;

import java.util.List;

/**
 * A paragraph: sentences that belong together.
 *
 * @param span from its first to its last character
 * @param kind what it is on the page
 * @param language the BCP 47 tag of its main language
 * @param holes the stretches inside that are not text to read (markup, code, addresses), sorted,
 *     not overlapping
 * @param sentences in order
 */
public record Paragraph(
    Span span, Kind kind, String language, List<Span> holes, List<Sentence> sentences) {

  /** What a paragraph is on the page. */
  public enum Kind {
    TITLE,
    HEADING,
    PROSE,
    LIST_ITEM,
    TABLE_CELL,
    BLOCK_QUOTE
  }

  public Paragraph {
    holes = List.copyOf(holes);
    sentences = List.copyOf(sentences);
  }

  /** Whether an offset lies in a hole. */
  public boolean hides(int offset) {
    return holes.stream().anyMatch(hole -> hole.covers(offset));
  }

  /** The words of a stretch as read: markup left out, line ends inside Japanese left out. */
  public String read(String text, Span part) {
    return Folded.reading(text, part, holes).text().strip();
  }
}
