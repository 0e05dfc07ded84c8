package ronten.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;

/** A job in which every partition is analysed twice, and both attempts leave a shard. */
class RepeatTest {

  @TempDir private Path folder;

  @Test
  void aPartitionThatIsAnalysedTwiceCountsOnce() throws IOException {
    OutputFolder local = Local.run(Local.SAMPLE, folder.resolve("local"));
    Path output = folder.resolve("output");
    try (SparkSession session =
        SparkSession.builder()
            .master("local[2,3]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.default.parallelism", "2")
            .config("spark.sql.sources.commitProtocolClass", FailingOnce.class.getName())
            .getOrCreate()) {
      Application.Report report =
          new Application(
                  session,
                  new Arguments(
                      Local.SAMPLE.toString(),
                      Optional.empty(),
                      Optional.empty(),
                      output.toString(),
                      Arguments.Form.FILES,
                      8_000,
                      500,
                      Optional.empty()))
              .run();
      assertThat(FailingOnce.FAILED).hasValueGreaterThanOrEqualTo(report.shards());
      assertThat(list(output.resolve("index"))).hasSize(report.shards()).hasSizeGreaterThan(2);
    }
    assertThat(list(output)).noneMatch(name -> name.startsWith("_"));
    for (String part : List.of("summaries", "comparisons")) {
      assertThat(Local.files(output.resolve(part)))
          .isEqualTo(Local.files(local.root().resolve(part)));
    }
    try (PassageSearch one = PassageSearch.open(local.index(), Pipeline::languages);
        PassageSearch several = PassageSearch.open(output.resolve("index"), Pipeline::languages)) {
      assertThat(several.documents()).isEqualTo(one.documents());
      SearchRequest request = SearchRequest.of("拡大抑止").limit(100);
      assertThat(several.search(request)).isEqualTo(one.search(request));
    }
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
