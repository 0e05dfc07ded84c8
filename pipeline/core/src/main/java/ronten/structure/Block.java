package ronten.structure;

import java.util.Optional;
import ronten.text.Paragraph;
import ronten.text.Span;

/**
 * A leaf of a document's layout, before it is read: a paragraph, an item, a cell or a heading.
 *
 * @param span without white space, bullets and heading numbers at its ends
 * @param level of a heading, from 1; else 0
 * @param number of a heading, as written
 * @param alone whether an empty line or the text's edge stands before it
 */
record Block(Paragraph.Kind kind, Span span, int level, Optional<Span> number, boolean alone) {

  static Block of(Paragraph.Kind kind, Span span, boolean alone) {
    return new Block(kind, span, 0, Optional.empty(), alone);
  }

  boolean isHeading() {
    return kind == Paragraph.Kind.HEADING;
  }

  Block asHeading(int depth, Optional<Span> written, Span title) {
    return new Block(Paragraph.Kind.HEADING, title, depth, written, alone);
  }

  Block as(Paragraph.Kind other) {
    return new Block(other, span, level, number, alone);
  }
}
