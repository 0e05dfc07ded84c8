package ronten.cluster;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final int CONFLICT = 409;

  private final Connection connection;
  private final List<Line> waiting = new ArrayList<>();
  private final Set<String> outrun = new HashSet<>();
  private int size;

  /** What is sent of a document. */
  private static final class Line {
    private final String id;
    private final byte[] bytes;

    Line(String id, byte[] bytes) {
      this.id = id;
      this.bytes = bytes;
    }
  }

  Bulk(Connection connection) {
    this.connection = connection;
  }

  /** Puts a document, in place of the one of this id. */
  void put(String id, Map<String, Object> document) {
    add(id, "index", Map.of(), Connection.JSON.writeValueAsBytes(document));
  }

  /**
   * Puts a document, unless another has been put or taken out since.
   *
   * @param seen what was there, see {@link Published#seen}
   */
  void putOver(String id, Map<String, Object> seen, Map<String, Object> document) {
    String action = seen.isEmpty() ? "create" : "index";
    add(id, action, seen, Connection.JSON.writeValueAsBytes(document));
  }

  /** The documents that were not put since something else has happened to them; told once. */
  Set<String> outrun() {
    Set<String> told = Set.copyOf(outrun);
    outrun.clear();
    return told;
  }

  /** Takes a document out; does nothing where there is none. */
  void remove(String id) {
    add(id, "delete", Map.of(), new byte[0]);
  }

  private void add(String id, String action, Map<String, Object> provided, byte[] document) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(document.length + 128);
    Map<String, Object> about = new HashMap<>(provided);
    about.put("_id", id);
    lines.writeBytes(Connection.JSON.writeValueAsBytes(Map.of(action, about)));
    lines.write('\n');
    if (document.length > 0) {
      lines.writeBytes(document);
      lines.write('\n');
    }
    if (size + lines.size() > BYTES || waiting.size() == ITEMS) {
      send();
    }
    waiting.add(new Line(id, lines.toByteArray()));
    size += lines.size();
  }

  /** Sends what waits; returns when all of it is kept by every copy that the cluster has. */
  void send() {
    List<Line> left = List.copyOf(waiting);
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
  private List<Line> sent(List<Line> lines) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    lines.forEach(line -> body.writeBytes(line.bytes));
    String path = "/" + connection.address().index() + "/_bulk";
    Connection.Reply reply =
        connection.expected(connection.send("POST", path, Connection.LINES, body.toByteArray()));
    List<Line> refused = new ArrayList<>();
    int at = 0;
    for (JsonNode item : reply.body().path("items")) {
      JsonNode result = item.iterator().next();
      int status = result.path("status").asInt();
      if (status == 429 || status >= 500) {
        refused.add(lines.get(at));
      } else if (status == CONFLICT) {
        outrun.add(lines.get(at).id);
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
