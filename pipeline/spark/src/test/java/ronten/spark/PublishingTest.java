package ronten.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.cluster.Access;
import ronten.cluster.Articles;
import ronten.cluster.FakeCluster;
import ronten.cluster.Patience;
import ronten.cluster.Publisher;
import ronten.index.IndexContents;
import ronten.run.ArticleMembers;
import ronten.run.ComparedArticle;
import ronten.run.OutputFolder;

/** What Spark puts into a cluster, held against what a run without it and publishing put there. */
class PublishingTest {

  private static final Publisher.Copies COPIES = new Publisher.Copies(2, 0);

  @TempDir private static Path folder;
  private static SparkSession session;

  private final FakeCluster cluster = new FakeCluster();

  @BeforeAll
  static void start() {
    session =
        Local.session("local[2,3]") // a task that fails is tried again
            .getOrCreate();
  }

  @AfterAll
  static void stop() throws IOException {
    session.close();
  }

  @AfterEach
  void close() {
    cluster.close();
    assertThat(cluster.outOfOrder).isEmpty();
  }

  private void run(Path output, FakeCluster to) throws IOException {
    Arguments arguments =
        Arguments.of(
            "--output",
            output.toString(),
            "--partition-bytes",
            "8000",
            "--to",
            to.address().toString(),
            "--shards",
            "2",
            "--replicas",
            "0",
            Local.SAMPLE.toString());
    new Application(session, arguments).run();
  }

  private static Publisher.Report publish(OutputFolder output, FakeCluster to) {
    List<ComparedArticle> gathered = output.gathered();
    Articles articles =
        new Articles(ArticleMembers.articles(gathered), ArticleMembers.names(gathered));
    try (IndexContents contents = IndexContents.open(output.index())) {
      return new Publisher(to.address(), Access.of(Map.of(), to.address()), Patience.brief())
          .publish(contents, articles, COPIES, Map.of(), (done, of) -> {});
    }
  }

  @Test
  void theClusterHoldsWhatALocalRunPublishes() throws IOException {
    Path gone = Files.createDirectories(folder.resolve("gone"));
    Files.writeString(gone.resolve("gone.txt"), "港に船が入る。\n\n島に灯台がある。");
    Files.writeString(gone.resolve("letters.txt"), "雨が降る。");
    publish(Local.run(gone, folder.resolve("gone-output")), cluster);
    assertThat(cluster.paths()).containsExactly("gone.txt", "letters.txt");
    Path output = folder.resolve("output");
    run(output, cluster);
    try (FakeCluster other = new FakeCluster()) {
      publish(Local.run(Local.SAMPLE, folder.resolve("local")), other);
      assertThat(cluster.paths()).isEqualTo(other.paths()).hasSizeGreaterThan(5);
      assertThat(new TreeMap<>(cluster.documents)).isEqualTo(new TreeMap<>(other.documents));
    }
    int there = cluster.paths().size();
    assertThat(publish(new OutputFolder(output), cluster))
        .as("nothing is left for who goes on from the shards")
        .isEqualTo(new Publisher.Report(0, there, 0));
    run(output, cluster);
    assertThat(cluster.paths()).hasSize(there);
  }

  /** A task that has put a part and fails is done again. */
  @Test
  void aRepeatedTaskChangesNothing() throws IOException {
    AtomicInteger bulks = new AtomicInteger();
    cluster.before =
        text -> {
          if (bulks.incrementAndGet() == 3) {
            cluster.bulkAnswers.add(400);
          }
        };
    Path output = folder.resolve("repeated");
    run(output, cluster);
    try (FakeCluster other = new FakeCluster()) {
      publish(new OutputFolder(output), other);
      assertThat(new TreeMap<>(cluster.documents)).isEqualTo(new TreeMap<>(other.documents));
    }
  }

  @Test
  void anIndexOfSomethingElseIsLeftAloneBeforeAnythingIsDone() {
    cluster.isOfVersion("0");
    Path output = folder.resolve("never");
    assertThatThrownBy(() -> run(output, cluster)).hasMessageContaining("another version");
    assertThat(output).doesNotExist();
  }

  @Test
  void aShardThatLiesElsewhereIsCopiedForThatLong() throws IOException {
    Path shard = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(shard.resolve("segments_1"), "x");
    FileSystem checked = FileSystem.getLocal(new Configuration());
    Store elsewhere = new Store(checked, new org.apache.hadoop.fs.Path(shard.toString()));
    Path used =
        elsewhere.locally(
            local -> {
              assertThat(local.resolve("segments_1")).hasContent("x");
              return local;
            });
    assertThat(used).isNotEqualTo(shard).doesNotExist();
    Store here = Store.at(shard.toString(), new Configuration());
    Path itself = here.locally(local -> local);
    assertThat(itself).isEqualTo(shard).exists();
  }
}
