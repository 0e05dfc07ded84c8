package ronten.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.run.Pipeline;
import ronten.run.Run;
import ronten.run.RunListener;
import ronten.run.RunReport;
import ronten.run.RunRequest;
import ronten.run.Workers;

/** What a run writes fits its schemas: of the sample corpus, or of {@code -Dronten.output}. */
class OutputSchemaTest {

  private static final Path SAMPLE = Path.of("../../corpus");

  @TempDir private Path folder;

  @Test
  void everythingWrittenFitsItsSchema() throws IOException {
    String given = System.getProperty("ronten.output", "");
    Path output = given.isEmpty() ? folder : Path.of(given);
    if (given.isEmpty()) {
      RunReport report =
          new Run(Pipeline.create(), Workers.pool(2))
              .run(RunRequest.of(SAMPLE, output), RunListener.NONE);
      assertThat(report.failures()).isEmpty();
    }
    List<Path> summaries;
    try (Stream<Path> walk = Files.walk(output.resolve("summaries"))) {
      summaries = walk.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(summaries).isNotEmpty();
    for (Path summary : summaries) {
      check(output, "summary", summary);
    }
    check(output, "glossary", output.resolve("glossary.json"));
    check(output, "run", output.resolve("run.json"));
  }

  private static void check(Path output, String name, Path file) throws IOException {
    Path written = output.resolve("schema").resolve(name + ".schema.json");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(written), InputFormat.JSON);
    assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
        .as(file.toString())
        .isEmpty();
  }
}
