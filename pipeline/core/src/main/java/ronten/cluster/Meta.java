package ronten.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ronten.index.Commits;
import ronten.text.Reason;
import tools.jackson.databind.JsonNode;

/** What is remembered with an index of the cluster. */
final class Meta {

  private Meta() {}

  /**
   * What the program remembered with it; empty where there is no index.
   *
   * @throws ClusterException when another version of the program made it, or something else
   */
  static Optional<Map<String, String>> remembered(Connection connection) {
    Address address = connection.address();
    String path = "/" + address.index() + "/_mapping";
    Connection.Reply reply = connection.send("GET", path, Connection.OBJECT, new byte[0]);
    if (reply.isMissing()) {
      return Optional.empty();
    }
    JsonNode mapping = connection.expected(reply).body();
    JsonNode meta =
        mapping.isEmpty() ? mapping : mapping.iterator().next().path("mappings").path("_meta");
    String version = meta.path("version").asString("");
    if (!version.equals(Commits.VERSION)) {
      throw new ClusterException(Reason.of("cluster.version", address, version, Commits.VERSION));
    }
    Map<String, String> remembered = new HashMap<>();
    meta.path("remembered")
        .properties()
        .forEach(entry -> remembered.put(entry.getKey(), entry.getValue().asString()));
    return Optional.of(remembered);
  }
}
