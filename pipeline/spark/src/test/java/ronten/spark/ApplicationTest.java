package ronten.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.compare.Comparison;
import ronten.corpus.Corpus;
import ronten.corpus.CorpusSettings;
import ronten.render.Json;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;

/** The sample corpus by Spark in this process, held against a run without it. */
class ApplicationTest {

  private static final String MOUNTED = "spark.hadoop.fs.viewfs.mounttable.default.link.";

  @TempDir private static Path folder;
  private static SparkSession session;
  private static OutputFolder local;

  @BeforeAll
  static void start() {
    session =
        Local.session("local[2]")
            // Another file system than the local one, mounted on that.
            .config(MOUNTED + "/corpus", Local.SAMPLE.toUri().toString())
            .config(MOUNTED + "/made", folder.toUri().toString())
            .getOrCreate();
    local = Local.run(Local.SAMPLE, folder.resolve("local"));
  }

  @AfterAll
  static void stop() throws IOException {
    session.close();
  }

  private static final long SMALL = 8_000;

  private static Arguments arguments(Path input, Path output, Arguments.Form form) {
    return arguments(input.toString(), output.toString(), form);
  }

  private static Arguments arguments(String input, String output, Arguments.Form form) {
    return new Arguments(
        input, Optional.empty(), Optional.empty(), output, form, SMALL, 500, Optional.empty());
  }

  private static Application.Report run(Arguments arguments) throws IOException {
    return new Application(session, arguments).run();
  }

  @Test
  void filesAndIndexAreThoseOfTheLocalRun() throws IOException {
    Path output = folder.resolve("files");
    Application.Report report = run(arguments(Local.SAMPLE, output, Arguments.Form.FILES));
    assertThat(report.failed()).isZero();
    assertThat(report.shards()).isGreaterThan(2);
    for (String part : List.of("summaries", "comparisons")) {
      assertThat(Local.files(output.resolve(part)))
          .isEqualTo(Local.files(local.root().resolve(part)));
    }
    assertThat(Local.read(output.resolve("glossary.json"))).isEqualTo(Local.read(local.glossary()));
    assertThat(output).isDirectoryNotContaining(file -> file.toString().contains("/_"));
    try (PassageSearch one = PassageSearch.open(local.index(), Pipeline::languages);
        PassageSearch several = PassageSearch.open(output.resolve("index"), Pipeline::languages)) {
      SearchRequest request = SearchRequest.of("拡大抑止").limit(100);
      assertThat(several.search(request)).isEqualTo(one.search(request));
      assertThat(several.documents()).isEqualTo(one.documents());
      assertThat(counted(session.read().json(output.resolve("terms").toString())))
          .isEqualTo(
              one.terms().counts().stream()
                  .map(term -> term.term() + " " + term.documents() + " " + term.occurrences())
                  .sorted()
                  .toList());
    }
  }

  private static List<String> counted(Dataset<Row> terms) {
    return terms.select("term", "documents", "occurrences").collectAsList().stream()
        .map(row -> row.getString(0) + " " + row.getLong(1) + " " + row.getLong(2))
        .sorted()
        .toList();
  }

  @Test
  void aTableHoldsTheFilesAndLinesHoldTheirJson() throws IOException {
    Path table = folder.resolve("table");
    run(arguments(Local.SAMPLE, table, Arguments.Form.PARQUET));
    session
        .read()
        .parquet(table.resolve("summaries").toString())
        .collectAsList()
        .forEach(
            row ->
                assertThat(row.getString(1))
                    .isEqualTo(Local.read(local.summary(row.getString(0)))));
    Path lines = folder.resolve("lines");
    run(arguments("viewfs:///corpus", "viewfs:///made/lines", Arguments.Form.LINES));
    assertThat(pretty(lines.resolve("comparisons")))
        .containsExactlyElementsOf(
            Local.files(local.comparisons()).values().stream().sorted().toList());
  }

  private static List<String> pretty(Path lines) {
    return session.read().textFile(lines.toString()).collectAsList().stream()
        .map(line -> Json.pretty(line.getBytes(StandardCharsets.UTF_8)))
        .map(json -> new String(json, StandardCharsets.UTF_8))
        .sorted()
        .toList();
  }

  @Test
  void recordsAreReadAsTheirFilesAre() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("plain"));
    Path records = folder.resolve("records.jsonl");
    List<String> lines = new ArrayList<>();
    for (String name : List.of("burden-sharing.md", "同盟の台帳を読む.md", "letters/reply-in-english.md")) {
      Path file = corpus.resolve(name);
      Files.createDirectories(file.getParent());
      Files.copy(Local.SAMPLE.resolve(name), file);
      Map<String, String> record = Map.of("path", name, "text", Files.readString(file));
      lines.add(Json.line(record));
    }
    Files.write(records, lines);
    OutputFolder expected = Local.run(corpus, folder.resolve("plain-local"));
    Path output = folder.resolve("of-records");
    run(
        new Arguments(
            records.toString(),
            Optional.of("json"),
            Optional.empty(),
            output.toString(),
            Arguments.Form.FILES,
            SMALL,
            500,
            Optional.empty()));
    for (String part : List.of("summaries", "comparisons")) {
      assertThat(Local.files(output.resolve(part)))
          .isEqualTo(Local.files(expected.root().resolve(part)));
    }
  }

  @Test
  void aBadDocumentIsARowAndALargeGroupASample() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("crowd"));
    for (int i = 0; i < 6; i++) {
      Files.writeString(
          corpus.resolve("c" + i + ".md"),
          "---\narticle: A New Ledger for America’s Alliances\n---\n\n著者は拡大抑止を論じる。意見" + i + "。\n");
    }
    Files.writeString(corpus.resolve("bad.pdf"), "no PDF");
    Path output = folder.resolve("crowd-output");
    Application.Report report =
        run(
            new Arguments(
                corpus.toString(),
                Optional.empty(),
                Optional.empty(),
                output.toString(),
                Arguments.Form.FILES,
                SMALL,
                4,
                Optional.empty()));
    assertThat(report).isEqualTo(new Application.Report(6, 1, 1, 1));
    assertThat(session.read().json(output.resolve("failures").toString()).collectAsList())
        .singleElement()
        .asString()
        .startsWith("[bad.pdf,")
        .contains("read");
    OutputFolder drawn = new OutputFolder(output);
    String id = drawn.compared().getFirst().article().id();
    Comparison comparison = drawn.readComparison(id).orElseThrow();
    assertThat(comparison.documents()).hasSize(4);
    assertThat(comparison.sampledFrom()).contains(6);
  }

  @Test
  void anIndexOfARunIsLeftAlone() throws IOException {
    Path output = folder.resolve("local");
    List<Path> before = listed(output.resolve("index"));
    assertThatThrownBy(() -> run(arguments(Local.SAMPLE, output, Arguments.Form.FILES)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("local/index");
    assertThat(listed(output.resolve("index"))).isEqualTo(before).isNotEmpty();
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void whatALocalRunPassesOverIsPassedOver() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("listed/notes/deep"));
    Path root = folder.resolve("listed");
    for (String name :
        List.of(
            "a.md",
            "README.md",
            "data.xml",
            "notes/README.md",
            "notes/b 100%.txt",
            "notes/draft.md",
            "notes/deep/c.md",
            ".hidden/d.md")) {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), "text");
    }
    Files.writeString(root.resolve(".rontenignore"), "draft.md\n");
    Files.writeString(corpus.resolve(".rontenignore"), "*.md\n");
    assertThat(paths(root.toString()))
        .containsExactlyElementsOf(
            Corpus.open(root).entries().stream().map(Corpus.Entry::path).toList())
        .containsExactly("a.md", "notes/README.md", "notes/b 100%.txt");
    assertThat(paths(root + "/n*/*")).containsExactly("notes/README.md", "notes/b 100%.txt");
  }

  private static List<String> paths(String input) throws IOException {
    return Listing.of(input, CorpusSettings.NONE, new Configuration()).stream()
        .map(GivenFile::path)
        .toList();
  }

  @Test
  void tasksAreCutByTextAndNotByNumber() {
    GivenFile small = new GivenFile("a", "file:/a", 10, 0);
    GivenFile large = new GivenFile("b", "file:/b", 100, 0);
    assertThat(Batches.of(List.of(small, small, small, large, small), 30))
        .containsExactly(List.of(small, small, small), List.of(large), List.of(small));
  }
}
