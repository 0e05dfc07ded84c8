package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user runs it, in this process: arguments in, streams, files and a code out. */
class ProgramTest {

  private static final String COMMENTARY =
      """
      ---
      title: 通行料をめぐって
      author: 潮見 航
      article: Who Pays for the Harbour
      ---

      # 通行料をめぐって

      本稿は『Harbour Review』2026年2月3日号の論考「Who Pays for the Harbour」（著者：Ada Moor）を読む。

      ## 1. 通行料の提案

      著者は段階的通行料（graduated tolls）を提唱する。小さな船から取るべきではないと主張している。
      """;

  @TempDir private Path folder;
  private Path corpus;
  private Path output;

  /** What a call of the program left behind. */
  private record Called(int code, String out, String err) {}

  private static Called call(Locale locale, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            locale);
    int code = Main.run(console, args);
    return new Called(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Called ronten(String... args) {
    String[] all =
        Stream.concat(Stream.of(args), Stream.of("--output", output.toString()))
            .toArray(String[]::new);
    return call(Locale.ENGLISH, all);
  }

  private Called run(String... more) {
    return ronten(
        Stream.concat(Stream.of("run", corpus.toString()), Stream.of(more)).toArray(String[]::new));
  }

  @BeforeEach
  void makeACorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("論評"));
    output = folder.resolve("out");
    Files.writeString(corpus.resolve("潮見.md"), COMMENTARY);
    Files.writeString(corpus.resolve("short.txt"), "港の話\n\n港には船が入る。\n");
  }

  @Test
  void runsSearchesAndShows() {
    Called first = run();
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("analysed 2").contains("2 documents");
    assertThat(output.resolve("summaries/潮見.md.json")).exists();
    assertThat(output.resolve("schema/summary.schema.json")).exists();
    assertThat(ronten("search", "段階的通行料").out()).startsWith("1. 潮見.md:13").contains("passages");
    assertThat(ronten("search", "段階的通行料", "--format", "json").out())
        .contains("\"schema\" : \"ronten/search/1\"", "\"heading\" : \"通行料の提案\"");
    assertThat(ronten("show", "潮見.md").out())
        .contains("On: Who Pays for the Harbour", "段階的通行料 = graduated tolls", "提唱する");
    assertThat(ronten("glossary").out()).contains("graduated tolls");
  }

  @Test
  void aSecondRunAnalysesNothingAndWritesOnlyTheReport() {
    run();
    Map<Path, String> before = files();
    Called second = run();
    assertThat(second.out()).contains("analysed 0", "unchanged 2");
    Map<Path, String> after = files();
    before.remove(output.resolve("run.json"));
    after.remove(output.resolve("run.json"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aChangedDocumentIsAnalysedAgainAndARemovedOneIsGone() throws IOException {
    run();
    Files.writeString(corpus.resolve("潮見.md"), COMMENTARY + "\n灯台の修理も求めている。\n");
    Files.delete(corpus.resolve("short.txt"));
    Called again = run();
    assertThat(again.out()).contains("analysed 1", "removed 1");
    assertThat(output.resolve("summaries/short.txt.json")).doesNotExist();
    assertThat(ronten("search", "灯台").out()).contains("潮見.md");
    Called prose = ronten("search", "船が入る", "--in", "prose");
    assertThat(prose.code()).isZero();
    assertThat(prose.out()).doesNotContain("short.txt");
  }

  @Test
  void aBadDocumentIsNamedAndTheOthersAreDone() throws IOException {
    Files.write(corpus.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2});
    Called called = run();
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("broken.pdf: failed (reading)");
    assertThat(called.out()).contains("analysed 2", "failed 1");
  }

  @Test
  void anotherOrAnEmptyCorpusRemovesNothing() throws IOException {
    run();
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "別の文書である。");
    Called refused = ronten("run", other.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--rebuild");
    Files.delete(corpus.resolve("潮見.md"));
    Files.delete(corpus.resolve("short.txt"));
    assertThat(run().code()).isEqualTo(2);
    assertThat(output.resolve("summaries/潮見.md.json")).exists();
    assertThat(ronten("run", other.toString(), "--rebuild").code()).isZero();
    assertThat(output.resolve("summaries/潮見.md.json")).doesNotExist();
  }

  @Test
  void aMissingCorpusIsWrongUse() {
    Called called = ronten("run", folder.resolve("nowhere").toString());
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("nowhere");
    assertThat(ronten("search", "港").code()).isEqualTo(2);
  }

  @Test
  void oneAndFourThreadsGiveTheSameBytes() {
    run("--threads", "1");
    Map<Path, String> alone = files();
    run("--threads", "4", "--rebuild");
    Map<Path, String> together = files();
    alone.remove(output.resolve("run.json"));
    together.remove(output.resolve("run.json"));
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void manyQueriesAreAnsweredInTheirOrder() throws IOException {
    run();
    Path queries = folder.resolve("q.tsv");
    Files.writeString(queries, "qid\tquestion\nb\t港\na\t通行料\n");
    String out = ronten("search", "--queries", queries.toString()).out();
    assertThat(out.lines().map(line -> line.substring(0, 40)))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"id\":\"b\""),
            line -> assertThat(line).contains("\"id\":\"a\""));
    Files.writeString(queries, "id\tquestion\nb\t港\n");
    Called wrong = ronten("search", "--queries", queries.toString());
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("q.tsv:1");
  }

  @Test
  void helpIsInTheUsersLanguage() {
    assertThat(call(Locale.ENGLISH, "run", "--help").out())
        .contains("Brings the output up to date");
    assertThat(call(Locale.JAPANESE, "run", "--help").out()).contains("文書フォルダー");
    assertThat(call(Locale.JAPANESE, "--help").out()).contains("段落を検索");
  }

  @Test
  void aWrongOptionIsWrongUse() {
    assertThat(ronten("run", "--threads", "0").code()).isEqualTo(2);
    assertThat(ronten("run", "--no-such").code()).isEqualTo(2);
    assertThat(ronten("search").code()).isEqualTo(2);
  }

  /** Every file of the output but the index, with its content. */
  private Map<Path, String> files() {
    Map<Path, String> files = new TreeMap<>(Comparator.naturalOrder());
    try (Stream<Path> walk = Files.walk(output)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(output.resolve("index")))
          .forEach(file -> files.put(file, read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void endsWithTwoAndTheLineWhereTheDictionaryIsBroken() throws IOException {
    Files.writeString(corpus.resolve("ronten.yaml"), "dictionary: words.csv\n");
    Files.writeString(corpus.resolve("words.csv"), "灯台守,灯台守,トウダイモリ,名詞\n灯台\n");
    Called called = run();
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("words.csv: line 2: expected four fields");
  }

  @Test
  void analysesAgainWhenTheWantedTermsChange() throws IOException {
    run();
    Files.writeString(corpus.resolve("ronten.yaml"), "terms: { unwanted: [通行料] }\n");
    assertThat(run().out()).contains("analysed 2");
    assertThat(run().out()).contains("analysed 0");
  }

  @Test
  void anIndexOfAnotherVersionIsMadeAnewWithAMessage() throws IOException {
    run();
    Files.writeString(corpus.resolve("new.txt"), "島の話\n\n島には灯台がある。\n");
    Files.delete(corpus.resolve("short.txt"));
    age();
    Called search = ronten("search", "通行料");
    assertThat(search.code()).isEqualTo(2);
    assertThat(search.err()).contains("another version", "`ronten run` makes it anew");
    Called again = run("--quiet");
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("The index was made by another version");
    assertThat(ronten("search", "灯台").out()).contains("new.txt");
    assertThat(output.resolve("summaries/short.txt.json")).doesNotExist();
    assertThat(run().out()).contains("analysed 0", "unchanged 2");
  }

  @Test
  void anIndexOfAnotherVersionStaysWhenAnotherCorpusIsNamed() throws IOException {
    run();
    age();
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("a.txt"), "別の文書である。");
    assertThat(ronten("run", other.toString()).code()).isEqualTo(2);
    Files.delete(corpus.resolve("潮見.md"));
    Files.delete(corpus.resolve("short.txt"));
    assertThat(run().code()).isEqualTo(2);
    assertThat(output.resolve("summaries/潮見.md.json")).exists();
  }

  /** Makes the index one that an earlier version of the program wrote. */
  private void age() throws IOException {
    try (Directory directory = FSDirectory.open(output.resolve("index"));
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false))) {
      Map<String, String> remembered = new HashMap<>();
      writer.getLiveCommitData().forEach(each -> remembered.put(each.getKey(), each.getValue()));
      remembered.put("ronten.index", "1");
      writer.setLiveCommitData(remembered.entrySet());
      writer.commit();
    }
  }

  /** Titles are searched by their words alone, so a query cut in another way finds nothing. */
  @Test
  void queriesAreReadWithTheWordsOfTheCorpusAndWithoutTheCorpus() throws IOException {
    Files.writeString(corpus.resolve("ronten.yaml"), "dictionary: words.csv\n");
    Files.writeString(corpus.resolve("words.csv"), "港湾整備費,港湾整備費,コウワンセイビヒ,名詞\n");
    Files.writeString(corpus.resolve("a.txt"), "港湾整備費の話\n\n島の船が払う。\n");
    run();
    for (String file : List.of("ronten.yaml", "words.csv", "a.txt")) {
      Files.delete(corpus.resolve(file));
    }
    assertThat(ronten("search", "title:港湾整備費").out()).contains("a.txt");
  }
}
