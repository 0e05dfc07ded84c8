package ronten.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Feeds every target with inputs made at random, the same each time. More of them: {@code
 * -Dronten.fuzz.tries=1000000 -Dronten.fuzz.seed=7}. What is found is made as small as it goes and
 * becomes an example of a spec.
 */
class FuzzTest {

  private static final int TRIES = Integer.getInteger("ronten.fuzz.tries", 1000);
  private static final long SEED = Long.getLong("ronten.fuzz.seed", 20_261_127);

  @ParameterizedTest
  @EnumSource
  void holdsWhateverItIsFed(Target target) {
    Inputs inputs = new Inputs(SEED);
    for (int i = 0; i < TRIES; i++) {
      byte[] input = inputs.next();
      if (fails(target, input)) {
        byte[] small = smaller(target, input);
        String shown = new String(small, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
        try {
          target.feed(small);
        } catch (RuntimeException | Error fault) {
          String utf8 = new String(small, StandardCharsets.UTF_8);
          String bytes = Arrays.toString(small);
          throw new AssertionError(
              "try %d, %s, as UTF-8 “%s”, bytes %s".formatted(i, shown, utf8, bytes), fault);
        }
      }
    }
  }

  private static boolean fails(Target target, byte[] input) {
    try {
      target.feed(input);
      return false;
    } catch (RuntimeException | Error fault) {
      return true;
    }
  }

  /** The input without all that can be left out so that it still fails. */
  private static byte[] smaller(Target target, byte[] input) {
    byte[] small = input;
    for (int size = Math.max(1, input.length / 2); size >= 1; size /= 2) {
      for (int from = 0; from + size <= small.length; ) {
        byte[] less = new byte[small.length - size];
        System.arraycopy(small, 0, less, 0, from);
        System.arraycopy(small, from + size, less, from, less.length - from);
        if (fails(target, less)) {
          small = less;
        } else {
          from += size;
        }
      }
    }
    return small;
  }
}
