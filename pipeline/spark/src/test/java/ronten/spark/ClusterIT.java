package ronten.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;

/** The application as it is shipped, on a master and two workers, each a process of its own. */
class ClusterIT {

  private static final int COPIES = 12;

  @TempDir private Path folder;

  @Test
  void aJobRunsOnTwoWorkers() throws IOException, InterruptedException {
    Path jar = Jars.of(Path.of("target", "test-classes"), folder.resolve("job.jar"));
    try (Cluster cluster = Cluster.start(Cluster.home(), folder, 2, 600)) {
      Process job =
          cluster.submit(
              "job",
              List.of(
                  "--conf",
                  "spark.executor.memory=512m",
                  "--class",
                  Doubling.class.getName(),
                  jar.toString()));
      assertThat(job.waitFor()).as(() -> cluster.read("job")).isZero();
      assertThat(cluster.read("job")).contains("sum 20");
    }
  }

  @Test
  void nothingIsLostOrDoubledWhenAnExecutorIsKilled() throws IOException, InterruptedException {
    Path corpus = copies();
    Path output = folder.resolve("output");
    try (Cluster cluster = Cluster.start(Cluster.home(), folder.resolve("cluster"), 2, 1500)) {
      Process job =
          cluster.ronten(
              Path.of(System.getProperty("shipped", "target")),
              List.of(
                  "--form",
                  "files",
                  "--partition-bytes",
                  "60000",
                  "--output",
                  output.toString(),
                  corpus.toString()));
      while (job.isAlive() && !hasAttempts(output)) {
        Cluster.pause();
      }
      List<ProcessHandle> executors = cluster.executors();
      assertThat(executors).as(() -> cluster.read("ronten")).hasSize(2);
      assertThat(executors.getFirst().destroyForcibly()).isTrue();
      assertThat(job.waitFor()).as(() -> cluster.read("ronten")).isZero();
      assertThat(cluster.read("ronten")).contains("Lost executor");
    }
    OutputFolder local = Local.run(corpus, folder.resolve("local"));
    for (String part : List.of("summaries", "comparisons")) {
      assertThat(Local.files(output.resolve(part)))
          .isEqualTo(Local.files(local.root().resolve(part)));
    }
    assertThat(Local.read(output.resolve("glossary.json"))).isEqualTo(Local.read(local.glossary()));
    try (PassageSearch one = PassageSearch.open(local.index(), Pipeline::languages);
        PassageSearch several = PassageSearch.open(output.resolve("index"), Pipeline::languages)) {
      assertThat(several.documents()).isEqualTo(one.documents());
      SearchRequest request = SearchRequest.of("拡大抑止").limit(1000);
      assertThat(several.search(request)).isEqualTo(one.search(request));
    }
  }

  private static boolean hasAttempts(Path output) throws IOException {
    Path attempts = output.resolve("_attempts");
    if (!Files.isDirectory(attempts)) {
      return false;
    }
    try (Stream<Path> list = Files.list(attempts)) {
      return list.findAny().isPresent();
    }
  }

  /** The commentaries many times over, so that a job lasts; the article once. */
  private Path copies() throws IOException {
    Path corpus = folder.resolve("corpus");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Local.SAMPLE)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String path = Local.SAMPLE.relativize(file).toString();
      boolean once = path.equals("burden-sharing.md") || path.equals("ronten.yaml");
      for (int copy = 0; copy < (once ? 1 : COPIES); copy++) {
        Path to = corpus.resolve(once ? path : "copy" + copy + "/" + path);
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return corpus;
  }
}
