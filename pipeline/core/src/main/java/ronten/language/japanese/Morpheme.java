package ronten.language.japanese;

import ronten.language.japanese.lattice.Lexeme;
import ronten.text.Span;

/** What the dictionary says about a stretch of text. */
record Morpheme(Span span, Lexeme lexeme) {

  boolean isKnown() {
    return !lexeme.reading().isEmpty();
  }
}
