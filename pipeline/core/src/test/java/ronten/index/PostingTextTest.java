package ronten.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingTextTest {

  private static Posting at(int position, String term) {
    return new Posting(term, position);
  }

  @Test
  void termsStandAtTheirPositions() {
    List<Posting> postings =
        List.of(at(2, "行く"), at(2, "行っ"), at(3, "nato"), at(7, "港"), at(7, "湊"));
    assertThat(PostingText.of(postings)).isEqualTo("_ _ 行く|行っ nato _ _ _ 港|湊");
    assertThat(PostingText.read(PostingText.of(postings))).isEqualTo(postings);
  }

  @Test
  void nothingIsNoText() {
    assertThat(PostingText.of(List.of())).isEmpty();
    assertThat(PostingText.read("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_", "|", "%", "a b", "\u3000", "\u001f", "a_b|c%d", "%0020", "\n", "𠮷", "\u0000"
      })
  void aTermMayHoldWhatPartsTerms(String term) {
    List<Posting> postings = List.of(at(0, term), at(0, "x"), at(3, term));
    String text = PostingText.of(postings);
    assertThat(text.split("\\s+")).hasSize(4);
    assertThat(PostingText.read(text)).isEqualTo(postings);
    assertThat(PostingText.term(PostingText.escaped(term))).isEqualTo(term);
  }

  /** So that a prefix finds what begins with it. */
  @Test
  void theBeginningOfATermIsTheBeginningOfTheEscapedTerm() {
    assertThat(PostingText.escaped("a_b c")).startsWith(PostingText.escaped("a_"));
  }
}
