package ronten.web;

import io.javalin.http.sse.SseClient;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import ronten.render.Json;

/**
 * What happens, as it happens, for every page that listens: server-sent events (WHATWG HTML,
 * section 9.2). One that begins to listen hears the last event first.
 */
final class Events implements Closeable {

  private static final int MILLISECONDS_BETWEEN_LOOKS = 500;

  /** A connection that nobody reads any more is noticed when something is sent. */
  private static final int LOOKS_BETWEEN_SIGNS = 20;

  private final Output output;
  private final Set<SseClient> listeners = new CopyOnWriteArraySet<>();
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
    client.onClose(() -> listeners.remove(client));
    Optional<Event> missed;
    synchronized (this) {
      listeners.add(client);
      missed = last;
    }
    client.sendComment("ronten");
    missed.ifPresent(event -> send(client, event));
  }

  /** Tells everybody. */
  synchronized void tell(Event event) {
    if (!(event instanceof Changed)) {
      last = Optional.of(event);
    }
    listeners.forEach(client -> send(client, event));
  }

  private static void send(SseClient client, Event event) {
    synchronized (client) {
      client.sendEvent(event.name(), Json.line(event));
    }
  }

  private void watch() {
    try {
      for (int looks = 1; true; looks++) {
        TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
        look();
        if (looks % LOOKS_BETWEEN_SIGNS == 0) {
          sign();
        }
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

  private void sign() {
    listeners.forEach(
        client -> {
          synchronized (client) {
            client.sendComment("still here");
          }
        });
  }

  @Override
  public void close() {
    clock.interrupt();
    listeners.forEach(SseClient::close);
  }
}
