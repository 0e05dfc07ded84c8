package ronten.cluster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import ronten.index.Commits;
import ronten.index.DocumentState;
import ronten.index.Fields;
import ronten.index.IndexContents;
import ronten.index.IndexedDocument;
import ronten.index.IndexedPassage;
import ronten.text.Sha256;

/**
 * Brings an index of a cluster up to date with one on this machine: what is new or changed is put,
 * what is gone is taken out, nothing else is sent.
 *
 * <p>A document's state stands in the cluster before its passages, without a version and with how
 * many passages there may be, and after them with its version. So whatever a publishing that was
 * broken off left behind, the next one knows what to send again and what to take out.
 */
public final class Publisher {

  /** So many passages are held in memory, or those of one document. */
  private static final int BATCH = 1000;

  private final Connection connection;
  private final Articles articles;
  private final Bulk bulk;

  /**
   * @param articles what the corpus knows of its documents
   */
  public Publisher(Address address, Access access, Patience patience, Articles articles) {
    this.connection = new Connection(address, access, patience);
    this.articles = articles;
    this.bulk = new Bulk(connection);
  }

  /**
   * What was done, in documents.
   *
   * @param published new or changed ones
   * @param unchanged those that were there already
   * @param removed those that are gone
   */
  public record Report(int published, int unchanged, int removed) {}

  /**
   * How a new index is kept.
   *
   * @param shards parts, which cannot be changed later
   * @param replicas copies of each beside the first
   */
  public record Copies(int shards, int replicas) {}

  /**
   * Publishes.
   *
   * @param copies asked for where there is no index yet
   * @param done told how many documents are, and of how many
   * @throws ClusterException when the cluster cannot take it; what it has taken by then stays
   */
  public Report publish(IndexContents contents, Copies copies, Progress done) {
    prepare(copies, contents.userData());
    Map<String, Published> there = Published.all(connection);
    Map<String, String> versions = new HashMap<>();
    contents.documents().forEach(state -> versions.put(state.path(), version(state)));
    Set<String> wanted = new TreeSet<>(versions.keySet());
    wanted.removeIf(
        path -> versions.get(path).equals(there.getOrDefault(path, Published.NOTHING).version()));
    Batch batch = new Batch(there, versions, count -> done.done(count, wanted.size()));
    contents.each(state -> wanted.contains(state.path()), batch::add);
    batch.send();
    List<String> gone = there.keySet().stream().filter(p -> !versions.containsKey(p)).toList();
    remove(gone, there);
    String index = "/" + connection.address().index();
    connection.ask("PUT", index + "/_mapping", Map.of("_meta", Mapping.meta(contents.userData())));
    connection.ask("POST", index + "/_refresh", Map.of());
    return new Report(wanted.size(), versions.size() - wanted.size(), gone.size());
  }

  /** Is told of progress. */
  public interface Progress {

    /**
     * So many documents are published.
     *
     * @param of how many in all
     */
    void done(int documents, int of);
  }

  /** Makes the index where it is missing. */
  private void prepare(Copies copies, Map<String, String> remembered) {
    String index = "/" + connection.address().index();
    Connection.Reply found =
        connection.send("GET", index + "/_mapping", Connection.OBJECT, new byte[0]);
    if (found.isMissing()) {
      Map<String, Object> made = Mapping.index(copies.shards(), copies.replicas(), remembered);
      Connection.Reply reply =
          connection.send("PUT", index, Connection.OBJECT, Connection.JSON.writeValueAsBytes(made));
      if (!reply.fault().contains("resource_already_exists")) { // asked twice, or by two
        connection.expected(reply);
      }
      return;
    }
    Meta.check(connection.expected(found).body(), connection.address());
  }

  private String version(DocumentState state) {
    String all =
        String.join(
            "\u0000", Commits.VERSION, state.sha256(), state.producer(), articles.of(state.path()));
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  private static String id(String path) {
    return Sha256.of(path.getBytes(StandardCharsets.UTF_8));
  }

  private static String id(String path, int passage) {
    return id(path) + "-" + passage;
  }

  private void remove(List<String> paths, Map<String, Published> there) {
    for (String path : paths) {
      for (int passage = 0; passage < there.get(path).passages(); passage++) {
        bulk.remove(id(path, passage));
      }
    }
    bulk.send(); // before the states, which know of the passages
    paths.forEach(path -> bulk.remove(id(path)));
    bulk.send();
  }

  /** Documents that are put together. */
  private final class Batch {
    private final Map<String, Published> there;
    private final Map<String, String> versions;
    private final Consumer<Integer> done;
    private final List<IndexedDocument> documents = new ArrayList<>();
    private int passages;
    private int all;

    Batch(Map<String, Published> there, Map<String, String> versions, Consumer<Integer> done) {
      this.there = there;
      this.versions = versions;
      this.done = done;
    }

    void add(IndexedDocument document) {
      documents.add(document);
      passages += document.passages().size();
      if (passages >= BATCH) {
        send();
      }
    }

    void send() {
      documents.forEach(each -> bulk.put(id(path(each)), begun(each)));
      bulk.send();
      documents.forEach(this::passages);
      bulk.send();
      documents.forEach(each -> bulk.put(id(path(each)), finished(each)));
      bulk.send();
      all += documents.size();
      documents.clear();
      passages = 0;
      done.accept(all);
    }

    private void passages(IndexedDocument document) {
      String path = path(document);
      int number = 0;
      for (IndexedPassage passage : document.passages()) {
        IndexedPassage placed = articles.with(path, passage);
        bulk.put(id(path, number++), PassageJson.of(path, document.day(), placed));
      }
      for (; number < known(path); number++) {
        bulk.remove(id(path, number));
      }
    }

    private Map<String, Object> begun(IndexedDocument document) {
      String path = path(document);
      int most = Math.max(document.passages().size(), known(path));
      return Map.of(Fields.DOCUMENT, path, Mapping.PASSAGES, most);
    }

    private Map<String, Object> finished(IndexedDocument document) {
      Map<String, Object> state = new LinkedHashMap<>();
      state.put(Fields.DOCUMENT, path(document));
      state.put(Mapping.PASSAGES, document.passages().size());
      state.put(Mapping.VERSION, versions.get(path(document)));
      state.put(Fields.GLOSSARY, document.glossary());
      state.put(Fields.READING, document.readings());
      return state;
    }

    private int known(String path) {
      return there.getOrDefault(path, Published.NOTHING).passages();
    }

    private static String path(IndexedDocument document) {
      return document.state().path();
    }
  }
}
