package ronten.run;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;

/** Asks a run to end early: once, from any thread. What is in hand is finished and committed. */
public final class Cancellation {

  private volatile boolean requested;

  /** Asks. */
  public void request() {
    requested = true;
  }

  public boolean isRequested() {
    return requested;
  }

  /**
   * @throws CancellationException when the run was asked to end
   */
  void check() {
    if (requested) {
      throw new CancellationException("interrupted");
    }
  }

  /** The same tasks, as long as nobody has asked. */
  <T> Iterator<T> until(Iterator<T> tasks) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !requested && tasks.hasNext();
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
