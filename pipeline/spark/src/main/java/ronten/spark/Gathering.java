package ronten.spark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import ronten.compare.Group;
import ronten.compare.group.Grouping;
import ronten.compare.group.Links;
import ronten.compare.group.Subject;
import ronten.render.Json;
import ronten.run.Contribution;
import ronten.text.Sha256;
import scala.Tuple2;

/**
 * Gathers documents into groups by the article they are about. Documents that cannot meet go to
 * different tasks: the driver learns the keys by which they meet, each set of them once however
 * many documents have it, and nothing else of them.
 */
final class Gathering {

  private Gathering() {}

  /**
   * Gathers.
   *
   * @param contributions as {@link Contribution#read} reads them
   * @return the groups, as JSON
   */
  static JavaRDD<byte[]> groups(JavaSparkContext context, JavaRDD<byte[]> contributions) {
    Ties ties = new Ties();
    contributions
        .map(contribution -> hashes(links(contribution).ties()))
        .filter(keys -> !keys.isEmpty())
        .distinct()
        .toLocalIterator()
        .forEachRemaining(ties::tie);
    // The text of an article that says nothing of itself may have the keys of several.
    Broadcast<Parts> first = context.broadcast(ties.settled());
    contributions
        .map(contribution -> known(first.value(), hashes(links(contribution).own())))
        .filter(keys -> keys.size() > 1)
        .distinct()
        .collect()
        .forEach(ties::tie);
    Broadcast<Parts> all = context.broadcast(ties.settled());
    return contributions
        .flatMapToPair(contribution -> guests(contribution, all.value()))
        .groupByKey()
        .flatMap(gathered -> groups(gathered._2()));
  }

  private static Links links(byte[] contribution) {
    return Links.of(Contribution.read(contribution).subject());
  }

  private static List<Long> hashes(List<String> keys) {
    return new ArrayList<>(keys.stream().map(Gathering::hash).toList());
  }

  private static long hash(String key) {
    byte[] hash = HexFormat.of().parseHex(Sha256.of(key.getBytes(StandardCharsets.UTF_8)));
    return ByteBuffer.wrap(hash).getLong();
  }

  private static List<Long> known(Parts parts, List<Long> keys) {
    return new ArrayList<>(parts.of(keys));
  }

  /**
   * The parts a document goes to, and whether it comes there only because it cites them. No more of
   * it goes than a group needs: many may go to one task.
   */
  private static Iterator<Tuple2<Long, Tuple2<byte[], Boolean>>> guests(
      byte[] contribution, Parts parts) {
    Subject subject = Contribution.read(contribution).subject();
    byte[] sent = Json.bytes(subject);
    Links links = Links.of(subject);
    Set<Long> home = parts.of(hashes(links.ties().isEmpty() ? links.own() : links.ties()));
    List<Tuple2<Long, Tuple2<byte[], Boolean>>> guests = new ArrayList<>();
    home.forEach(part -> guests.add(new Tuple2<>(part, new Tuple2<>(sent, false))));
    parts.of(hashes(links.cited())).stream()
        .filter(part -> !home.contains(part))
        .forEach(part -> guests.add(new Tuple2<>(part, new Tuple2<>(sent, true))));
    return guests.iterator();
  }

  private static Iterator<byte[]> groups(Iterable<Tuple2<byte[], Boolean>> guests) {
    Grouping grouping = new Grouping();
    for (Tuple2<byte[], Boolean> guest : guests) {
      Subject subject = Json.read(guest._1(), Subject.class);
      if (guest._2()) {
        grouping.addCiting(subject);
      } else {
        grouping.add(subject);
      }
    }
    List<byte[]> groups = new ArrayList<>();
    for (Group group : grouping.groups()) {
      groups.add(Json.bytes(group));
    }
    return groups.iterator();
  }
}
