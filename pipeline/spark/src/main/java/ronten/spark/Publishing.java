package ronten.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import ronten.cluster.Access;
import ronten.cluster.Address;
import ronten.cluster.Articles;
import ronten.cluster.Patience;
import ronten.cluster.Publisher;
import ronten.index.IndexContents;
import scala.Tuple2;

/**
 * Brings an index of an OpenSearch cluster up to date with the shards that were committed, a task a
 * shard. The driver holds no path: what is known of documents goes to their shard by a shuffle, and
 * what is gone is found by one.
 *
 * <p>Repeated attempts, and two at once, change nothing: all put the same under the same ids. One
 * that comes late does not begin what another has finished ({@link Publisher#put}), so it may end
 * anywhere; and when the driver has gone on to take out what is gone, that is of paths that no
 * attempt has. An executor ends with its driver, so none lasts into the next job.
 *
 * <p>Who asks is told by the environment of each machine, and travels nowhere.
 *
 * @param url of the index in the cluster
 * @param shards parts of a new index
 * @param replicas copies of each beside the first
 */
record Publishing(String url, int shards, int replicas) implements Serializable {

  private Publisher publisher() {
    Address address = Address.of(url);
    return new Publisher(address, Access.of(System.getenv(), address), Patience.thorough());
  }

  /** Makes the index where it is missing; tells early what would go wrong later. */
  void prepare(Map<String, String> remembered) {
    publisher().prepare(new Publisher.Copies(shards, replicas), remembered);
  }

  /**
   * Publishes.
   *
   * @param output with the shards
   * @param places of all documents that were analysed: the number of their shard, by path
   * @param groups as JSON
   * @param remembered what searching has to know of the corpus
   */
  Publisher.Report publish(
      JavaSparkContext context,
      Store output,
      int count,
      JavaPairRDD<String, Integer> places,
      JavaRDD<byte[]> groups,
      Map<String, String> remembered) {
    int published = 0;
    int unchanged = 0;
    for (Publisher.Report report : put(context, output.uri(), count, places, groups).collect()) {
      published += report.published();
      unchanged += report.unchanged();
    }
    int removed = removed(context, places).collect().stream().mapToInt(Integer::intValue).sum();
    publisher().finish(remembered);
    return new Publisher.Report(published, unchanged, removed);
  }

  private JavaRDD<Publisher.Report> put(
      JavaSparkContext context,
      String output,
      int count,
      JavaPairRDD<String, Integer> places,
      JavaRDD<byte[]> groups) {
    Broadcast<SerializableConfiguration> configuration =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    Publishing publishing = this;
    JavaPairRDD<Integer, Tuple2<String, Known>> known =
        places
            .join(groups.flatMapToPair(Known::of))
            .mapToPair(
                found -> new Tuple2<>(found._2()._1(), new Tuple2<>(found._1(), found._2()._2())));
    return context
        .parallelize(numbers(count), count)
        .mapToPair(number -> new Tuple2<>(number, number))
        .cogroup(known, new HashPartitioner(count))
        .map(
            shard ->
                publishing.put(
                    Shards.shard(Store.at(output, configuration.value().value()), shard._1()),
                    Known.together(shard._2()._2())));
  }

  private Publisher.Report put(Store shard, Articles articles) throws IOException {
    return shard.locally(
        folder -> {
          try (IndexContents contents = IndexContents.open(folder)) {
            return publisher().put(contents, articles, done -> {});
          }
        });
  }

  private JavaRDD<Integer> removed(JavaSparkContext context, JavaPairRDD<String, Integer> places) {
    Publishing publishing = this;
    int scans = publisher().shards();
    return context
        .parallelize(numbers(scans), scans)
        .flatMapToPair(
            scan ->
                publishing
                    .publisher()
                    .held(scan)
                    .map(held -> new Tuple2<>(held.path(), held.passages()))
                    .iterator())
        .subtractByKey(places, Math.max(scans, places.getNumPartitions()))
        .mapPartitions(
            gone -> {
              Spliterator<Tuple2<String, Integer>> all =
                  Spliterators.spliteratorUnknownSize(gone, Spliterator.NONNULL);
              int removed =
                  publishing
                      .publisher()
                      .remove(
                          StreamSupport.stream(all, false)
                              .map(each -> new Publisher.Held(each._1(), each._2())));
              return List.of(removed).iterator();
            });
  }

  private static List<Integer> numbers(int count) {
    return new ArrayList<>(IntStream.range(0, count).boxed().toList());
  }
}
