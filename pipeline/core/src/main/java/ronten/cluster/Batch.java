package ronten.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ronten.index.Fields;
import ronten.index.IndexedDocument;
import ronten.index.IndexedPassage;

/**
 * Documents that are put together: what is begun of them, then their passages, then what is
 * finished.
 *
 * <p>Others may put the same documents of the same part at the same time. What is begun is put only
 * over the state that was seen, so it never takes the place of what another has finished; what is
 * finished may take the place of anything, for all passages that it tells of have been put.
 */
final class Batch {

  private final Connection connection;
  private final Articles articles;
  private final Bulk bulk;
  private final List<IndexedDocument> documents = new ArrayList<>();
  private final Map<String, Published> there = new HashMap<>();
  private int passages;

  Batch(Connection connection, Articles articles) {
    this.connection = connection;
    this.articles = articles;
    this.bulk = new Bulk(connection);
  }

  /**
   * Takes a document in.
   *
   * @param seen what the cluster holds of it
   */
  void add(IndexedDocument document, Published seen) {
    documents.add(document);
    there.put(seen.path(), seen);
    passages += document.passages().size();
  }

  /** How many passages its documents have. */
  int passages() {
    return passages;
  }

  /** How many documents it has. */
  int size() {
    return documents.size();
  }

  /** Puts them; returns when all of it is kept. */
  void send() {
    List<IndexedDocument> mine = begun();
    mine.forEach(this::passages);
    bulk.send();
    mine.forEach(each -> bulk.put(Published.id(path(each)), finished(each)));
    bulk.send();
  }

  /** Begins what another has not finished in the meantime. */
  private List<IndexedDocument> begun() {
    List<IndexedDocument> mine = new ArrayList<>(documents);
    List<IndexedDocument> left = mine;
    while (!left.isEmpty()) {
      left.forEach(each -> bulk.putOver(Published.id(path(each)), seen(each).seen(), begun(each)));
      bulk.send();
      Set<String> outrun = bulk.outrun();
      left = left.stream().filter(each -> outrun.contains(Published.id(path(each)))).toList();
      look(left);
      mine.removeIf(each -> seen(each).version().equals(version(each)));
      left = left.stream().filter(mine::contains).toList();
    }
    return mine;
  }

  private void look(List<IndexedDocument> outrun) {
    Set<String> paths = outrun.stream().map(Batch::path).collect(Collectors.toSet());
    paths.forEach(path -> there.put(path, Published.nothing(path)));
    there.putAll(new States(connection).of(paths));
  }

  private void passages(IndexedDocument document) {
    String path = path(document);
    int number = 0;
    for (IndexedPassage passage : document.passages()) {
      IndexedPassage placed = articles.with(path, passage);
      bulk.put(Published.id(path, number++), PassageJson.of(path, document.day(), placed));
    }
    for (; number < seen(document).passages(); number++) {
      bulk.remove(Published.id(path, number));
    }
  }

  private Map<String, Object> begun(IndexedDocument document) {
    int most = Math.max(document.passages().size(), seen(document).passages());
    return Map.of(Fields.DOCUMENT, path(document), Mapping.PASSAGES, most);
  }

  private Map<String, Object> finished(IndexedDocument document) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put(Fields.DOCUMENT, path(document));
    state.put(Mapping.PASSAGES, document.passages().size());
    state.put(Mapping.VERSION, version(document));
    state.put(Fields.GLOSSARY, document.glossary());
    state.put(Fields.READING, document.readings());
    return state;
  }

  private Published seen(IndexedDocument document) {
    return there.get(path(document));
  }

  private String version(IndexedDocument document) {
    return Published.version(document.state(), articles);
  }

  private static String path(IndexedDocument document) {
    return document.state().path();
  }
}
