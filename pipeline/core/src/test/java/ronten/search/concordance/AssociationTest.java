package ronten.search.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AssociationTest {

  /** Ten of 40 stand among the 400 words beside a word that stands 50 times in 10,000. */
  private static final Association SAMPLE = new Association(10, 50, 40, 400, 10_000);

  @Test
  void expectsTheShareOfTheSurroundings() {
    assertThat(SAMPLE.expected()).isCloseTo(1.6, within(1e-9));
  }

  /** 2 (10 ln 10/1.6 + 390 ln 390/398.4 + 30 ln 30/38.4 + 9570 ln 9570/9561.6) */
  @Test
  void logLikelihoodIsThatOfTheTable() {
    assertThat(SAMPLE.logLikelihood()).isCloseTo(22.02577, within(1e-5));
  }

  /** 14 + log₂ 20/90 */
  @Test
  void logDiceIsThatOfTheFrequencies() {
    assertThat(SAMPLE.logDice()).isCloseTo(11.83007, within(1e-5));
  }

  @Test
  void wordsStrewnEvenlyTellNothing() {
    assertThat(new Association(4, 10, 100, 40, 1_000).logLikelihood()).isCloseTo(0, within(1e-9));
  }

  @Test
  void wordsThatNeverPartHaveTheHighestLogDice() {
    assertThat(new Association(7, 7, 7, 70, 1_000).logDice()).isCloseTo(14, within(1e-9));
    assertThat(new Association(3, 1, 3, 3, 3).logDice()).isCloseTo(14, within(1e-9));
    assertThat(new Association(3, 1, 3, 3, 3).logLikelihood()).isCloseTo(0, within(1e-9));
  }
}
