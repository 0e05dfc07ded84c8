package ronten.render.report;

import java.util.Comparator;
import ronten.text.Span;

/**
 * A stretch of a text that is set off.
 *
 * @param kind what it is, as the style sheet knows it
 * @param nature of which sort of that kind: the stance of a claim; empty for none
 * @param flag what is told behind it
 */
record Highlight(Span span, String kind, String nature, Flag flag) {

  /** Outer ones first. */
  static final Comparator<Highlight> ORDER =
      Comparator.comparing(Highlight::span).thenComparing(Highlight::kind);

  /**
   * A word behind a highlight that leads to where more is said of it.
   *
   * @param href empty for none
   */
  record Flag(String href, String style, Phrase words) {
    static final Flag NONE = new Flag("", "", new Phrase("", ""));
  }

  Highlight(Span span, String kind) {
    this(span, kind, "", Flag.NONE);
  }

  Highlight(Span span, String kind, Flag flag) {
    this(span, kind, "", flag);
  }
}
