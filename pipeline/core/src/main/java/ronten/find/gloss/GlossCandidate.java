package ronten.find.gloss;

import ronten.find.Gloss;
import ronten.find.word.View;
import ronten.text.Span;

/**
 * A pair that is taken for a gloss, still at its place in the view.
 *
 * @param term the side before the bracket
 * @param other the side in the bracket
 * @param end where the whole expression ends
 * @param open where it begins: at the term, or at the quotation mark before it
 * @param fenced whether a mark, not the words, says where the term begins
 */
record GlossCandidate(
    View view,
    Span term,
    Span other,
    int open,
    int end,
    boolean japaneseFirst,
    boolean fenced,
    Gloss.Kind kind,
    double confidence) {

  String japanese() {
    return read(japaneseFirst ? term : other);
  }

  String latin() {
    return read(japaneseFirst ? other : term);
  }

  private String read(Span span) {
    return span.in(view.text()).replace('\n', ' ').strip();
  }

  /** The same with only the end of the term, as another place of the document has it. */
  GlossCandidate shortenedTo(String japanese) {
    int start = term.end() - japanese.length();
    return new GlossCandidate(
        view, new Span(start, term.end()), other, start, end, true, false, kind, confidence);
  }

  Gloss gloss() {
    return new Gloss(japanese(), latin(), kind, confidence, view.original(new Span(open, end)));
  }
}
