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
import java.util.function.ToLongFunction;

/**
 * Who does the analysing. Whoever it is, every task has one outcome, outcomes are taken one at a
 * time by the calling thread in the order of the tasks, and only a bounded number of them is ever
 * in hand: what is large waits until there is room for it, or is in hand alone.
 */
public interface Workers {

  /**
   * Works off tasks that take little memory.
   *
   * @param work a pure function; what it throws is thrown to the caller
   * @param take called by the calling thread, in the order of the tasks
   */
  default <T, R> void each(Iterator<T> tasks, Function<T, R> work, Consumer<R> take) {
    each(tasks, task -> 0, work, take);
  }

  /**
   * Works off tasks.
   *
   * @param weight how many bytes of text a task has to hold
   * @param work a pure function; what it throws is thrown to the caller
   * @param take called by the calling thread, in the order of the tasks
   */
  <T, R> void each(
      Iterator<T> tasks, ToLongFunction<T> weight, Function<T, R> work, Consumer<R> take);

  /** The calling thread alone. */
  static Workers here() {
    return new Workers() {
      @Override
      public <T, R> void each(
          Iterator<T> tasks, ToLongFunction<T> weight, Function<T, R> work, Consumer<R> take) {
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

    /**
     * Analysed text takes up to so many bytes of memory for each byte of it, until it is stored.
     */
    private static final int MEMORY_A_BYTE = 320;

    /** A task in hand. */
    private record Pending<R>(Future<R> future, long weight) {}

    @Override
    public <T, R> void each(
        Iterator<T> tasks, ToLongFunction<T> weight, Function<T, R> work, Consumer<R> take) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      long room = Runtime.getRuntime().maxMemory() / MEMORY_A_BYTE;
      try {
        Queue<Pending<R>> pending = new ArrayDeque<>();
        long held = 0;
        while (tasks.hasNext()) {
          T task = tasks.next();
          long heavy = weight.applyAsLong(task);
          while (!pending.isEmpty() && (pending.size() >= threads * AHEAD || held + heavy > room)) {
            held -= taken(pending, take);
          }
          pending.add(new Pending<>(pool.submit(() -> work.apply(task)), heavy));
          held += heavy;
        }
        while (!pending.isEmpty()) {
          held -= taken(pending, take);
        }
      } finally {
        pool.shutdownNow();
      }
    }

    /** Takes the outcome of the first task in hand and says how much it weighed. */
    private static <R> long taken(Queue<Pending<R>> pending, Consumer<R> take) {
      Pending<R> first = pending.remove();
      take.accept(outcome(first.future()));
      return first.weight();
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
