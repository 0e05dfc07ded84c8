package ronten.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.compare.Comparison;
import ronten.index.IndexContents;
import ronten.run.OutputFolder;

/** Tables of documents that are not all good, and one with a great many on one article. */
class RecordsTest {

  @TempDir private static Path folder;
  private static SparkSession session;

  @BeforeAll
  static void start() {
    session = Local.session("local[2]").getOrCreate();
  }

  @AfterAll
  static void stop() throws IOException {
    session.close();
  }

  private static Application.Report run(
      Path input, String format, Path output, int partition, int most) throws IOException {
    Arguments arguments =
        new Arguments(
            input.toString(),
            Optional.of(format),
            Optional.empty(),
            output.toString(),
            Arguments.Form.FILES,
            partition,
            most,
            Optional.empty());
    return new Application(session, arguments).run();
  }

  private static List<String> failures(Path output) {
    return session.read().json(output.resolve("failures").toString()).collectAsList().stream()
        .map(row -> row.<String>getAs("path") + " | " + row.<String>getAs("reason"))
        .toList();
  }

  @Test
  void aRowThatIsNoRecordIsNamed() throws IOException {
    Path table = Files.createDirectories(folder.resolve("rows"));
    Path file = table.resolve("a.jsonl");
    Files.write(
        file,
        List.of(
            "{\"path\": \"a.md\", \"text\": \"港の負担は重い。\", \"author\": [\"森\"], \"x\": {}}",
            "",
            "{\"text\": \"港\"}",
            "{\"path\": 7, \"text\": \"港\"}",
            "{\"path\": \"n.md\", \"text\": null}",
            "{\"path\": \"e.md\", \"text\": \" \"}",
            "{\"path\": \"o.md\", \"text\": {\"a\": 1}}",
            "{\"path\": \"torn.md\", \"text\": \"港",
            "[1, 2]",
            "null",
            "{\"path\": \"half\\ud83d.md\", \"text\": \"港\"}",
            "{\"path\": \"../../above.md\", \"text\": \"港\"}",
            "{\"path\": \"/root.md\", \"text\": \"港\"}",
            "{\"path\": \"a//a.md\", \"text\": \"港\"}",
            "{\"path\": \"b.md\", \"text\": \"港の負担は軽い。\"}"));
    Path output = folder.resolve("rows-output");
    assertThat(run(table, "json", output, 100_000, 500).documents()).isEqualTo(2);
    String uri = "file:" + file;
    String from = " | cannot be read from " + uri;
    assertThat(failures(output))
        .contains(
            uri + ", row 3" + from + ", row 3: no path",
            uri + ", row 4" + from + ", row 4: no path",
            "n.md" + from + ", row 5: no text",
            "e.md" + from + ", row 6: no text",
            "o.md" + from + ", row 7: text is no text")
        .anyMatch(row -> row.startsWith(uri + ", row 8 |") && row.contains("no JSON object"))
        .anyMatch(row -> row.startsWith(uri + ", row 9 |") && row.contains("no JSON object"))
        .contains(
            uri + ", row 10" + from + ", row 10: no path",
            uri + ", row 11" + from + ", row 11: no path",
            uri + ", row 12" + from + ", row 12: its path is not that of a file",
            uri + ", row 13" + from + ", row 13: its path is not that of a file",
            uri + ", row 14" + from + ", row 14: its path is not that of a file")
        .hasSize(12);
    assertThat(folder.resolve("above.md.json")).doesNotExist();
  }

  @Test
  void ofOnePathTheFirstRecordIsTheDocumentHoweverTheTableIsCut() throws IOException {
    Path table = Files.createDirectories(folder.resolve("again"));
    for (String name : List.of("b", "a")) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 20; i++) {
        lines.append("{\"path\": \"d%d.md\", \"text\": \"意見%s%d。\"}\n".formatted(i % 15, name, i));
      }
      Files.writeString(table.resolve(name + ".jsonl"), lines);
    }
    Path whole = folder.resolve("again-whole");
    Path cut = folder.resolve("again-cut");
    assertThat(run(table, "json", whole, 100_000, 500))
        .isEqualTo(new Application.Report(15, 25, 1, 0));
    assertThat(run(table, "json", cut, 150, 500).shards()).isGreaterThan(2);
    assertThat(Local.files(cut.resolve("summaries")))
        .isEqualTo(Local.files(whole.resolve("summaries")));
    assertThat(Local.read(new OutputFolder(cut).summary("d3.md"))).contains("\"a3\"");
    assertThat(failures(whole))
        .hasSize(25)
        .allMatch(row -> row.endsWith("an earlier record has its path"));
  }

  @Test
  void whatIsSaidOfATextIsAPartOfWhatTheIndexKnowsItBy() throws IOException {
    List<String> known = new ArrayList<>();
    for (String date : List.of("2026-03-01", "2026-03-01", "2026-03-02")) {
      Path table = folder.resolve("said.jsonl");
      Files.writeString(
          table, "{\"path\": \"s.md\", \"text\": \"港。\", \"date\": \"%s\"}\n".formatted(date));
      Path output = folder.resolve("said-output");
      run(table, "json", output, 100_000, 500);
      try (IndexContents contents = IndexContents.open(output.resolve("index"))) {
        known.add(contents.documents().getFirst().producer());
      }
    }
    assertThat(known.get(1)).isEqualTo(known.get(0));
    assertThat(known.get(2)).isNotEqualTo(known.get(1));
  }

  @Test
  void whereNothingCanBeReadNothingIsChanged() throws IOException {
    Path table = folder.resolve("once.jsonl");
    Path output = folder.resolve("once-output");
    Files.writeString(table, "{\"path\": \"s.md\", \"text\": \"港。\"}\n");
    run(table, "json", output, 100_000, 500);
    Map<String, String> before = Local.files(output.resolve("summaries"));
    Files.writeString(table, "{\"path\": \"/s.md\", \"text\": \"港。\"}\n");
    assertThatThrownBy(() -> run(table, "json", output, 100_000, 500))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no document could be read")
        .hasMessageContaining("failures");
    assertThat(failures(output)).singleElement().asString().contains("not that of a file");
    assertThat(Local.files(output.resolve("summaries"))).isEqualTo(before).isNotEmpty();
    assertThat(output.resolve("index/shard-00000")).isDirectory();
    assertThat(output.resolve("articles/_SUCCESS")).exists();
    assertThat(output.resolve("_analysed")).doesNotExist();
  }

  @Test
  void aTableHasItsColumns() throws IOException {
    Path table = folder.resolve("table");
    session
        .sql("select 'a.md' as path, '港の負担は重い。' as text union all select null, '港'")
        .write()
        .parquet(table.toString());
    Path output = folder.resolve("table-output");
    assertThat(run(table, "parquet", output, 100_000, 500).documents()).isEqualTo(1);
    assertThat(failures(output)).singleElement().asString().contains(".parquet, row ", "no path");
    Path numbers = folder.resolve("numbers");
    session.sql("select 'a.md' as path, 7 as text").write().parquet(numbers.toString());
    assertThatThrownBy(() -> run(numbers, "parquet", output, 100_000, 500))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column text must be string, is int");
    Path other = Files.writeString(folder.resolve("other.jsonl"), "{\"body\": \"港\"}\n");
    assertThatThrownBy(() -> run(other, "json", output, 100_000, 500))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("records need path and text");
  }

  @Test
  void aGreatManyOnOneArticleAreComparedBySample() throws IOException {
    int many = Integer.getInteger("ronten.many", 1_000);
    Path table = folder.resolve("many.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < many; i++) {
      lines.append(
          "{\"path\": \"c/%d.md\", \"article\": \"A New Ledger for Alliances\", \"text\": \"著者は拡大抑止を論じる。意見%d。\"}\n"
              .formatted(i, i));
    }
    Files.writeString(table, lines);
    Path output = folder.resolve("many-output");
    assertThat(run(table, "json", output, 100_000, 40).comparisons()).isEqualTo(1);
    OutputFolder drawn = new OutputFolder(output);
    Comparison comparison =
        drawn.readComparison(drawn.compared().getFirst().article().id()).orElseThrow();
    assertThat(comparison.documents()).hasSize(40);
    assertThat(comparison.sampledFrom()).contains(many);
  }
}
