package ronten.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ronten.index.Fields;
import tools.jackson.databind.JsonNode;

/**
 * What the cluster holds of one document.
 *
 * @param version what was published of it; empty while that is under way, or was broken off
 * @param passages how many there are at most
 */
record Published(String version, int passages) {

  private static final int PAGE = 5000;

  static final Published NOTHING = new Published("", 0);

  /** All documents, by path. */
  static Map<String, Published> all(Connection connection) {
    Map<String, Published> all = new HashMap<>();
    String index = "/" + connection.address().index();
    connection.ask("POST", index + "/_refresh", Map.of());
    List<String> after = List.of("");
    while (!after.isEmpty()) {
      JsonNode found = connection.ask("POST", index + "/_search", page(after.getFirst()));
      after = List.of();
      for (JsonNode hit : found.path("hits").path("hits")) {
        JsonNode source = hit.path("_source");
        String path = source.path(Fields.DOCUMENT).asString();
        all.put(
            path,
            new Published(
                source.path(Mapping.VERSION).asString(""), source.path(Mapping.PASSAGES).asInt()));
        after = List.of(path);
      }
    }
    return all;
  }

  private static Map<String, Object> page(String after) {
    return Map.of(
        "size",
        PAGE,
        "_source",
        List.of(Fields.DOCUMENT, Mapping.VERSION, Mapping.PASSAGES),
        "query",
        Map.of("exists", Map.of("field", Mapping.PASSAGES)),
        "sort",
        List.of(Map.of(Fields.DOCUMENT, "asc")),
        "search_after",
        List.of(after));
  }
}
