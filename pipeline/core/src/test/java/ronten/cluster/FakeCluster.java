package ronten.cluster;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import ronten.index.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** As much of a cluster as publishing needs, which fails when a test wants it to. */
final class FakeCluster implements AutoCloseable {

  /** A request that came. */
  record Asked(String method, String path, String authorization, String body) {}

  final List<Asked> asked = new ArrayList<>();
  final Map<String, JsonNode> documents = new TreeMap<>();

  /** The status of the next answers to bulk requests; when there is none they are taken. */
  final Deque<Integer> bulkAnswers = new ArrayDeque<>();

  /** Documents that are refused with 429, each once. */
  final List<String> busyFor = new ArrayList<>();

  /** When it is true of the number of documents taken, all answers are 503. */
  Predicate<Integer> down = taken -> false;

  private final HttpServer server;
  private Optional<JsonNode> mapping = Optional.empty();
  private int taken;

  FakeCluster() {
    this(Optional.empty());
  }

  FakeCluster(Optional<SSLContext> tls) {
    try {
      InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      if (tls.isPresent()) {
        HttpsServer secure = HttpsServer.create(free, 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(tls.get()));
        server = secure;
      } else {
        server = HttpServer.create(free, 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  Address address(String scheme) {
    return Address.of(scheme + "://localhost:" + server.getAddress().getPort() + "/test");
  }

  Address address() {
    return address("http");
  }

  List<String> paths() {
    return documents.values().stream()
        .filter(each -> each.has(Mapping.VERSION))
        .map(each -> each.path(Fields.DOCUMENT).asString())
        .sorted()
        .toList();
  }

  long passages() {
    return documents.values().stream().filter(each -> each.has(Fields.START)).count();
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String text = new String(body, StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath();
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(new Asked(exchange.getRequestMethod(), path, String.valueOf(authorization), text));
    if (down.test(taken)) {
      reply(exchange, 503, "<html>nobody is here</html>");
    } else if (path.endsWith("/_bulk")) {
      bulk(exchange, text);
    } else if (path.endsWith("/_search")) {
      reply(exchange, 200, states(Connection.JSON.readTree(text)).toString());
    } else if (path.endsWith("/_mapping") && exchange.getRequestMethod().equals("GET")) {
      reply(exchange, mapping.isPresent() ? 200 : 404, "{\"test\":" + mapping.orElse(null) + "}");
    } else {
      if (path.equals("/test")) {
        mapping = Optional.of(Connection.JSON.readTree(text));
      }
      reply(exchange, 200, "{}");
    }
  }

  /** Another version made the index. */
  void isOfVersion(String version) {
    ObjectNode made = Connection.JSON.createObjectNode();
    made.putObject("mappings").putObject("_meta").put("version", version);
    mapping = Optional.of(made);
  }

  private void bulk(HttpExchange exchange, String text) throws IOException {
    int status = bulkAnswers.isEmpty() ? 200 : bulkAnswers.poll();
    if (status != 200) {
      exchange.getResponseHeaders().set("Retry-After", "0");
      reply(exchange, status, "{\"error\":{\"type\":\"busy\",\"reason\":\"later\"}}");
      return;
    }
    ObjectNode answer = Connection.JSON.createObjectNode();
    ArrayNode items = answer.putArray("items");
    String[] lines = text.split("\n", -1);
    for (int i = 0; i + 1 < lines.length; i++) {
      JsonNode action = Connection.JSON.readTree(lines[i]);
      boolean put = action.has("index");
      String id = action.path(put ? "index" : "delete").path("_id").asString();
      ObjectNode result = items.addObject().putObject(put ? "index" : "delete");
      if (busyFor.remove(id)) {
        result.put("status", 429);
        i += put ? 1 : 0;
      } else if (put) {
        documents.put(id, Connection.JSON.readTree(lines[++i]));
        result.put("status", 201);
        taken++;
      } else {
        result.put("status", documents.remove(id) == null ? 404 : 200);
      }
    }
    reply(exchange, 200, answer.toString());
  }

  private JsonNode states(JsonNode query) {
    String after = query.path("search_after").path(0).asString();
    ObjectNode answer = Connection.JSON.createObjectNode();
    ArrayNode hits = answer.putObject("hits").putArray("hits");
    documents.values().stream()
        .filter(each -> each.has(Mapping.PASSAGES))
        .filter(each -> each.path(Fields.DOCUMENT).asString().compareTo(after) > 0)
        .sorted(Comparator.comparing(each -> each.path(Fields.DOCUMENT).asString()))
        .limit(2) // pages
        .forEach(each -> hits.addObject().set("_source", each));
    return answer;
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
