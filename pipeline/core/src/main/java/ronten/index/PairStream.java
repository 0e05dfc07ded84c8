package ronten.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import ronten.language.Spelling;

/** The terms of {@link Pairs}, given to the search library as they are cut. */
final class PairStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final String text;
  private int at;
  private int before = -1;

  /**
   * @param folded a text folded for matching
   */
  PairStream(String folded) {
    this.text = Spelling.folded(folded);
    this.at = Pairs.first(text, 0);
  }

  @Override
  public boolean incrementToken() {
    if (at == text.length()) {
      return false;
    }
    clearAttributes();
    int end = Pairs.end(text, at);
    text.getChars(at, end, term.resizeBuffer(end - at), 0);
    term.setLength(end - at);
    increment.setPositionIncrement(at - before);
    before = at;
    at = Pairs.next(text, at);
    return true;
  }

  @Override
  public void reset() {
    at = Pairs.first(text, 0);
    before = -1;
  }
}
