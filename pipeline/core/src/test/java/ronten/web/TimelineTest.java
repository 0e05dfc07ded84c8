package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ronten.index.Dates;
import ronten.web.Timeline.Unit;

/** Documents are counted by stretches of time that fit on a page. */
class TimelineTest {

  /** The timeline of documents 0, 1, 2 … with these dates. */
  private static Timeline of(Optional<Set<String>> having, String... dates) {
    List<Timeline.Dated> dated = new ArrayList<>();
    for (String date : dates) {
      Dates.read(date)
          .ifPresent(
              day -> dated.add(Timeline.Dated.of(Integer.toString(dated.size()), day, date)));
    }
    return Timeline.of(dated, dates.length, having);
  }

  @Test
  void monthsAreCountedAlsoThoseOfNoDocument() {
    Timeline timeline = of(Optional.of(Set.of("1")), "2025-11-19", "2026-02-03", "2026年2月", "May");
    assertThat(timeline.unit()).isEqualTo(Unit.MONTH);
    assertThat(timeline.undated()).isEqualTo(1);
    assertThat(timeline.periods())
        .extracting(Timeline.Period::period)
        .containsExactly("2025-11", "2025-12", "2026-01", "2026-02");
    assertThat(timeline.periods())
        .extracting(Timeline.Period::documents)
        .containsExactly(1, 0, 0, 2);
    assertThat(timeline.periods())
        .extracting(period -> period.having().orElseThrow())
        .containsExactly(0, 0, 0, 1);
    assertThat(timeline.periods().getLast().since()).hasToString("2026-02-01");
    assertThat(timeline.periods().getLast().until()).hasToString("2026-02-28");
  }

  @Test
  void aYearAloneIsInNoMonth() {
    Timeline months = of(Optional.empty(), "2025-11-19", "2025", "2026-01");
    assertThat(months.unit()).isEqualTo(Unit.MONTH);
    assertThat(months.undated()).isEqualTo(1);
    Timeline years = of(Optional.empty(), "2025-11-19", "2025", "2024");
    assertThat(years.unit()).isEqualTo(Unit.YEAR);
    assertThat(years.undated()).isZero();
    assertThat(years.periods()).extracting(Timeline.Period::documents).containsExactly(1, 2);
    assertThat(years.periods().getFirst().having()).isEmpty();
  }

  @Test
  void longTimesHaveLongStretches() {
    assertThat(of(Optional.empty(), "1990-01", "2026-01").unit()).isEqualTo(Unit.YEAR);
    Timeline decades = of(Optional.empty(), "1815-01", "2026-01");
    assertThat(decades.unit()).isEqualTo(Unit.DECADE);
    assertThat(decades.periods().getFirst().period()).isEqualTo("1810–1819");
    Timeline centuries = of(Optional.empty(), "0001-01", "9999-12");
    assertThat(centuries.unit()).isEqualTo(Unit.CENTURY);
    assertThat(centuries.periods()).hasSize(100);
  }

  @Test
  void withoutDatesThereIsNoTime() {
    Timeline none = of(Optional.empty(), "May", "");
    assertThat(none.periods()).isEmpty();
    assertThat(none.undated()).isEqualTo(2);
  }
}
