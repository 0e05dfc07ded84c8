package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No box covers another, none leaves the sheet, and the same network is drawn the same. */
class NetworkLayoutTest {

  private static final int WIDTH = 1000;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 30, 80})
  void boxesStandApartAndOnTheSheet(int boxes) {
    Random random = new Random(boxes);
    double[] widths = random.doubles(boxes, 40, 400).toArray();
    double[] heights = random.doubles(boxes, 30, 42).toArray();
    List<NetworkLayout.Line> lines = new ArrayList<>();
    for (int i = 1; i < boxes; i++) {
      lines.add(new NetworkLayout.Line(random.nextInt(i), i, random.nextDouble()));
      lines.add(new NetworkLayout.Line(i / 2, i, random.nextDouble()));
    }
    NetworkLayout layout = new NetworkLayout(WIDTH, widths, heights, lines);
    NetworkLayout again = new NetworkLayout(WIDTH, widths, heights, lines);
    for (int i = 0; i < boxes; i++) {
      assertThat(layout.x(i)).isEqualTo(again.x(i)).isBetween((int) (widths[i] / 2), WIDTH);
      assertThat(layout.y(i)).isEqualTo(again.y(i)).isBetween(0, layout.height());
      assertThat(layout.x(i) + widths[i] / 2).isLessThanOrEqualTo(WIDTH + 1);
      for (int j = 0; j < i; j++) {
        boolean apart =
            Math.abs(layout.x(i) - layout.x(j)) >= (widths[i] + widths[j]) / 2
                || Math.abs(layout.y(i) - layout.y(j)) >= (heights[i] + heights[j]) / 2;
        assertThat(apart).as(i + " and " + j).isTrue();
      }
    }
  }
}
