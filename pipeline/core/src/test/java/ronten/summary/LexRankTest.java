package ronten.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexRankTest {

  private static final List<List<String>> SENTENCES =
      List.of(
          List.of("港", "協定", "費用"), List.of("港", "船"), List.of("費用", "分担"), List.of("珈琲", "珈琲"));

  @Test
  void theSentenceThatSharesWordsWithMostIsTheMostCentral() {
    double[] scores = new LexRank(SENTENCES).scores();
    assertThat(scores[0]).isGreaterThan(scores[1]).isGreaterThan(scores[2]);
    assertThat(Arrays.stream(scores).sum()).isCloseTo(1, within(1e-6));
  }

  @Test
  void aSentenceIsAsAlikeItselfAsCanBe() {
    LexRank graph = new LexRank(SENTENCES);
    assertThat(graph.similarity(0, 0)).isCloseTo(1, within(1e-9));
    assertThat(graph.similarity(3, 3)).isCloseTo(1, within(1e-9));
    assertThat(graph.similarity(0, 3)).isZero();
  }

  @Test
  void aWordThatStandsTwiceWeighsMore() {
    LexRank graph =
        new LexRank(List.of(List.of("港", "船"), List.of("港", "港", "車"), List.of("港", "車")));
    assertThat(graph.similarity(0, 1)).isGreaterThan(graph.similarity(0, 2));
    assertThat(graph.similarity(1, 0)).isEqualTo(graph.similarity(0, 1));
  }

  @Test
  void sentencesWithoutWordsAreNoFault() {
    assertThat(new LexRank(List.of(List.of(), List.of())).scores()).containsOnly(0.5);
    assertThat(new LexRank(List.of()).scores()).isEmpty();
  }
}
