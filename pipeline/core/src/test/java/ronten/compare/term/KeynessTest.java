package ronten.compare.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ronten.compare.Comparison;
import ronten.compare.Comparison.Interval;
import ronten.compare.quotation.Status;

class KeynessTest {

  @Test
  void aWordSpreadLikeTheSizesTellsNothing() {
    assertThat(Keyness.logLikelihood(new int[] {4, 8, 12}, new int[] {100, 200, 300}))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void logLikelihoodIsTwiceTheSumOfObservedTimesLogObservedOverExpected() {
    // Expected 15 and 15: 2 (20 ln 20/15 + 10 ln 10/15).
    double expected = 2 * (20 * Math.log(20 / 15.0) + 10 * Math.log(10 / 15.0));
    assertThat(Keyness.logLikelihood(new int[] {20, 10}, new int[] {1000, 1000}))
        .isCloseTo(expected, within(1e-9));
  }

  @Test
  void aWordFourTimesAsFrequentHasTwoDoublings() {
    Interval ratio = Keyness.logRatio(40, 1000, 20, 2000);
    assertThat(ratio.value()).isCloseTo(2, within(1e-4));
    double margin = 1.959964 * Math.sqrt(1 / 40.0 - 1 / 1000.0 + 1 / 20.0 - 1 / 2000.0);
    assertThat(ratio.high() - ratio.value()).isCloseTo(margin / Math.log(2), within(2e-4));
    assertThat(ratio.value() - ratio.low()).isCloseTo(margin / Math.log(2), within(2e-4));
  }

  @Test
  void aWordNobodyElseUsesIsHeldAgainstHalfAnOccurrence() {
    assertThat(Keyness.logRatio(4, 1000, 0, 1000).value()).isCloseTo(3, within(1e-4));
  }

  @Test
  void sharedQuotationsAreThosePartOfAllThatTwoQuote() {
    Comparison.Similarity similarity =
        SharedQuotations.of(
            List.of("a", "b", "c"), List.of(quote("a", "b"), quote("a"), quote("b"), quote("a")));
    assertThat(similarity.measure()).isEqualTo("shared-quotations");
    assertThat(similarity.matrix().get("a").get("b")).isEqualTo(0.25);
    assertThat(similarity.matrix().get("a").get("c")).isZero();
    assertThat(similarity.matrix().get("c").get("c")).isEqualTo(1);
  }

  private static Comparison.Quote quote(String... paths) {
    Comparison.Verdict verdict =
        new Comparison.Verdict(
            Status.NO_SOURCE, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    return new Comparison.Quote(
        "words",
        verdict,
        List.of(paths).stream()
            .map(
                path ->
                    new Comparison.Quoting(path, 0, 5, "words", "en", verdict, Optional.empty()))
            .toList());
  }
}
