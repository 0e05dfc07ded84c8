package ronten.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.sketch.BloomFilter;
import org.apache.spark.util.sketch.IncompatibleMergeException;
import ronten.compare.Comparison;
import ronten.compare.Group;
import ronten.render.Json;
import scala.Tuple2;

/**
 * Compares groups: what each needs of its documents comes to it by a shuffle on the article's id.
 *
 * @param settings as they were sent
 * @param most how many members of a group are compared
 */
record Comparing(String settings, int most) implements Serializable {

  /** How many of the readings that nothing needs go along. */
  private static final double OTHERS = 0.01;

  /**
   * Compares.
   *
   * @param groups as JSON
   * @param readings by path
   * @return the article's id and the comparison as JSON on one line
   */
  JavaRDD<Row> comparisons(JavaRDD<byte[]> groups, JavaPairRDD<String, byte[]> readings) {
    Comparing comparing = this;
    JavaPairRDD<String, byte[]> byId =
        groups.mapToPair(group -> new Tuple2<>(group(group).id(), group));
    JavaPairRDD<String, String> ids = groups.flatMapToPair(comparing::places).cache();
    return ids.join(needed(readings, ids.keys()))
        .mapToPair(
            found -> new Tuple2<>(found._2()._1(), new Tuple2<>(found._1(), found._2()._2())))
        .cogroup(byId)
        .map(gathered -> comparing.row(gathered._2()._2().iterator().next(), gathered._2()._1()));
  }

  /** The readings that groups need, and a few others: of a large group those of a sample. */
  private static JavaPairRDD<String, byte[]> needed(
      JavaPairRDD<String, byte[]> readings, JavaRDD<String> paths) {
    BloomFilter none = BloomFilter.create(Math.max(1, paths.count()), OTHERS);
    BloomFilter all =
        paths.treeAggregate(
            none,
            (filter, path) -> {
              filter.putString(path);
              return filter;
            },
            Comparing::and);
    Broadcast<BloomFilter> sent = new JavaSparkContext(paths.context()).broadcast(all);
    return readings.filter(reading -> sent.value().mightContainString(reading._1()));
  }

  private static BloomFilter and(BloomFilter some, BloomFilter others)
      throws IncompatibleMergeException {
    return some.mergeInPlace(others);
  }

  /** Which documents a group needs. */
  private Iterator<Tuple2<String, String>> places(byte[] json) {
    Group group = group(json).sample(most);
    List<Tuple2<String, String>> places = new ArrayList<>();
    group.paths().forEach(path -> places.add(new Tuple2<>(path, group.id())));
    return places.iterator();
  }

  private Row row(byte[] json, Iterable<Tuple2<String, byte[]>> readings) {
    Group group = group(json);
    Map<String, byte[]> byPath = new HashMap<>();
    readings.forEach(reading -> byPath.put(reading._1(), reading._2()));
    Comparison compared = Settings.piecework(settings).compare(group.sample(most), byPath);
    int members = group.members().size();
    Comparison told = members > most ? compared.sampledFrom(members) : compared;
    return RowFactory.create(group.id(), Json.bytes(told));
  }

  private static Group group(byte[] json) {
    return Json.read(json, Group.class);
  }
}
