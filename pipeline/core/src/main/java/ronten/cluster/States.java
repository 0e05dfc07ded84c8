package ronten.cluster;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import ronten.index.Fields;
import tools.jackson.databind.JsonNode;

/** The documents' states in an index of the cluster. */
final class States {

  private static final int PAGE = 5000;
  private static final int LOT = 1000;

  private static final List<String> SHOWN =
      List.of(Fields.DOCUMENT, Mapping.VERSION, Mapping.PASSAGES);

  private final Connection connection;
  private final String index;

  States(Connection connection) {
    this.connection = connection;
    this.index = "/" + connection.address().index();
  }

  /** The states of these documents, as they are at this moment; of some there may be none. */
  Map<String, Published> of(Collection<String> paths) {
    Map<String, Published> states = new HashMap<>();
    List<String> all = List.copyOf(paths);
    for (int from = 0; from < all.size(); from += LOT) {
      for (JsonNode found : lot(all.subList(from, Math.min(all.size(), from + LOT)))) {
        if (found.path("found").asBoolean(false)) {
          Published state = Published.read(found);
          states.put(state.path(), state);
        }
      }
    }
    return states;
  }

  private JsonNode lot(List<String> paths) {
    Map<String, Object> asked = Map.of("ids", paths.stream().map(Published::id).toList());
    String path = index + "/_mget?_source_includes=" + String.join(",", SHOWN);
    Patience.Waits waits = connection.patience().waits();
    while (true) {
      JsonNode found = connection.ask("POST", path, asked).path("docs");
      if (found.valueStream().noneMatch(each -> each.has("error"))) {
        return found;
      }
      connection.pause(waits, "states cannot be read", 0); // their shard has no node for now
    }
  }

  /**
   * Makes all states known to {@link #in}, and tells in how many shards they are: each can be
   * looked through by itself.
   */
  int shards() {
    connection.ask("POST", index + "/_refresh", Map.of());
    Connection.Reply settings =
        connection.send("GET", index + "/_settings", Connection.OBJECT, new byte[0]);
    return connection
        .expected(settings)
        .body()
        .iterator()
        .next()
        .path("settings")
        .path("index")
        .path("number_of_shards")
        .asInt(1);
  }

  /** The states in one shard, by path; asked for page by page. */
  Iterator<Published> in(int shard) {
    return new Walk(shard);
  }

  private final class Walk implements Iterator<Published> {
    private final int shard;
    private final Deque<Published> page = new ArrayDeque<>();
    private String after = "";
    private boolean ended;

    Walk(int shard) {
      this.shard = shard;
    }

    @Override
    public boolean hasNext() {
      if (page.isEmpty() && !ended) {
        String path =
            index + "/_search?allow_partial_search_results=false&preference=_shards:" + shard;
        connection
            .ask("POST", path, page(after))
            .path("hits")
            .path("hits")
            .forEach(hit -> page.add(Published.read(hit)));
        ended = page.isEmpty();
      }
      return !ended;
    }

    @Override
    public Published next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      after = page.getFirst().path();
      return page.removeFirst();
    }
  }

  private static Map<String, Object> page(String after) {
    return Map.of(
        "size",
        PAGE,
        "_source",
        SHOWN,
        "query",
        Map.of("exists", Map.of("field", Mapping.PASSAGES)),
        "sort",
        List.of(Map.of(Fields.DOCUMENT, "asc")),
        "search_after",
        List.of(after));
  }
}
