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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import ronten.index.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** As much of a cluster as publishing needs, which fails when a test wants it to. */
public final class FakeCluster implements AutoCloseable {

  /** A request that came. */
  record Asked(String method, String path, String authorization, String body) {}

  final List<Asked> asked = new ArrayList<>();
  public final Map<String, JsonNode> documents = new ConcurrentSkipListMap<>();

  /** The status of the next answers to bulk requests; when there is none they are taken. */
  public final Deque<Integer> bulkAnswers = new ConcurrentLinkedDeque<>();

  /** Documents that are refused with 429, each once. */
  final List<String> busyFor = new ArrayList<>();

  /** When it is true of the number of documents taken, all answers are 503. */
  Predicate<Integer> down = taken -> false;

  /** What was put, or taken out, before what has to come first. */
  public final List<String> outOfOrder = new ArrayList<>();

  /** Runs before a bulk request is answered, several at a time. */
  public Consumer<String> before = text -> {};

  /** How many bulk requests came before another one was answered, at most. */
  int together;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger open = new AtomicInteger();
  private final Map<String, Integer> changes = new HashMap<>();
  private Optional<JsonNode> mapping = Optional.empty();
  private int taken;

  public FakeCluster() {
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
    server.createContext("/", this::come);
    server.setExecutor(threads);
    server.start();
  }

  Address address(String scheme) {
    return Address.of(scheme + "://localhost:" + server.getAddress().getPort() + "/test");
  }

  public Address address() {
    return address("http");
  }

  public List<String> paths() {
    return documents.values().stream()
        .filter(each -> each.has(Mapping.VERSION))
        .map(each -> each.path(Fields.DOCUMENT).asString())
        .sorted()
        .toList();
  }

  long passages() {
    return documents.values().stream().filter(each -> each.has(Fields.START)).count();
  }

  private void come(HttpExchange exchange) throws IOException {
    String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (exchange.getRequestURI().getPath().endsWith("/_bulk")) {
      int now = open.incrementAndGet();
      synchronized (this) {
        together = Math.max(together, now);
      }
      before.accept(text);
      open.decrementAndGet();
    }
    answer(exchange, text);
  }

  private synchronized void answer(HttpExchange exchange, String text) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(new Asked(exchange.getRequestMethod(), path, String.valueOf(authorization), text));
    if (down.test(taken)) {
      reply(exchange, 503, "<html>nobody is here</html>");
    } else if (path.endsWith("/_bulk")) {
      bulk(exchange, text);
    } else if (path.endsWith("/_search")) {
      String query = exchange.getRequestURI().getQuery();
      int shard = Integer.parseInt(query.substring(query.lastIndexOf(':') + 1));
      reply(exchange, 200, states(Connection.JSON.readTree(text), shard).toString());
    } else if (path.endsWith("/_mget")) {
      reply(exchange, 200, told(Connection.JSON.readTree(text)).toString());
    } else if (path.endsWith("/_settings")) {
      reply(exchange, 200, "{\"test\":{\"settings\":{\"index\":{\"number_of_shards\":\"2\"}}}}");
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
  public void isOfVersion(String version) {
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
      Map.Entry<String, JsonNode> action =
          Connection.JSON.readTree(lines[i]).properties().iterator().next();
      String id = action.getValue().path("_id").asString();
      boolean put = !action.getKey().equals("delete");
      JsonNode document = put ? Connection.JSON.readTree(lines[++i]) : null;
      ObjectNode result = items.addObject().putObject(action.getKey());
      if (busyFor.remove(id)) {
        result.put("status", 429);
      } else if (isOutrun(action.getKey(), id, action.getValue())) {
        result.put("status", 409);
      } else if (put) {
        check(id, document);
        documents.put(id, document);
        changes.merge(id, 1, Integer::sum);
        result.put("status", 201);
        taken++;
      } else {
        if (passagesOf(id) > 0) {
          outOfOrder.add("state taken out before its passages: " + id);
        }
        result.put("status", documents.remove(id) == null ? 404 : 200);
      }
    }
    reply(exchange, 200, answer.toString());
  }

  private long passagesOf(String id) {
    return documents.keySet().stream().filter(each -> each.startsWith(id + "-")).count();
  }

  /** A state comes before its passages, and after them with its version. */
  private void check(String id, JsonNode document) {
    if (document.has(Fields.START) && !documents.containsKey(id.replaceAll("-.*", ""))) {
      outOfOrder.add("passage before its state: " + document);
    }
    if (document.has(Mapping.VERSION)
        && document.path(Mapping.PASSAGES).asLong() != passagesOf(id)) {
      outOfOrder.add("version before all passages: " + document);
    }
  }

  private boolean isOutrun(String action, String id, JsonNode provided) {
    boolean there = documents.containsKey(id);
    return (action.equals("create") && there)
        || (provided.has("if_seq_no")
            && !(there && changes.get(id) == provided.path("if_seq_no").asInt()));
  }

  private JsonNode told(JsonNode query) {
    ObjectNode answer = Connection.JSON.createObjectNode();
    ArrayNode found = answer.putArray("docs");
    for (JsonNode each : query.path("ids")) {
      String id = each.asString();
      ObjectNode one = found.addObject().put("_id", id).put("found", documents.containsKey(id));
      if (documents.containsKey(id)) {
        one.put("_seq_no", changes.get(id)).put("_primary_term", 1);
        one.set("_source", documents.get(id));
      }
    }
    return answer;
  }

  private JsonNode states(JsonNode query, int shard) {
    String after = query.path("search_after").path(0).asString();
    ObjectNode answer = Connection.JSON.createObjectNode();
    ArrayNode hits = answer.putObject("hits").putArray("hits");
    documents.values().stream()
        .filter(each -> each.has(Mapping.PASSAGES))
        .filter(each -> each.path(Fields.DOCUMENT).asString().compareTo(after) > 0)
        .filter(each -> each.path(Fields.DOCUMENT).asString().length() % 2 == shard)
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
    threads.shutdownNow();
  }
}
