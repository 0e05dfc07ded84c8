package ronten.compare.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ronten.text.Span;

class AmountsTest {

  private static List<Amount> amounts(String text) {
    return Amounts.in(text, new Span(0, text.length()), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "回答者の５４．５％ | 54.5 percent of them | percent 54.5",
        "年に７３０億ドル | $73 billion a year | dollar 73000000000",
        "国民の六割 | six in ten | percent 60",
        "2031年4月に | by April 2031 | date 2031-04",
        "令和7年に | in 2025 | date 2025",
        "四か国で | in four countries | country 4",
        "約80人の要員 | about 80 officers | number 80"
      })
  void anAmountHasOneKeyInBothLanguages(String japanese, String english, String key) {
    assertThat(amounts(japanese)).extracting(Amount::key).containsExactly(key);
    assertThat(amounts(english)).extracting(Amount::key).containsExactly(key);
  }

  @Test
  void daysOfStockAndDaysAreOneMeasure() {
    assertThat(amounts("備蓄は21日分、21 days"))
        .extracting(Amount::measure)
        .containsExactly("day", "day");
  }

  @Test
  void aRoundNumberAgreesWithOneNearItWhereTheTextSaysSo() {
    Amount about = amounts("約80人").getFirst();
    Amount exact = amounts("82人").getFirst();
    Amount other = amounts("80人").getFirst();
    assertThat(about.agrees(exact)).isTrue();
    assertThat(other.agrees(exact)).isFalse();
  }

  @Test
  void aMonthAgreesWithItsYear() {
    Amount month = amounts("2031年4月").getFirst();
    assertThat(month.agrees(amounts("in 2031").getFirst())).isTrue();
    assertThat(month.agrees(amounts("2032年4月").getFirst())).isFalse();
  }

  @Test
  void numbersOfThingsInOrderAreNoAmounts() {
    assertThat(amounts("第3章、v2.1、F35戦闘機")).isEmpty();
  }
}
