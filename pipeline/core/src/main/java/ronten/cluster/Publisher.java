package ronten.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ronten.index.DocumentState;
import ronten.index.IndexContents;

/**
 * Brings an index of a cluster up to date with one on this machine, or on many: what is new or
 * changed is put, what is gone is taken out, nothing else is sent.
 *
 * <p>A document's state stands in the cluster before its passages, without a version and with how
 * many passages there may be, and after them with its version. So whatever a publishing that was
 * broken off left behind, the next one knows what to send again and what to take out.
 *
 * <p>One {@linkplain #prepare prepares} the index; then parts of what is published are {@linkplain
 * #put put}, by many machines at once, each part as often as need be; then what is gone is
 * {@linkplain #remove removed}, one shard by one machine; then one {@linkplain #finish finishes}.
 * Two that publish different things under one name at the same time leave documents of both: the
 * next publishing sends those again that are not its own.
 */
public final class Publisher {

  /** So many documents are taken out together. */
  private static final int LOT = 1000;

  private final Connection connection;
  private final States states;

  public Publisher(Address address, Access access, Patience patience) {
    this.connection = new Connection(address, access, patience);
    this.states = new States(connection);
  }

  /**
   * What was done, in documents.
   *
   * @param published new or changed ones
   * @param unchanged those that were there already
   * @param removed those that are gone
   */
  public record Report(int published, int unchanged, int removed) implements Serializable {}

  /**
   * How a new index is kept.
   *
   * @param shards parts, which cannot be changed later
   * @param replicas copies of each beside the first
   */
  public record Copies(int shards, int replicas) {}

  /** Is told of progress. */
  public interface Progress {

    /**
     * So many documents are published.
     *
     * @param of how many in all
     */
    void done(int documents, int of);
  }

  /**
   * A document that the cluster holds.
   *
   * @param passages how many there are at most
   */
  public record Held(String path, int passages) {}

  /**
   * Publishes all that an index on this machine holds, from preparing to finishing.
   *
   * @param articles what the corpus knows of its documents
   * @param copies asked for where there is no index yet
   * @param remembered what searching has to know of the corpus
   * @throws ClusterException when the cluster cannot take it; what it has taken by then stays
   */
  public Report publish(
      IndexContents contents,
      Articles articles,
      Copies copies,
      Map<String, String> remembered,
      Progress progress) {
    prepare(copies, remembered);
    Set<String> paths =
        contents.documents().stream().map(DocumentState::path).collect(Collectors.toSet());
    Report put = put(contents, articles, done -> progress.done(done, paths.size()));
    int removed = 0;
    for (int shard = 0, shards = shards(); shard < shards; shard++) {
      removed += remove(held(shard).filter(each -> !paths.contains(each.path())));
    }
    finish(remembered);
    return new Report(put.published(), put.unchanged(), removed);
  }

  /**
   * Makes the index where it is missing.
   *
   * @throws ClusterException when one is there that this program did not make
   */
  public void prepare(Copies copies, Map<String, String> remembered) {
    if (Meta.remembered(connection).isEmpty()) {
      Map<String, Object> made = Mapping.index(copies.shards(), copies.replicas(), remembered);
      Connection.Reply reply =
          connection.send(
              "PUT", index(), Connection.OBJECT, Connection.JSON.writeValueAsBytes(made));
      if (!reply.fault().contains("resource_already_exists")) { // asked twice, or by two
        connection.expected(reply);
      }
    }
  }

  /**
   * Puts the documents of a part, or of all, that are not there already as they are; asks the
   * cluster about no others. May be done again, or twice at once: both put the same under the same
   * ids, and who ends in the middle leaves nothing undone that the other has done.
   *
   * @param articles what the corpus knows of these documents
   * @param done told how many documents are there
   * @throws ClusterException when the cluster cannot take it; what it has taken by then stays
   */
  public Report put(IndexContents contents, Articles articles, IntConsumer done) {
    try (Putting putting = new Putting(connection, articles, done)) {
      contents.each(putting::due, putting::take);
      return putting.finish();
    }
  }

  /**
   * In how many shards the cluster holds documents: each can be looked through by itself.
   *
   * @throws ClusterException when the cluster does not answer
   */
  public int shards() {
    return states.shards();
  }

  /**
   * What a shard holds, by path: at least what was there when {@link #shards} was called last.
   *
   * @param shard from 0
   * @throws ClusterException when the cluster does not answer, while the stream is read
   */
  public Stream<Held> held(int shard) {
    Iterable<Published> all = () -> states.in(shard);
    return StreamSupport.stream(all.spliterator(), false)
        .map(each -> new Held(each.path(), each.passages()));
  }

  /**
   * Takes documents out, and returns how many. May be done again, or twice at once.
   *
   * @throws ClusterException when the cluster cannot do it; what is out by then stays out
   */
  public int remove(Stream<Held> gone) {
    Bulk bulk = new Bulk(connection);
    List<Held> lot = new ArrayList<>();
    int removed = 0;
    for (Iterator<Held> left = gone.iterator(); left.hasNext(); ) {
      lot.add(left.next());
      if (lot.size() == LOT || !left.hasNext()) {
        remove(lot, bulk);
        removed += lot.size();
        lot.clear();
      }
    }
    return removed;
  }

  private static void remove(List<Held> lot, Bulk bulk) {
    for (Held held : lot) {
      for (int passage = 0; passage < held.passages(); passage++) {
        bulk.remove(Published.id(held.path(), passage));
      }
    }
    bulk.send(); // before the states, which know of the passages
    lot.forEach(held -> bulk.remove(Published.id(held.path())));
    bulk.send();
  }

  /**
   * Lets searches see all of it.
   *
   * @throws ClusterException when the cluster does not answer
   */
  public void finish(Map<String, String> remembered) {
    connection.ask("PUT", index() + "/_mapping", Map.of("_meta", Mapping.meta(remembered)));
    connection.ask("POST", index() + "/_refresh", Map.of());
  }

  private String index() {
    return "/" + connection.address().index();
  }
}
