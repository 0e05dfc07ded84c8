package ronten.compare.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

  @ParameterizedTest
  @CsvSource({
    "allies, ally",
    "ports, port",
    "losses, loss",
    "taxes, tax",
    "crisis, crisis",
    "bus, bus",
    "news, news"
  })
  void aNounLosesItsPlural(String word, String stem) {
    assertThat(Stem.noun(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "planned, planning",
    "weakens, weakening",
    "publish, published",
    "modernisation, modernization",
    "rate, rated",
    "labour, labor"
  })
  void twoFormsOfAWordHaveOneRoot(String one, String other) {
    assertThat(Stem.root(one)).isEqualTo(Stem.root(other));
  }

  @ParameterizedTest
  @CsvSource({"string, str", "red, r", "thing, th"})
  void whatIsNoEndingStays(String word, String wrong) {
    assertThat(Stem.root(word)).isEqualTo(word).isNotEqualTo(wrong);
  }
}
