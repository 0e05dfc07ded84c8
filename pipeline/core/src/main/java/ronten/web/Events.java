package ronten.web;

import io.javalin.http.sse.SseClient;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;

/**
 * What happens, as it happens, for every page that listens: server-sent events (WHATWG HTML,
 * section 9.2). One that begins to listen hears the last event first.
 */
final class Events implements Closeable {

  private static final int MILLISECONDS_BETWEEN_LOOKS = 500;

  private final Output output;
  private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
  private final Thread clock = Thread.ofPlatform().daemon().name("events").unstarted(this::watch);
  private Optional<Event> last = Optional.empty();
  private Optional<String> commit;

  /** Something that happens. */
  sealed interface Event {

    /** Its name in the stream. */
    String name();
  }

  /**
   * A run goes on.
   *
   * @param what it does: {@code waiting}, {@code rebuilding}, {@code analysing}, {@code writing}
   */
  record Underway(String what, int done, int total, List<Failure> failures) implements Event {
    @Override
    public String name() {
      return "progress";
    }
  }

  /** A run is over. */
  record Finished(List<Arrival> documents, List<Failure> failures, double seconds)
      implements Event {
    @Override
    public String name() {
      return "finished";
    }
  }

  /** A run could not be. */
  record Refused(Said reason) implements Event {
    @Override
    public String name() {
      return "refused";
    }
  }

  /** Another process watches the corpus and takes the documents up. */
  record Handed(List<String> paths) implements Event {
    @Override
    public String name() {
      return "handed";
    }
  }

  /** The output is another, whoever drew it. */
  record Changed(String commit) implements Event {
    @Override
    public String name() {
      return "changed";
    }
  }

  /** A document that failed. */
  record Failure(String path, Said reason) {}

  /**
   * A document that came.
   *
   * @param title and {@code href} are empty where it failed
   * @param on the articles it is laid beside others on
   */
  record Arrival(String path, Optional<String> title, Optional<String> href, List<On> on) {}

  /** An article and how many documents are on it. */
  record On(String title, String href, int documents) {}

  Events(Output output) {
    this.output = output;
    this.commit = output.commit();
    clock.start();
  }

  /** Takes up one who listens. */
  void listen(SseClient client) {
    client.keepAlive();
    Listener listener = new Listener(client);
    client.onClose(
        () -> {
          listeners.remove(listener);
          listener.close();
        });
    synchronized (this) {
      listeners.add(listener);
      last.ifPresent(listener::tell);
    }
    listener.start();
  }

  /** Tells everybody. */
  synchronized void tell(Event event) {
    if (!(event instanceof Changed)) {
      last = Optional.of(event);
    }
    listeners.forEach(listener -> listener.tell(event));
  }

  private void watch() {
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks whether the output is another. */
  private void look() {
    Optional<String> now = output.commit();
    if (!now.equals(commit)) {
      commit = now;
      now.ifPresent(each -> tell(new Changed(each)));
    }
  }

  @Override
  public void close() {
    clock.interrupt();
    listeners.forEach(Listener::close);
  }
}
