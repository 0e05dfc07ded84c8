package ronten.index;

import java.util.List;
import ronten.text.Paragraph;
import ronten.text.Section;
import ronten.text.Span;
import ronten.text.Token;

/**
 * A stretch of a document that is found as a whole.
 *
 * @param span where it stands in the document's text
 * @param kind what its paragraph is on the page
 * @param language the BCP 47 tag of its paragraph's main language
 * @param holes what inside it is not text to read, sorted
 * @param tokens its words and marks, in order
 * @param headings those it stands under, outermost first
 * @param role what its section does in the document
 * @param continues whether it goes on with the paragraph of the passage before it
 */
record Passage(
    Span span,
    Paragraph.Kind kind,
    String language,
    List<Span> holes,
    List<Token> tokens,
    List<Paragraph> headings,
    Section.Role role,
    boolean continues) {

  /** Whether it names a document or a section rather than saying something. */
  boolean isHeading() {
    return kind == Paragraph.Kind.TITLE || kind == Paragraph.Kind.HEADING;
  }
}
