package ronten.cli;

import java.util.concurrent.CountDownLatch;
import ronten.run.Cancellation;

/**
 * Turns what ends a process (Ctrl-C, a request of the system) into a cancellation, and holds the
 * process until the work has come to an end. The platform then exits with the code of the signal,
 * which is 130 for Ctrl-C.
 */
final class Interrupts implements AutoCloseable {

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  Interrupts(Cancellation cancellation) {
    hook = Thread.ofPlatform().name("interrupts").unstarted(() -> cancel(cancellation));
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void cancel(Cancellation cancellation) {
    cancellation.request();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, by that very hook.
    }
  }
}
