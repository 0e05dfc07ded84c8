package ronten.cluster;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ronten.index.Fields;
import ronten.index.StoredPassage;
import ronten.search.Engine;
import ronten.text.Reason;
import tools.jackson.databind.JsonNode;

/** An index of a cluster, to be searched. */
public final class Cluster implements Engine {

  /** So many questions are sent at once. */
  private static final int MOST = 500;

  private static final String TIMEOUT = "10s";

  private final Connection connection;

  public Cluster(Address address, Access access, Patience patience) {
    this.connection = new Connection(address, access, patience);
  }

  /**
   * What was remembered with the index.
   *
   * @throws ClusterException when there is none, or when another version of the program made it
   */
  public Map<String, String> remembered() {
    return Meta.remembered(connection)
        .orElseThrow(
            () -> new ClusterException(Reason.of("cluster.missing", connection.address(), "404")));
  }

  @Override
  public List<Answer> answers(List<Asked> questions) {
    List<Answer> answers = new ArrayList<>(questions.size());
    for (int from = 0; from < questions.size(); from += MOST) {
      answers.addAll(some(questions.subList(from, Math.min(questions.size(), from + MOST))));
    }
    return answers;
  }

  private List<Answer> some(List<Asked> questions) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Asked question : questions) {
      line(Map.of("allow_partial_search_results", false), lines);
      Map<String, Object> body = body(question);
      body.put("size", 0);
      body.put("timeout", TIMEOUT);
      line(body, lines);
    }
    String path = "/" + connection.address().index() + "/_msearch";
    Patience.Waits waits = connection.patience().waits();
    while (true) {
      Connection.Reply reply =
          connection.expected(connection.send("POST", path, Connection.LINES, lines.toByteArray()));
      JsonNode responses = reply.body().path("responses");
      Optional<JsonNode> busy =
          responses.valueStream().filter(each -> Connection.isBusy(status(each))).findFirst();
      if (busy.isEmpty()) {
        return responses.valueStream().map(this::checked).map(Cluster::answer).toList();
      }
      connection.pause(waits, new Connection.Reply(status(busy.get()), busy.get()).fault(), 0);
    }
  }

  private static void line(Map<String, Object> json, ByteArrayOutputStream lines) {
    lines.writeBytes(Connection.JSON.writeValueAsBytes(json));
    lines.write('\n');
  }

  private static Map<String, Object> body(Asked question) {
    Map<String, Object> body = new HashMap<>();
    body.put("query", question.query());
    body.put("track_total_hits", true);
    if (!question.groups().isEmpty()) {
      body.put("aggs", question.groups());
    }
    return body;
  }

  @Override
  public Answer find(Wanted wanted, Consumer<List<Found>> pages) {
    Map<String, Object> body = body(wanted.asked());
    body.put("sort", sort(wanted.order()));
    if (wanted.order() == Order.BEST) {
      body.put("timeout", TIMEOUT);
      body.put("track_scores", true);
      body.put("explain", wanted.explained());
    }
    int limit = wanted.limit();
    try (Pages asked = new Pages(connection, body, limit > Pages.MOST)) {
      JsonNode first = asked.next(limit);
      Answer answer = answer(first);
      boolean stopped = answer.stopped();
      for (JsonNode page = first; ; page = asked.next(limit)) {
        List<Found> found =
            page.path("hits").path("hits").valueStream().map(Cluster::found).toList();
        limit -= found.size();
        stopped |= answer(page).stopped();
        if (!found.isEmpty()) {
          pages.accept(found);
        }
        if (limit == 0 || found.size() < Pages.MOST) {
          return new Answer(answer.total(), stopped, answer.groups());
        }
      }
    }
  }

  private static List<Object> sort(Order order) {
    Map<String, String> document = Map.of(Fields.DOCUMENT, "asc");
    Map<String, String> start = Map.of(Fields.START, "asc");
    return order == Order.BEST
        ? List.of(Map.of("_score", "desc"), document, start)
        : List.of(document, start);
  }

  /** By their ids, which end in the numbers that passages have in their documents. */
  @Override
  public Map<String, StoredPassage> beside(List<Found> passages, int distance) {
    Map<String, String> wanted = new HashMap<>();
    for (Found found : passages) {
      int dash = found.id().lastIndexOf('-') + 1;
      int number = Integer.parseInt(found.id().substring(dash));
      wanted.put(found.id().substring(0, dash) + (number + distance), found.id());
    }
    Map<String, StoredPassage> beside = new HashMap<>();
    if (!wanted.isEmpty()) {
      Map<String, Object> ids = Map.of("ids", Map.of("values", wanted.keySet()));
      Map<String, Object> body =
          Map.of("query", ids, "size", wanted.size(), "_source", PassageJson.STORED);
      String path =
          "/" + connection.address().index() + "/_search?allow_partial_search_results=false";
      for (JsonNode hit : connection.ask("POST", path, body).path("hits").path("hits")) {
        beside.put(wanted.get(hit.path("_id").asString()), PassageJson.stored(hit.path("_source")));
      }
    }
    return beside;
  }

  private JsonNode checked(JsonNode response) {
    if (response.has("error")) {
      throw connection.refused(new Connection.Reply(status(response), response));
    }
    return response;
  }

  private static Answer answer(JsonNode json) {
    Map<String, List<Group>> groups = new HashMap<>();
    json.path("aggregations")
        .properties()
        .forEach(entry -> groups.put(entry.getKey(), groups(entry.getValue())));
    return new Answer(
        json.path("hits").path("total").path("value").asLong(0),
        json.path("timed_out").asBoolean(false),
        groups);
  }

  private static int status(JsonNode response) {
    return response.path("status").asInt(500);
  }

  private static Found found(JsonNode hit) {
    JsonNode source = hit.path("_source");
    List<String> matched = new ArrayList<>();
    hit.path("matched_queries").forEach(name -> matched.add(name.asString()));
    return new Found(
        hit.path("_id").asString(),
        source.path(Fields.DOCUMENT).asString(),
        PassageJson.read(source),
        hit.path("_score").isNumber() ? Float.parseFloat(hit.path("_score").asString()) : 0,
        matched,
        hit.has("_explanation")
            ? Optional.of(explained(hit.path("_explanation"), ""))
            : Optional.empty());
  }

  /** As the search library tells it. */
  private static String explained(JsonNode explanation, String indent) {
    StringBuilder told = new StringBuilder(indent);
    told.append(explanation.path("value").asString()).append(" = ");
    told.append(explanation.path("description").asString()).append('\n');
    for (JsonNode detail : explanation.path("details")) {
      told.append(explained(detail, indent + "  "));
    }
    return told.toString();
  }

  private static List<Group> groups(JsonNode grouped) {
    List<Group> groups = new ArrayList<>();
    for (JsonNode bucket : grouped.path("buckets")) {
      groups.add(
          new Group(
              bucket.path("key").asString(),
              bucket.path("doc_count").asLong(),
              bucket.path("inner").path("buckets").path(0).path("key").asString("")));
    }
    return groups;
  }
}
