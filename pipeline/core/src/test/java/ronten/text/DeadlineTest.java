package ronten.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static String workForEver() {
    while (true) {
      Deadline.check();
    }
  }

  @Test
  void stopsWorkThatWouldNeverEnd() {
    assertThatThrownBy(() -> Deadline.within(1, DeadlineTest::workForEver))
        .isInstanceOf(OverdueException.class)
        .hasMessageContaining("1 s");
  }

  @Test
  void whatRunsInsideCountsTowardsTheOuterOne() {
    assertThatThrownBy(
            () -> Deadline.within(1, () -> Deadline.within(3600, DeadlineTest::workForEver)))
        .isInstanceOf(OverdueException.class);
  }

  @Test
  void leavesNothingBehind() {
    assertThat(Deadline.within(1, () -> "done")).isEqualTo("done");
    Deadline.check();
  }
}
