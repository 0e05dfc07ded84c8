package ronten.cluster;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import ronten.index.Commits;
import ronten.index.DocumentState;
import ronten.index.Fields;
import ronten.text.Sha256;
import tools.jackson.databind.JsonNode;

/**
 * What the cluster holds of one document.
 *
 * @param version what was published of it; empty while that is under way, or was broken off
 * @param passages how many there are at most
 * @param seen what of the engine's tells that the state is still the one that was read; empty where
 *     there was none
 */
record Published(String path, String version, int passages, Map<String, Object> seen) {

  /** Nothing of a document. */
  static Published nothing(String path) {
    return new Published(path, "", 0, Map.of());
  }

  /** A state as the engine tells it. */
  static Published read(JsonNode found) {
    JsonNode source = found.path("_source");
    return new Published(
        source.path(Fields.DOCUMENT).asString(),
        source.path(Mapping.VERSION).asString(""),
        source.path(Mapping.PASSAGES).asInt(),
        Map.of(
            "if_seq_no",
            found.path("_seq_no").asLong(),
            "if_primary_term",
            found.path("_primary_term").asLong()));
  }

  /** What a document is published as: another one when anything of it is new. */
  static String version(DocumentState state, Articles articles) {
    String all =
        String.join(
            "\u0000", Commits.VERSION, state.sha256(), state.producer(), articles.of(state.path()));
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /** The id of a document's state. */
  static String id(String path) {
    return Sha256.of(path.getBytes(StandardCharsets.UTF_8));
  }

  /** The id of one of its passages. */
  static String id(String path, int passage) {
    return id(path) + "-" + passage;
  }
}
