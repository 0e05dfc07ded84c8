package ronten.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Asks for what a question finds, some at a time: an engine gives no more than its {@code
 * index.max_result_window} at once, however far one asks. Where more than one page is to be read,
 * they are those of one moment, so that what changes meanwhile is neither missed nor told twice.
 */
final class Pages implements AutoCloseable {

  /** So many are on a page. */
  static final int MOST = 1000;

  /** How long the engine keeps that moment between two pages. */
  private static final String KEPT = "5m";

  private static final String MOMENT = "/_search/point_in_time";

  /** Frequencies are those of all shards together, as if there were one. */
  private static final String HOW =
      "_search?search_type=dfs_query_then_fetch&allow_partial_search_results=false";

  private final Connection connection;
  private final Map<String, Object> body;
  private Optional<String> moment;

  /**
   * @param body of the question, with an order in which no two are equal
   * @param several whether more than one page may be asked for
   */
  Pages(Connection connection, Map<String, Object> body, boolean several) {
    this.connection = connection;
    this.body = new HashMap<>(body);
    this.moment = several ? Optional.of(opened()) : Optional.empty();
  }

  private String opened() {
    String path = "/" + connection.address().index() + MOMENT + "?keep_alive=" + KEPT;
    Connection.Reply reply = connection.send("POST", path, Connection.OBJECT, new byte[0]);
    return connection.expected(reply).body().path("pit_id").asString();
  }

  /**
   * The answer with the next page.
   *
   * @param most no more than so many are wanted
   */
  JsonNode next(int most) {
    body.put("size", Math.min(most, MOST));
    moment.ifPresent(id -> body.put("pit", Map.of("id", id, "keep_alive", KEPT)));
    String index = moment.isPresent() ? "" : "/" + connection.address().index();
    JsonNode answer = connection.ask("POST", index + "/" + HOW, body);
    JsonNode hits = answer.path("hits").path("hits");
    if (!hits.isEmpty()) {
      body.put("search_after", hits.get(hits.size() - 1).path("sort"));
    }
    body.put("track_total_hits", false); // counted once
    body.remove("aggs");
    moment = moment.map(id -> answer.path("pit_id").asString(id));
    return answer;
  }

  /** Lets the moment go; it goes by itself where that fails. */
  @Override
  public void close() {
    moment.ifPresent(this::leave);
  }

  private void leave(String id) {
    byte[] body = Connection.JSON.writeValueAsBytes(Map.of("pit_id", id));
    try {
      connection.send("DELETE", MOMENT, Connection.OBJECT, body);
    } catch (ClusterException e) {
      // the answer is there; the engine forgets the moment by itself
    }
  }
}
