package ronten.corpus;

import java.util.List;
import ronten.text.Mark;
import ronten.text.Span;

/**
 * What sites write into Markdown that CommonMark does not know: shortcodes of Hugo, tags of Liquid,
 * fenced divs and attributes of Pandoc and Quarto, attribute lists of kramdown, formulas, citation
 * keys, embedded cards. Formulas count as code.
 *
 * @param masked the body with those stretches made harmless for a Markdown parser, of equal length
 * @param hidden the stretches, in the coordinates of the whole text
 */
record Dialect(String masked, List<Mark> hidden) {

  static Dialect of(String text, Span body) {
    return new DialectScanner(text, body).scan();
  }

  /** A letter to the parser, and in no text: what stands for a stretch inside a line. */
  static final char MASK = '\ue000';

  /** What the parser took out of the masked text, without what stands for a stretch. */
  static String unmasked(String parsed) {
    return parsed.replace(String.valueOf(MASK), "");
  }
}
