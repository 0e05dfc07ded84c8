package ronten.compare;

import java.util.List;
import ronten.summary.Summary;
import ronten.text.Span;

/**
 * A document as it is laid beside others: what was found in it, its text, and where its paragraphs
 * and sentences stand. All spans point into the text.
 *
 * @param paragraphs in the order of the text, title and headings included
 */
public record Reading(Summary summary, String text, List<Block> paragraphs) {

  /**
   * A paragraph.
   *
   * @param heading whether it names the document or a section
   * @param language BCP 47 tag
   * @param holes stretches that are no prose: markup, targets of links
   * @param sentences in order
   */
  public record Block(
      Span span, boolean heading, String language, List<Span> holes, List<Span> sentences) {

    public Block {
      holes = List.copyOf(holes);
      sentences = List.copyOf(sentences);
    }
  }

  public Reading {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The path of the document in its corpus. */
  public String path() {
    return summary.document().path();
  }
}
