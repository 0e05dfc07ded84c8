package ronten.cluster;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.index.Fields;
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
      // Frequencies are those of all shards together, as if there were one.
      String type = question.limit() > 0 ? "dfs_query_then_fetch" : "query_then_fetch";
      line(Map.of("search_type", type, "allow_partial_search_results", false), lines);
      line(body(question), lines);
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
        return responses.valueStream().map(this::answer).toList();
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
    body.put("size", question.limit());
    body.put("track_total_hits", true);
    body.put("timeout", TIMEOUT);
    if (question.limit() > 0) {
      body.put("track_scores", true);
      body.put("explain", question.explained());
      body.put(
          "sort",
          List.of(
              Map.of("_score", "desc"),
              Map.of(Fields.DOCUMENT, "asc"),
              Map.of(Fields.START, "asc")));
    }
    if (!question.groups().isEmpty()) {
      body.put("aggs", question.groups());
    }
    return body;
  }

  private Answer answer(JsonNode json) {
    if (json.has("error")) {
      String fault = new Connection.Reply(status(json), json).fault();
      throw new ClusterException(Reason.of("cluster.refused", connection.address(), fault));
    }
    List<Found> hits = new ArrayList<>();
    json.path("hits").path("hits").forEach(hit -> hits.add(found(hit)));
    Map<String, List<Group>> groups = new HashMap<>();
    json.path("aggregations")
        .properties()
        .forEach(entry -> groups.put(entry.getKey(), groups(entry.getValue())));
    return new Answer(
        json.path("hits").path("total").path("value").asLong(),
        json.path("timed_out").asBoolean(false),
        hits,
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
        source.path(Fields.DOCUMENT).asString(),
        PassageJson.read(source),
        Float.parseFloat(hit.path("_score").asString()),
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
