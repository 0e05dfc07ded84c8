package ronten.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A timeline as bars.
 *
 * @param most how many documents the highest bar stands for
 */
record TimeBars(int most, List<Bar> bars) {

  /** How high the highest bar is; they are drawn from the top. */
  static final int HEIGHT = 100;

  /** So many are named below; more would not stand side by side on a phone. */
  private static final int NAMED = 5;

  /**
   * A bar.
   *
   * @param documents what it stands for
   * @param top where it begins, from the top
   * @param height 0 for nothing only
   * @param named whether there is room for its name
   */
  record Bar(String period, int documents, int top, int height, boolean named) {}

  static TimeBars of(Timeline timeline, ToIntFunction<Timeline.Period> count) {
    List<Timeline.Period> periods = timeline.periods();
    int most = periods.stream().mapToInt(count).max().orElse(0);
    int step = Math.ceilDiv(periods.size(), NAMED);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      int documents = count.applyAsInt(periods.get(i));
      int height = most == 0 ? 0 : Math.ceilDiv(documents * HEIGHT, most);
      bars.add(new Bar(periods.get(i).period(), documents, HEIGHT - height, height, i % step == 0));
    }
    return new TimeBars(most, bars);
  }
}
