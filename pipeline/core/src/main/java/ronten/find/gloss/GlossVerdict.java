package ronten.find.gloss;

import ronten.find.Gloss;
import ronten.text.Span;

/** What was decided about one bracket of a document. */
sealed interface GlossVerdict {

  /** It is a gloss. */
  record Accepted(Gloss gloss) implements GlossVerdict {}

  /**
   * It is none.
   *
   * @param bracket the bracket in the document
   */
  record Rejected(Span bracket, GlossRejection reason) implements GlossVerdict {}
}
