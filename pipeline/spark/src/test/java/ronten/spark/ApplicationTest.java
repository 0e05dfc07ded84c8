package ronten.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;

/** The sample corpus by Spark in this process, held against a run without it. */
class ApplicationTest {

  @TempDir private static Path folder;
  private static SparkSession session;
  private static OutputFolder local;

  @BeforeAll
  static void start() {
    session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "3")
            .config("spark.default.parallelism", "3")
            .getOrCreate();
    local = Local.run(Local.SAMPLE, folder.resolve("local"));
  }

  @AfterAll
  static void stop() throws IOException {
    session.close();
  }

  private static Application.Report run(String... arguments) throws IOException {
    return new Application(session, Arguments.of(arguments)).run();
  }

  @Test
  void filesAndIndexAreThoseOfTheLocalRun() throws IOException {
    Path output = folder.resolve("files");
    Application.Report report =
        run(
            "--output",
            output.toString(),
            "--form",
            "files",
            "--partition-megabytes",
            "1",
            Local.SAMPLE.toString());
    assertThat(report.failed()).isZero();
    for (String part : List.of("summaries", "comparisons")) {
      assertThat(Local.files(output.resolve(part)))
          .isEqualTo(Local.files(local.root().resolve(part)));
    }
    assertThat(Local.read(output.resolve("glossary.json"))).isEqualTo(Local.read(local.glossary()));
    try (PassageSearch one = PassageSearch.open(local.index(), Pipeline::languages);
        PassageSearch several = PassageSearch.open(output.resolve("index"), Pipeline::languages)) {
      SearchRequest request = SearchRequest.of("拡大抑止").limit(100);
      assertThat(several.search(request)).isEqualTo(one.search(request));
      assertThat(several.documents()).hasSameSizeAs(one.documents());
    }
  }
}
