package ronten.cluster;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ronten.text.Reason;
import tools.jackson.databind.JsonNode;

/**
 * Puts documents into an index and takes them out, many at once: no more than {@value #BYTES} bytes
 * or {@value #ITEMS} documents wait here. What the cluster is too busy for is sent again, and that
 * alone. Every document has an id of ours, so that it is there once, however often it is sent.
 */
final class Bulk {

  private static final int BYTES = 4 << 20;
  private static final int ITEMS = 1000;

  private final Connection connection;
  private final List<byte[]> waiting = new ArrayList<>();
  private int size;

  Bulk(Connection connection) {
    this.connection = connection;
  }

  /** Puts a document, in place of the one of this id. */
  void put(String id, Map<String, Object> document) {
    add(Map.of("index", Map.of("_id", id)), Connection.JSON.writeValueAsBytes(document));
  }

  /** Takes a document out; does nothing where there is none. */
  void remove(String id) {
    add(Map.of("delete", Map.of("_id", id)), new byte[0]);
  }

  private void add(Object action, byte[] document) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(document.length + 128);
    lines.writeBytes(Connection.JSON.writeValueAsBytes(action));
    lines.write('\n');
    if (document.length > 0) {
      lines.writeBytes(document);
      lines.write('\n');
    }
    if (size + lines.size() > BYTES || waiting.size() == ITEMS) {
      send();
    }
    waiting.add(lines.toByteArray());
    size += lines.size();
  }

  /** Sends what waits; returns when all of it is kept by every copy that the cluster has. */
  void send() {
    List<byte[]> left = List.copyOf(waiting);
    waiting.clear();
    size = 0;
    Patience.Waits waits = connection.patience().waits();
    while (!left.isEmpty()) {
      left = sent(left);
      if (!left.isEmpty()) {
        connection.pause(waits, left.size() + " documents refused", 0);
      }
    }
  }

  /** Sends lines, and returns those that the cluster had no time for. */
  private List<byte[]> sent(List<byte[]> lines) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    lines.forEach(body::writeBytes);
    String path = "/" + connection.address().index() + "/_bulk";
    Connection.Reply reply =
        connection.expected(connection.send("POST", path, Connection.LINES, body.toByteArray()));
    List<byte[]> refused = new ArrayList<>();
    int at = 0;
    for (JsonNode item : reply.body().path("items")) {
      JsonNode result = item.iterator().next();
      int status = result.path("status").asInt();
      if (status == 429 || status >= 500) {
        refused.add(lines.get(at));
      } else if (status >= 300 && status != 404) {
        throw new ClusterException(
            Reason.of(
                "cluster.refused",
                connection.address(),
                new Connection.Reply(status, result).fault()));
      }
      at++;
    }
    if (at != lines.size()) {
      throw new ClusterException(
          Reason.of("cluster.refused", connection.address(), "HTTP " + reply.status()));
    }
    return refused;
  }
}
