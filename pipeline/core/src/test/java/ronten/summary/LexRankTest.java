package ronten.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LexRankTest {

  private static final List<SortedMap<String, Integer>> SENTENCES =
      words(
          List.of(
              Map.of("港", 1, "協定", 1, "費用", 1),
              Map.of("港", 1, "船", 1),
              Map.of("費用", 1, "分担", 1),
              Map.of("珈琲", 1)));

  private static List<SortedMap<String, Integer>> words(List<Map<String, Integer>> sentences) {
    return sentences.stream()
        .map(words -> (SortedMap<String, Integer>) new TreeMap<>(words))
        .toList();
  }

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
    assertThat(graph.similarity(0, 3)).isZero();
  }

  @Test
  void sentencesWithoutWordsAreNoFault() {
    assertThat(new LexRank(words(List.of(Map.of(), Map.of()))).scores()).containsOnly(0.5);
    assertThat(new LexRank(List.of()).scores()).isEmpty();
  }
}
