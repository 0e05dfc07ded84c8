package ronten.web;

import java.io.Closeable;
import java.util.Optional;
import java.util.function.Function;
import ronten.index.IndexException;
import ronten.run.OutputFolder;

/**
 * The output that is served: each request reads it as it was drawn last when the request came, and
 * goes on reading that though another is drawn meanwhile.
 */
final class Output implements Closeable {

  private final OutputFolder folder;
  private Optional<Snapshot> current = Optional.empty();
  private Optional<String> commit = Optional.empty();

  Output(OutputFolder folder) {
    this.folder = folder;
  }

  OutputFolder folder() {
    return folder;
  }

  /**
   * Answers out of what was drawn last.
   *
   * @throws IndexException when nothing has been drawn, or what was cannot be read
   */
  <T> T read(Function<Snapshot, T> question) {
    Snapshot snapshot = enter();
    try {
      return question.apply(snapshot);
    } finally {
      snapshot.leave();
    }
  }

  /** The commit that was drawn last; empty where nothing has been drawn yet. */
  Optional<String> commit() {
    return folder.drawnCommit();
  }

  private synchronized Snapshot enter() {
    Optional<String> drawn = commit();
    if (current.isEmpty() || !drawn.equals(commit)) {
      Snapshot next = open(drawn);
      current.ifPresent(Snapshot::retire);
      current = Optional.of(next);
      commit = drawn;
    }
    Snapshot snapshot = current.get();
    snapshot.enter();
    return snapshot;
  }

  private Snapshot open(Optional<String> drawn) {
    if (drawn.isEmpty()) {
      throw IndexException.missing(folder.index().toString());
    }
    return new Snapshot(folder);
  }

  @Override
  public synchronized void close() {
    current.ifPresent(Snapshot::retire);
    current = Optional.empty();
  }
}
