package ronten.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Postings found elsewhere, given to the search library one after the other. */
final class ReplayedPostings extends TokenStream {

  private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<Posting> postings;
  private int next;
  private int position = -1;

  ReplayedPostings(List<Posting> postings) {
    this.postings = postings;
  }

  @Override
  public boolean incrementToken() {
    if (next == postings.size()) {
      return false;
    }
    clearAttributes();
    Posting posting = postings.get(next++);
    text.append(posting.term());
    increment.setPositionIncrement(posting.position() - position);
    position = posting.position();
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    position = -1;
  }
}
