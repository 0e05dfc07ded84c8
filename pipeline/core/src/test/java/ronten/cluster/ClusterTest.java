package ronten.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ronten.index.Layout;
import ronten.search.Engine;
import ronten.text.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is asked of a cluster, and how its answers are read. */
class ClusterTest {

  private static final int PASSAGES = 2 * Pages.MOST + 5;

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private Cluster cluster;
  private String refusal = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    Address address = Address.of("http://localhost:" + server.getAddress().getPort() + "/test");
    cluster = new Cluster(address, Access.of(Map.of(), address), Patience.brief());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** Holds so many passages of one document. */
  private synchronized void answer(HttpExchange exchange) throws IOException {
    JsonNode body = read(exchange.getRequestBody().readAllBytes());
    String path = exchange.getRequestURI().getPath();
    asked.add(exchange.getRequestMethod() + " " + path);
    ObjectNode answer = Connection.JSON.createObjectNode();
    if (path.endsWith("point_in_time")) {
      answer.put("pit_id", "then");
    } else if (body.path("query").has("ids")) {
      ArrayNode hits = answer.putObject("hits").putArray("hits");
      for (JsonNode id : body.path("query").path("ids").path("values")) {
        hit(Integer.parseInt(id.asString().substring("a-".length())), hits);
      }
    } else {
      answer.put("pit_id", "then");
      ObjectNode found = answer.putObject("hits");
      found.putObject("total").put("value", PASSAGES);
      ArrayNode hits = found.putArray("hits");
      int from = body.path("search_after").path(1).asInt(-1) + 1;
      int to = Math.min(PASSAGES, from + body.path("size").asInt());
      IntStream.range(from, to).forEach(number -> hit(number, hits));
    }
    reply(exchange, answer);
  }

  private static JsonNode read(byte[] body) {
    return body.length == 0 ? Connection.JSON.createObjectNode() : Connection.JSON.readTree(body);
  }

  private void reply(HttpExchange exchange, ObjectNode answer) throws IOException {
    String text = refusal.isEmpty() ? answer.toString() : refusal;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(refusal.isEmpty() ? 200 : 500, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void hit(int number, ArrayNode hits) {
    byte[] layout = new Layout(number, 1, false, List.of(), List.of()).bytes();
    ObjectNode hit = hits.addObject().put("_id", "a-" + number);
    hit.putObject("_source")
        .put("document", "a.md")
        .put("text", "passage " + number)
        .put("layout", Base64.getEncoder().encodeToString(layout));
    hit.putArray("sort").add("a.md").add(number);
  }

  private List<Engine.Found> found(int limit) {
    List<Engine.Found> found = new ArrayList<>();
    Engine.Asked question = new Engine.Asked(Map.of("match_all", Map.of()), Map.of());
    Engine.Answer answer =
        cluster.find(new Engine.Wanted(question, Engine.Order.PLACE, limit, false), found::addAll);
    assertThat(answer.total()).isEqualTo(PASSAGES);
    return found;
  }

  @Test
  void fewAreAskedForAtOnce() {
    assertThat(found(10)).hasSize(10);
    assertThat(asked).containsExactly("POST /test/_search");
  }

  @Test
  void manyAreThoseOfOneMoment() {
    List<Engine.Found> all = found(Integer.MAX_VALUE);
    assertThat(all)
        .extracting(each -> each.passage().stored().span().start())
        .containsExactlyElementsOf(IntStream.range(0, PASSAGES).boxed().toList());
    assertThat(asked)
        .containsExactly(
            "POST /test/_search/point_in_time",
            "POST /_search",
            "POST /_search",
            "POST /_search",
            "DELETE /_search/point_in_time");
    assertThat(found(Pages.MOST + 1)).hasSize(Pages.MOST + 1);
  }

  @Test
  void neighboursAreFoundByTheirNumbers() {
    List<Engine.Found> found = found(3);
    assertThat(cluster.beside(found.subList(1, 3), -1))
        .extractingFromEntries(entry -> entry.getKey() + ": " + entry.getValue().text())
        .containsExactlyInAnyOrder("a-1: passage 0", "a-2: passage 1");
    assertThat(cluster.beside(List.of(), 1)).isEmpty();
  }

  @Test
  void aQueryOfTooManyPartsIsToldHowToBeAsked() {
    refusal =
        "{\"error\":{\"type\":\"search_phase_execution_exception\",\"reason\":\"all shards failed\","
            + "\"root_cause\":[{\"type\":\"too_many_nested_clauses\",\"reason\":\"1024\"}]}}";
    assertThatThrownBy(() -> found(1))
        .isInstanceOfSatisfying(
            ClusterException.class,
            e -> assertThat(e.reason()).extracting(Reason::key).isEqualTo("cluster.too-long"))
        .hasMessageContaining("max_clause_count: 16384");
  }
}
