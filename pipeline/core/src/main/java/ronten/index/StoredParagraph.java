package ronten.index;

import java.util.List;
import ronten.text.Span;

/**
 * Where a paragraph and its sentences stand in the text of a {@link StoredDocument}.
 *
 * @param heading whether it names the document or a section
 * @param language BCP 47 tag
 * @param holes stretches that are no prose
 * @param sentences in order
 */
public record StoredParagraph(
    Span span, boolean heading, String language, List<Span> holes, List<Span> sentences) {

  public StoredParagraph {
    holes = List.copyOf(holes);
    sentences = List.copyOf(sentences);
  }
}
