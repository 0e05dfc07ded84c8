package ronten.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Batches that are on their way at the same time, {@value #MOST} of them: who hands over another
 * one waits until the oldest has arrived, so a cluster that is slow slows down who reads for it.
 */
final class Underway implements AutoCloseable {

  private static final int MOST = 3;

  private final ExecutorService threads = Executors.newFixedThreadPool(MOST);
  private final Deque<Future<Integer>> batches = new ArrayDeque<>();
  private final Connection connection;
  private final IntConsumer arrived;

  /**
   * @param arrived told, by who sends and waits, how many documents have arrived with a batch
   */
  Underway(Connection connection, IntConsumer arrived) {
    this.connection = connection;
    this.arrived = arrived;
  }

  /**
   * Sends one off.
   *
   * @throws ClusterException when one before it did not arrive
   */
  void send(Batch batch) {
    if (batches.size() == MOST) {
      arrive();
    }
    batches.add(
        threads.submit(
            () -> {
              batch.send();
              return batch.size();
            }));
  }

  /**
   * Waits until all have arrived.
   *
   * @throws ClusterException when one did not
   */
  void arriveAll() {
    while (!batches.isEmpty()) {
      arrive();
    }
  }

  private void arrive() {
    try {
      arrived.accept(batches.removeFirst().get());
    } catch (InterruptedException e) {
      throw connection.interrupted();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Ends what is still on its way, and returns when nothing of it is. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
