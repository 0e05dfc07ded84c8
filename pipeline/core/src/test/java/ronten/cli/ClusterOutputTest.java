package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.cli.Program.Called;
import ronten.compare.Comparison;
import ronten.render.Json;
import ronten.run.OutputFolder;
import ronten.text.Sha256;

/** An output of the form that the application on Spark gives it is read as one of this machine. */
class ClusterOutputTest {

  @TempDir private Path folder;
  private Path corpus;
  private Path local;
  private Path output;

  @BeforeEach
  void write() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    local = folder.resolve("local");
    output = folder.resolve("output");
    for (String article : List.of("Who Pays for the Harbour", "A Lamp for the Strait")) {
      for (String name : List.of("潮見", "灯")) {
        String head = "---\narticle: " + article + "\n---\n\n# " + name + "\n\n";
        Files.writeString(
            corpus.resolve(article.charAt(0) + name + ".md"),
            head + "著者は段階的通行料（graduated tolls）を提唱する。" + name + "は別の案を取る。\n");
      }
    }
    assertThat(call("run", corpus.toString(), "--output", local.toString()).code()).isZero();
    Path shard = Files.createDirectories(output.resolve("index/shard-00000"));
    for (Path file : listed(local.resolve("index"))) {
      Files.copy(file, shard.resolve(file.getFileName()));
    }
    Files.copy(local.resolve("glossary.json"), output.resolve("glossary.json"));
    Files.createDirectories(output.resolve("comparisons"));
    List<String> lines = new ArrayList<>();
    for (Path file : listed(local.resolve("comparisons"))) {
      lines.addFirst(Json.line(Json.read(Files.readAllBytes(file), Comparison.class)));
    }
    Files.write(output.resolve("comparisons/part-00000-a.txt"), lines);
    Files.writeString(output.resolve("comparisons/_SUCCESS"), "");
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Called call(String... arguments) {
    return Program.ENGLISH.call(arguments);
  }

  private static Called in(Path output, String... arguments) {
    return call(
        Stream.concat(Stream.of(arguments), Stream.of("--output", output.toString()))
            .toArray(String[]::new));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      walk.filter(Files::isRegularFile)
          .forEach(file -> files.put(output.relativize(file).toString(), hash(file)));
    }
    return files;
  }

  private static String hash(Path file) {
    try {
      return Sha256.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readingCommandsSayTheSame() {
    for (String command :
        List.of(
            "search 通行料 --facets --format json",
            "search 案 --article Harbour",
            "search 案 --article A~Lamp~for~the~Strait",
            "search 通行料 --kwic",
            "compare",
            "compare A~Lamp~for~the~Strait",
            "compare who --format json",
            "show A灯.md",
            "glossary --format csv",
            "collocates 通行料")) {
      String[] words =
          Stream.of(command.split(" ")).map(w -> w.replace('~', ' ')).toArray(String[]::new);
      Called called = in(output, words);
      assertThat(called).isEqualTo(in(local, words));
      assertThat(called.err()).isEmpty();
    }
  }

  @Test
  void everythingIsExported() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    assertThat(in(local, "export", one.toString()).code()).isZero();
    assertThat(in(output, "export", other.toString()).out()).contains("2 comparisons");
    for (Path file : listed(one)) {
      assertThat(other.resolve(file.getFileName())).hasSameTextualContentAs(file);
    }
  }

  @Test
  void nothingWritesToIt() throws IOException {
    Map<String, String> before = files();
    Path file = Files.writeString(folder.resolve("new.md"), "案。");
    for (List<String> command :
        List.of(
            List.of("run", corpus.toString()),
            List.of("run", corpus.toString(), "--rebuild"),
            List.of("add", file.toString(), "--corpus", corpus.toString()),
            List.of("remove", "A灯.md", "--corpus", corpus.toString()))) {
      Called called = in(output, command.toArray(String[]::new));
      assertThat(called.code()).isEqualTo(2);
      assertThat(called.err()).contains("made by the application on Spark").contains("--output");
    }
    assertThat(files()).isEqualTo(before);
    assertThat(corpus.resolve("new.md")).doesNotExist();
    assertThat(corpus.resolve("A灯.md")).exists();
  }

  @Test
  void whatAJobLeftHalfWayIsNotPublished() {
    Called called = in(output, "publish", "--to", "http://127.0.0.1:9/half");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("did not come to its end").contains("Run the job again");
  }

  @Test
  void aTableIsForOthersToRead() throws IOException {
    OutputFolder drawn = new OutputFolder(output);
    List<String> articles = drawn.compared().stream().map(Json::line).toList();
    Files.createDirectory(output.resolve("articles"));
    Files.write(output.resolve("articles/part-00000-a.txt"), articles);
    Files.createFile(output.resolve("articles/_SUCCESS"));
    String before = in(output, "search", "案", "--article", "Who Pays for the Harbour").out();
    Files.delete(output.resolve("comparisons/part-00000-a.txt"));
    Files.writeString(output.resolve("comparisons/part-00000-a.snappy.parquet"), "PAR1");
    assertThat(in(output, "compare").err()).contains("Parquet").contains("--form lines");
    assertThat(in(output, "search", "案", "--article", "Who Pays for the Harbour").out())
        .isEqualTo(before)
        .contains("案");
    assertThat(in(output, "search", "案", "--facets").code()).isZero();
  }
}
