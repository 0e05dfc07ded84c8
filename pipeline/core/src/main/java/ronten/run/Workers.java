package ronten.run;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Who does the analysing. Whoever it is, every task has one outcome, outcomes are taken one at a
 * time by the calling thread in the order of the tasks, and only a bounded number of them is ever
 * in hand.
 */
public interface Workers {

  /**
   * Works off tasks.
   *
   * @param work a pure function; what it throws is thrown to the caller
   * @param take called by the calling thread, in the order of the tasks
   */
  <T, R> void each(Iterator<T> tasks, Function<T, R> work, Consumer<R> take);

  /** The calling thread alone. */
  static Workers here() {
    return new Workers() {
      @Override
      public <T, R> void each(Iterator<T> tasks, Function<T, R> work, Consumer<R> take) {
        tasks.forEachRemaining(task -> take.accept(work.apply(task)));
      }
    };
  }

  /** A pool of threads of its own for each call. */
  static Workers pool(int threads) {
    return new Pool(threads);
  }

  /**
   * A pool of threads of its own for each call.
   *
   * @param threads at least 1
   */
  record Pool(int threads) implements Workers {

    /** Tasks in hand for each thread: enough that a long document does not leave others idle. */
    private static final int AHEAD = 8;

    @Override
    public <T, R> void each(Iterator<T> tasks, Function<T, R> work, Consumer<R> take) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      try {
        Queue<Future<R>> pending = new ArrayDeque<>();
        while (tasks.hasNext() || !pending.isEmpty()) {
          while (tasks.hasNext() && pending.size() < threads * AHEAD) {
            T task = tasks.next();
            pending.add(pool.submit(() -> work.apply(task)));
          }
          take.accept(outcome(pending.remove()));
        }
      } finally {
        pool.shutdownNow();
      }
    }

    private static <R> R outcome(Future<R> future) {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(e.getCause());
      }
    }
  }
}
