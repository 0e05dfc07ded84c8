package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.HostileCorpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A folder full of broken and hostile files: each has its fate, and none is another's. */
class HostileCorpusTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int ronten(String... args) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
    return Main.run(new Console(nothing, nowhere, told, false, false, Locale.ENGLISH), args);
  }

  @Test
  void everyFileHasItsFate() throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path output = folder.resolve("output");
    Map<String, String> fates = HostileCorpus.make(corpus);
    int code =
        ronten(
            "run", corpus.toString(), "--output", output.toString(), "--threads", "2", "--quiet");
    assertThat(code).isEqualTo(Main.SOME_FAILED);

    JsonNode report = new ObjectMapper().readTree(output.resolve("run.json").toFile());
    Map<String, String> failed = new TreeMap<>();
    report
        .get("failures")
        .forEach(failure -> failed.put(text(failure, "path"), text(failure, "reason")));
    fates.forEach(
        (path, reason) -> {
          if (reason.isEmpty()) {
            assertThat(failed).doesNotContainKey(path);
          } else {
            assertThat(failed).hasEntrySatisfying(path, said -> assertThat(said).contains(reason));
          }
        });
    assertThat(failed.keySet()).isSubsetOf(fates.keySet());
    assertThat(report.at("/counts/documents").asInt()).isEqualTo(fates.size() - failed.size());
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .as("a file name is told in one line, and moves no cursor")
        .hasSize(failed.size())
        .noneMatch(line -> line.contains("\u001b"));
    staysInside(folder);
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString();
  }

  /** Nothing is written but into the output. */
  private static void staysInside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("corpus", "output");
    }
  }
}
