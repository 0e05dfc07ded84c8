package ronten.web;

import io.javalin.http.sse.SseClient;
import java.io.Closeable;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import ronten.render.Json;

/**
 * One who listens to events. Each is written to by a thread of its own, so that one who does not
 * read holds up nobody else.
 */
final class Listener implements Closeable {

  /** Whoever is further behind is left. */
  private static final int BEHIND = 1000;

  /** A connection that nobody reads any more is noticed when something is sent. */
  private static final int SECONDS_BETWEEN_SIGNS = 10;

  private final SseClient client;
  private final BlockingQueue<Events.Event> events = new ArrayBlockingQueue<>(BEHIND);
  private final Thread writer = Thread.ofVirtual().name("listener").unstarted(this::write);

  Listener(SseClient client) {
    this.client = client;
  }

  void start() {
    writer.start();
  }

  /** Tells of an event, in the order in which it is told of them. */
  void tell(Events.Event event) {
    if (!events.offer(event)) {
      close();
    }
  }

  private void write() {
    client.sendComment("ronten");
    try {
      while (!client.terminated()) {
        Events.Event event = events.poll(SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
        if (event == null) {
          client.sendComment("still here");
        } else {
          client.sendEvent(event.name(), Json.line(event));
        }
      }
    } catch (InterruptedException e) {
      client.close();
    }
  }

  @Override
  public void close() {
    writer.interrupt();
  }
}
