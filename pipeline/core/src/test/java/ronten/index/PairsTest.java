package ronten.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairsTest {

  @Test
  void cutsWhatIsWrittenWithoutSpacesIntoPairsAndTheRestIntoWords() {
    assertThat(Pairs.of("同盟国とnato。"))
        .extracting(Posting::term, Posting::position)
        .containsExactly(
            tuple("同盟", 0),
            tuple("盟国", 1),
            tuple("国と", 2),
            tuple("と", 3),
            tuple("nato", 4),
            tuple("。", 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "同盟国とnato。", " 人々は 𠮷野家へ  行く ", "a\u3000b\u3000", "が「か」", "國際、x.y"})
  void theIndexIsGivenTheSameTerms(String folded) throws IOException {
    assertThat(replayed(new PairStream(folded))).isEqualTo(Pairs.of(folded));
  }

  private static List<Posting> replayed(TokenStream stream) throws IOException {
    List<Posting> postings = new ArrayList<>();
    CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
    int position = -1;
    stream.reset();
    while (stream.incrementToken()) {
      position += increment.getPositionIncrement();
      postings.add(new Posting(term.toString(), position));
    }
    return postings;
  }
}
