package ronten.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/**
 * How long one document may keep a thread busy. Whoever works on a document asks now and then, at
 * each paragraph or sentence at least, and is stopped when the time is up. Time is the thread's own
 * processor time, so that a busy machine does not make a document fail that passes on an idle one.
 */
public final class Deadline {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();
  private static final long NANOS = 1_000_000_000L;

  /** Processor time is not looked at more often than this. */
  private static final long BETWEEN_LOOKS = NANOS / 50;

  /** Nor is the clock, which takes longer than much of what is done between two questions. */
  private static final int BETWEEN_QUESTIONS = 16;

  private final int seconds;
  private final long end;
  private long lastLook = System.nanoTime();
  private int questions;

  private Deadline(int seconds) {
    this.seconds = seconds;
    this.end = used() + seconds * NANOS;
  }

  /**
   * Does some work on this thread within a time; one that already runs goes on counting.
   *
   * @param seconds of processor time, at least 1
   * @throws OverdueException when the time is up before the work is done
   */
  public static <T> T within(int seconds, Supplier<T> work) {
    if (CURRENT.get() != null) {
      return work.get();
    }
    CURRENT.set(new Deadline(seconds));
    try {
      return work.get();
    } finally {
      CURRENT.remove();
    }
  }

  /**
   * Goes on if there is time left, or if nobody said how much there is.
   *
   * @throws OverdueException when the time is up
   */
  public static void check() {
    Deadline deadline = CURRENT.get();
    if (deadline != null && ++deadline.questions % BETWEEN_QUESTIONS == 0) {
      deadline.look();
    }
  }

  private void look() {
    long now = System.nanoTime();
    if (now - lastLook < BETWEEN_LOOKS) {
      return;
    }
    lastLook = now;
    if (used() > end) {
      throw new OverdueException(seconds);
    }
  }

  private static long used() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
