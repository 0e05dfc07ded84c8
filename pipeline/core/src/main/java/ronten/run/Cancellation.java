package ronten.run;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** Asks a run to end early: once, from any thread. What is in hand is finished and committed. */
public final class Cancellation {

  private final CountDownLatch requested = new CountDownLatch(1);

  /** Asks. */
  public void request() {
    requested.countDown();
  }

  public boolean isRequested() {
    return requested.getCount() == 0;
  }

  /** Waits until somebody asks. */
  public void await() throws InterruptedException {
    requested.await();
  }

  /**
   * @throws CancellationException when the run was asked to end
   */
  void check() {
    if (isRequested()) {
      throw new CancellationException("interrupted");
    }
  }

  /** The same tasks, as long as nobody has asked. */
  <T> Iterator<T> until(Iterator<T> tasks) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !isRequested() && tasks.hasNext();
      }

      @Override
      public T next() {
        if (!tasks.hasNext()) {
          throw new NoSuchElementException();
        }
        return tasks.next();
      }
    };
  }
}
