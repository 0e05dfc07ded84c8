package ronten.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ronten.index.Commits;
import ronten.index.Facet;
import ronten.index.Fields;
import ronten.index.PostingText;
import ronten.search.EngineSearch;

/** How the engine keeps the fields of {@link Fields}, and what it must know to take terms apart. */
final class Mapping {

  /** In documents' states: what was published of them, see {@link Published}. */
  static final String VERSION = "version";

  /** In documents' states: how many passages they have, or may have. */
  static final String PASSAGES = "passages";

  private static final String ANALYZER = "as-given";

  private Mapping() {}

  /** A new index. */
  static Map<String, Object> index(int shards, int replicas, Map<String, String> remembered) {
    return Map.of(
        "settings",
        Map.of(
            "number_of_shards",
            shards,
            "number_of_replicas",
            replicas,
            "codec",
            "best_compression", // half of an index is what it keeps to be shown
            "refresh_interval",
            "30s", // whoever publishes asks for it at the end
            "analysis",
            analysis()),
        "mappings",
        Map.of(
            "dynamic",
            false,
            "_meta",
            meta(remembered),
            "_source",
            Map.of("excludes", List.of(Fields.PAIRS)), // can be made of the text again
            "properties",
            properties()));
  }

  /** What is remembered with the index. */
  static Map<String, Object> meta(Map<String, String> remembered) {
    return Map.of("version", Commits.VERSION, "remembered", remembered);
  }

  /** Takes apart what {@link PostingText} put together. */
  private static Map<String, Object> analysis() {
    return Map.of(
        "tokenizer",
        Map.of("positions", Map.of("type", "whitespace", "max_token_length", 1 << 16)),
        "filter",
        Map.of(
            "gaps",
            Map.of("type", "stop", "stopwords", List.of(PostingText.GAP)),
            "stacked",
            Map.of(
                "type",
                "pattern_capture",
                "preserve_original",
                false,
                "patterns",
                List.of("([^" + PostingText.STACKED + "]+)"))),
        "analyzer",
        Map.of(
            ANALYZER,
            Map.of(
                "type", "custom", "tokenizer", "positions", "filter", List.of("gaps", "stacked"))));
  }

  private static Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> keyword = Map.of("type", "keyword");
    for (String field : Fields.SEARCHED) {
      put(properties, field, Map.of("type", "text", "analyzer", ANALYZER));
    }
    Map<String, Object> scored = Map.of("type", "keyword", "use_similarity", true);
    Fields.CONDITIONS.forEach(field -> put(properties, field, scored));
    Fields.LOOKED_UP.forEach(field -> put(properties, field, keyword));
    for (Facet facet : Facet.values()) {
      put(properties, EngineSearch.field(facet), keyword);
    }
    put(properties, Fields.DATE, Map.of("type", "integer"));
    put(properties, Fields.START, Map.of("type", "integer"));
    put(properties, PASSAGES, Map.of("type", "integer"));
    put(properties, VERSION, keyword);
    return properties;
  }

  /** A point in a field's name makes it a field of a field. */
  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> properties, String field, Object how) {
    int point = field.indexOf('.');
    if (point < 0) {
      properties.put(field, how);
      return;
    }
    Map<String, Object> outer =
        (Map<String, Object>)
            properties.computeIfAbsent(
                field.substring(0, point),
                name -> Map.of("properties", new LinkedHashMap<String, Object>()));
    put((Map<String, Object>) outer.get("properties"), field.substring(point + 1), how);
  }
}
