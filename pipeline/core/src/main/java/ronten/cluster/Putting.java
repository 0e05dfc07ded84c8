package ronten.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import ronten.index.DocumentState;
import ronten.index.IndexedDocument;

/**
 * Puts documents of an index, lot by lot: those that the cluster does not hold as they are. What is
 * in memory is a lot's states, the batches under way and the one that is filled.
 */
final class Putting implements AutoCloseable {

  /** So many passages make a batch, or those of one document. */
  private static final int BATCH = 500;

  private final Connection connection;
  private final Articles articles;
  private final IntConsumer done;
  private final Underway underway;
  private Map<String, Published> there = Map.of();
  private Batch batch;
  private int published;
  private int unchanged;

  Putting(Connection connection, Articles articles, IntConsumer done) {
    this.connection = connection;
    this.articles = articles;
    this.done = done;
    this.underway = new Underway(connection, this::arrived);
    this.batch = new Batch(connection, articles);
  }

  /** Which documents of a lot are to be put. */
  List<DocumentState> due(List<DocumentState> lot) {
    there =
        new HashMap<>(new States(connection).of(lot.stream().map(DocumentState::path).toList()));
    List<DocumentState> due =
        lot.stream()
            .filter(
                state -> !seen(state.path()).version().equals(Published.version(state, articles)))
            .toList();
    unchanged += lot.size() - due.size();
    return due;
  }

  /** Takes a document of the last lot. */
  void take(IndexedDocument document) {
    batch.add(document, seen(document.state().path()));
    if (batch.passages() >= BATCH) {
      send();
    }
  }

  /** Returns when all has arrived. */
  Publisher.Report finish() {
    send();
    underway.arriveAll();
    return new Publisher.Report(published, unchanged, 0);
  }

  private void send() {
    underway.send(batch);
    batch = new Batch(connection, articles);
  }

  private void arrived(int documents) {
    published += documents;
    done.accept(published + unchanged);
  }

  private Published seen(String path) {
    return there.getOrDefault(path, Published.nothing(path));
  }

  @Override
  public void close() {
    underway.close();
  }
}
