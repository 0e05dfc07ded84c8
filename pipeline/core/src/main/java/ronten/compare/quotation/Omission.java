package ronten.compare.quotation;

import java.util.List;
import ronten.text.Span;

/**
 * What an ellipsis leaves out.
 *
 * @param mark the ellipsis, in the quotation's text
 * @param omitted the words left out, in the original's text; empty where there are none
 * @param cues the negations, modals and conditions among them
 */
public record Omission(Span mark, Span omitted, List<Span> cues) {

  public Omission {
    cues = List.copyOf(cues);
  }
}
