package ronten.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.index.IndexContents;
import ronten.index.Shelf;

class PublisherTest {

  private static final Patience PATIENCE =
      new Patience(
          Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(200), new Random(7));

  private static final Publisher.Copies COPIES = new Publisher.Copies(2, 1);

  private static final Map<String, String> SECRETS =
      Map.of(Access.USER, "reader-of-papers", Access.PASSWORD, "s3same-öffne");

  @TempDir private Path folder;
  private Shelf shelf;
  private final FakeCluster cluster = new FakeCluster();

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
    for (int i = 0; i < 7; i++) {
      shelf.put(i + ".txt", "港に船が入る。\n\n島に灯台がある。\n\n" + "雨が降る。".repeat(200));
    }
    shelf.commit();
  }

  @AfterEach
  void close() {
    shelf.close();
    cluster.close();
    assertThat(cluster.outOfOrder).isEmpty();
  }

  private Publisher.Report publish(Articles articles, Map<String, String> environment) {
    Address address = cluster.address();
    try (IndexContents contents = IndexContents.open(folder)) {
      return new Publisher(address, Access.of(environment, address), PATIENCE)
          .publish(contents, articles, COPIES, Map.of(), (done, of) -> {});
    }
  }

  private Publisher.Report publish() {
    return publish(Articles.NONE, Map.of());
  }

  private long bulks() {
    return cluster.asked.stream().filter(each -> each.path().endsWith("_bulk")).count();
  }

  @Test
  void allIsPublishedOnceAndThenOnlyWhatChanged() {
    assertThat(publish()).isEqualTo(new Publisher.Report(7, 0, 0));
    assertThat(cluster.paths()).hasSize(7);
    assertThat(cluster.passages()).isEqualTo(shelf.index().passages());
    long before = bulks();
    assertThat(publish()).isEqualTo(new Publisher.Report(0, 7, 0));
    assertThat(bulks()).isEqualTo(before);
    Articles known = new Articles(Map.of("3.txt", "an-article-1"), Map.of("3.txt", Set.of("x")));
    assertThat(publish(known, Map.of())).isEqualTo(new Publisher.Report(1, 6, 0));
    assertThat(cluster.documents.values())
        .anyMatch(each -> each.path("shown-article").asString("").equals("an-article-1"));
  }

  @Test
  void whatIsGoneOrShorterIsTakenOut() {
    publish();
    shelf.index().remove("2.txt");
    shelf.commit();
    assertThat(publish()).isEqualTo(new Publisher.Report(0, 6, 1));
    assertThat(cluster.paths()).hasSize(6).doesNotContain("2.txt");
    assertThat(cluster.passages()).isEqualTo(shelf.index().passages());
    shelf.put("0.txt", "雨だけが降る。"); // the shelf gives every file the same hash
    shelf.commit();
    Articles changed = new Articles(Map.of("0.txt", "a"), Map.of());
    assertThat(publish(changed, Map.of())).isEqualTo(new Publisher.Report(1, 5, 0));
    assertThat(cluster.passages()).isEqualTo(shelf.index().passages());
  }

  private Publisher publisher() {
    return new Publisher(cluster.address(), Access.of(Map.of(), cluster.address()), PATIENCE);
  }

  private Publisher.Report put(Path part) {
    try (IndexContents contents = IndexContents.open(part)) {
      return publisher().put(contents, Articles.NONE, done -> {});
    }
  }

  /** As many machines do it: the cluster is asked for the states of a part, and no others. */
  @Test
  void partsArePutByThemselves() {
    publisher().prepare(COPIES, Map.of("a", "b"));
    for (int i = 0; i < 3; i++) {
      Path part = folder.resolve("part" + i);
      try (Shelf some = new Shelf(part)) {
        some.put("part" + i + ".txt", "港に船が入る。");
        some.commit();
      }
      assertThat(put(part)).isEqualTo(new Publisher.Report(1, 0, 0));
      assertThat(put(part)).isEqualTo(new Publisher.Report(0, 1, 0));
    }
    assertThat(cluster.asked).noneMatch(each -> each.path().endsWith("_search"));
    assertThat(cluster.paths()).hasSize(3);
    Publisher publisher = publisher();
    int shards = publisher.shards();
    List<Publisher.Held> held =
        IntStream.range(0, shards).boxed().flatMap(publisher::held).toList();
    assertThat(held).extracting(Publisher.Held::path).containsExactlyElementsOf(cluster.paths());
    assertThat(publisher.remove(held.stream().skip(1))).isEqualTo(2);
    publisher.finish(Map.of());
    assertThat(cluster.paths()).containsExactly("part0.txt");
    assertThat(cluster.passages()).isEqualTo(1);
  }

  /** One that begins what another has just finished, and ends there, would undo it. */
  @Test
  void whatAnotherHasFinishedIsNotBegunAgain() {
    AtomicBoolean first = new AtomicBoolean(true);
    cluster.before =
        text -> {
          if (first.getAndSet(false)) {
            put(folder);
          }
        };
    assertThat(put(folder)).isEqualTo(new Publisher.Report(7, 0, 0));
    assertThat(cluster.paths()).hasSize(7);
    assertThat(cluster.passages()).isEqualTo(shelf.index().passages());
    assertThat(bulks()).as("the whole way once, and one that was outrun").isEqualTo(3 + 1);
  }

  /** What another has only begun is taken over: that one may have ended. */
  @Test
  void whatAnotherHasBegunIsFinished() {
    AtomicInteger come = new AtomicInteger();
    cluster.before =
        text -> {
          if (come.incrementAndGet() == 1) {
            cluster.down = taken -> taken == 7;
            assertThatThrownBy(() -> put(folder)).isInstanceOf(ClusterException.class);
            cluster.down = taken -> false;
          }
        };
    put(folder);
    assertThat(cluster.paths()).hasSize(7);
    assertThat(cluster.passages()).isEqualTo(shelf.index().passages());
  }

  @Test
  void aFewBatchesAreUnderWayAtOnceEachInItsOrder() {
    for (int i = 0; i < 7; i++) {
      shelf.put("long" + i + ".txt", "港に船が入る。\n\n".repeat(500));
    }
    shelf.commit();
    cluster.before = text -> pause();
    assertThat(publish()).isEqualTo(new Publisher.Report(14, 0, 0));
    assertThat(cluster.together).isEqualTo(3);
    assertThat(cluster.paths()).hasSize(14);
    assertThat(cluster.passages()).isEqualTo(shelf.index().passages());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aBusyClusterIsAskedAgain() {
    cluster.bulkAnswers.addAll(List.of(429, 503, 429));
    publish();
    assertThat(cluster.paths()).hasSize(7);
    assertThat(bulks()).isEqualTo(3 + 3);
  }

  @Test
  void onlyWhatWasRefusedIsSentAgain() {
    publish();
    String id = cluster.documents.keySet().stream().filter(k -> k.endsWith("-1")).findFirst().get();
    cluster.documents.clear();
    cluster.asked.clear();
    cluster.busyFor.add(id);
    publish();
    assertThat(cluster.passages()).isEqualTo(shelf.index().passages());
    List<String> bodies =
        cluster.asked.stream()
            .filter(each -> each.path().endsWith("_bulk"))
            .map(FakeCluster.Asked::body)
            .filter(body -> body.contains(id))
            .toList();
    assertThat(bodies).hasSize(2);
    assertThat(bodies.getLast().lines()).hasSize(2);
  }

  @Test
  void aRefusalForGoodEndsIt() {
    cluster.bulkAnswers.add(400);
    assertThatThrownBy(this::publish)
        .isInstanceOf(ClusterException.class)
        .hasMessageContaining("HTTP 400 busy later");
  }

  /** Whatever was sent before it broke off, the next publishing makes it whole. */
  @Test
  void goesOnWhereItBrokeOff() {
    int all = 7 + Math.toIntExact(shelf.index().passages());
    for (int at = 0; at < all; at += 3) {
      int broken = at;
      cluster.documents.clear();
      cluster.down = taken -> taken % 1000 >= broken && broken > 0;
      try {
        publish();
      } catch (ClusterException e) {
        assertThat(e).hasMessageContaining("503");
      }
      cluster.down = taken -> false;
      shelf.put("5.txt", at % 2 == 0 ? "雨。" : "雨。\n\n港に船が入る。\n\n雪。\n\n風。");
      shelf.commit();
      publish();
      assertThat(cluster.paths()).hasSize(7);
    }
  }

  @Test
  void anIndexOfAnotherVersionIsLeftAlone() {
    cluster.isOfVersion("0");
    assertThatThrownBy(this::publish)
        .isInstanceOf(ClusterException.class)
        .hasMessageContaining("another version");
    assertThat(bulks()).isZero();
  }

  @Test
  void theUserIsNamedAndTheSecretShownNowhere() {
    publish(Articles.NONE, SECRETS);
    assertThat(cluster.asked)
        .allMatch(each -> each.authorization().startsWith("Basic "))
        .noneMatch(each -> (each.path() + each.body()).contains("s3same"));
    cluster.bulkAnswers.addAll(List.of(401));
    Articles changed = new Articles(Map.of("0.txt", "a"), Map.of());
    assertThatThrownBy(() -> publish(changed, SECRETS))
        .isInstanceOf(ClusterException.class)
        .hasMessageContaining("refused the name and password")
        .satisfies(
            e -> {
              StringWriter told = new StringWriter();
              e.printStackTrace(new PrintWriter(told));
              assertThat(told.toString())
                  .doesNotContain("s3same")
                  .doesNotContain("reader-of-papers")
                  .doesNotContain("Basic ");
            });
  }
}
