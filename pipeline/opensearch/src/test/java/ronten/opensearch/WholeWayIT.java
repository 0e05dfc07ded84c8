package ronten.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.spark.Cluster;

/**
 * From a folder to answers on more than one machine: a master and two workers analyse and publish,
 * two nodes are asked, and all is as on one machine.
 */
class WholeWayIT {

  private static final Path SHIPPED = Program.TOP.resolve("pipeline/spark/target");

  @TempDir private Path folder;

  /**
   * The commands are those of the page, run as they stand there; but for the build, done by now.
   */
  @Test
  void whatSparkPublishesIsAnsweredAsHere() throws IOException, InterruptedException {
    String corpus = Program.TOP.resolve("corpus").toString();
    String local = folder.resolve("local").toString();
    String output = folder.resolve("output").toString();
    try (TwoNodes nodes = new TwoNodes(Files.createDirectories(folder.resolve("nodes")))) {
      String index = nodes.url() + "/whole";
      // What is read is followed by options that make several tasks and shards of so little.
      String archive = corpus + " --partition-bytes 8000 --shards 3";
      Map<String, String> names = Map.of("ARCHIVE", archive, "OUTPUT", output, "ENGINE", index);
      try (Cluster spark =
          Cluster.start(SHIPPED.resolve("spark"), folder.resolve("spark"), 2, 1500)) {
        Process job = spark.shell("ronten", Page.commands("spark-submit"), Program.TOP, names);
        assertThat(job.waitFor(8, TimeUnit.MINUTES)).as(() -> spark.read("ronten")).isTrue();
        assertThat(job.exitValue()).as(() -> spark.read("ronten")).isZero();
        assertThat(spark.read("ronten")).contains("Report[published=8, unchanged=0, removed=0]");
        Process search = spark.shell("search", Page.commands("search --at"), Program.TOP, names);
        assertThat(search.waitFor()).as(() -> spark.read("search")).isZero();
        assertThat(spark.read("search")).contains("拡大抑止", "\"facets\"");
      }
      Program.run("run", corpus, "--output", local, "--quiet");
      List<String> there = Program.answers(Answers.QUERIES, "--at", index);
      Answers.same(Program.answers(Answers.QUERIES, "--output", local), there);
      Answers.same(Program.answers(Answers.QUERIES, "--output", output), there);
      for (String from : List.of(local, output)) {
        assertThat(Program.run("publish", "--to", index, "--output", from).getFirst())
            .startsWith("No document sent, 8 there already, 0 taken out");
      }
    }
  }

  @Test
  void bothPagesHaveTheSameCommands() {
    assertThat(withoutComments(Page.JAPANESE)).isEqualTo(withoutComments(Page.ENGLISH)).hasSize(4);
  }

  private static List<String> withoutComments(Path page) {
    return Page.commands(page).stream().map(block -> block.replaceAll(" +# .*", "")).toList();
  }
}
