package ronten.cluster;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a cluster that is busy or away is waited for: after each refusal up to twice as long as
 * after the one before, how long exactly being chance, so that many who wait do not come back at
 * once ("full jitter").
 *
 * @param first the longest first wait
 * @param longest the longest wait of all
 * @param most how long to wait in all before giving up
 */
public record Patience(Duration first, Duration longest, Duration most, RandomGenerator chance) {

  private static final int DOUBLINGS = 16;

  /** A node that died is missed, and its shards are taken over, well within this. */
  public static Patience thorough() {
    return new Patience(
        Duration.ofMillis(200),
        Duration.ofSeconds(10),
        Duration.ofMinutes(5),
        RandomGenerator.getDefault());
  }

  /** For those who wait for an answer. */
  public static Patience brief() {
    return new Patience(
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        RandomGenerator.getDefault());
  }

  /** Waits, one after the other, for one request. */
  Waits waits() {
    return new Waits();
  }

  final class Waits {
    private final long start = System.nanoTime();
    private int refusals;

    /** Whether another try is in order. */
    boolean goOn() {
      return System.nanoTime() - start < most.toNanos();
    }

    /**
     * Waits for the next try.
     *
     * @param asked how long the other side wants to be left alone, in seconds
     */
    void pause(long asked) throws InterruptedException {
      long bound =
          Math.min(longest.toMillis(), first.toMillis() << Math.min(refusals++, DOUBLINGS));
      Thread.sleep(
          Math.max(Math.min(asked * 1000, longest.toMillis()), chance.nextLong(bound + 1)));
    }
  }
}
