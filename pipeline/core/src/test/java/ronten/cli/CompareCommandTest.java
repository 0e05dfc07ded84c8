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
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ronten compare} and the files it reads, on a corpus of three commentaries. */
class CompareCommandTest {

  private static final String ESSAY =
      """
      ---
      title: Who Pays for the Harbour
      lang: en
      ---

      Small ports pay for large ones. Nobody has asked them whether they want to pay at all.
      """;

  @TempDir private Path folder;
  private Path corpus;
  private Path output;

  private record Called(int code, String out, String err) {}

  private Called ronten(Locale locale, String... args) {
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
    String[] all =
        Stream.concat(Stream.of(args), Stream.of("--output", output.toString()))
            .toArray(String[]::new);
    int code = Main.run(console, all);
    return new Called(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Called ronten(String... args) {
    return ronten(Locale.ENGLISH, args);
  }

  private void run(String... more) {
    String[] all =
        Stream.concat(Stream.of("run", corpus.toString(), "--quiet"), Stream.of(more))
            .toArray(String[]::new);
    assertThat(ronten(all).code()).isZero();
  }

  private static String commentary(String quoted) {
    return """
    本稿は『Harbour Review』2026年2月3日号の論考「Who Pays for the Harbour」（著者：Ada Moor）を読む。

    著者は「%s」と述べる。段階的通行料（graduated tolls）を提唱している。
    """
        .formatted(quoted);
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(corpus.resolve(path), text);
  }

  @BeforeEach
  void makeACorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("論評"));
    output = folder.resolve("out");
    write("a.md", commentary("Small ports pay for large ones."));
    write("b.md", commentary("Small ports must pay for large ones."));
    write("d.md", commentary("Small ports pay for large ones."));
    write("c.md", "港の話である。本稿は誰の論考も扱わない。\n");
  }

  @Test
  void withoutAnArticleListsThem() {
    run();
    assertThat(ronten("compare").out())
        .contains("Who Pays for the Harbour", "3 commentaries", "1 article\n");
    assertThat(ronten("compare", "--format", "json").out())
        .contains("\"about\" : 3", "\"cites\" : 0");
    assertThat(ronten(Locale.JAPANESE, "compare").out()).contains("論評3件", "記事1件");
  }

  @Test
  void anArticleIsNamedByIdPrefixOrTitle() {
    run();
    String byTitle = ronten("compare", "“who pays for the harbour?”").out();
    assertThat(byTitle).contains("[1]  a.md", "[2]  b.md", "differs [2] Small ports must pay");
    assertThat(ronten("compare", "who-pays").out()).isEqualTo(byTitle);
    assertThat(ronten("compare", "who-pays", "--format", "json").out())
        .contains("\"schema\" : \"ronten/comparison/1\"");
  }

  @Test
  void withoutTheArticlesTextTheOutlierDiffers() {
    run();
    assertThat(ronten("compare", "who").out())
        .contains("not checked 2 · differs 1", "put in + must")
        .doesNotContain("differs [1]");
  }

  @Test
  void anUnknownArticleIsWrongUse() {
    assertThat(ronten("compare").code()).isEqualTo(2);
    run();
    Called called = ronten("compare", "no-such");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("no-such", "ronten compare");
    assertThat(ronten("compare", "who", "--article", "no.md").code()).isEqualTo(2);
  }

  @Test
  void anArticleFromAFileIsHeldAgainstTheQuotations() throws IOException {
    run();
    Path essay = folder.resolve("essay.md");
    Files.writeString(essay, ESSAY);
    Called byItsTitle = ronten("compare", "--article", essay.toString());
    assertThat(byItsTitle.code()).isZero();
    assertThat(byItsTitle.out()).contains("verbatim 2", "altered [2] Small ports must pay");
    assertThat(ronten("compare", "who", "--article", essay.toString()).out())
        .isEqualTo(byItsTitle.out());
    Files.writeString(essay, ESSAY.replace("Who Pays", "Who Owns"));
    assertThat(ronten("compare", "--article", essay.toString()).code()).isEqualTo(2);
  }

  @Test
  void explainsItsVerdictsInTheUsersLanguage() {
    assertThat(ronten("compare", "--explain").out())
        .contains("verbatim", "The same words and marks.", "Similarity alone never");
    assertThat(ronten(Locale.JAPANESE, "compare", "--explain").out())
        .contains("語も記号も同じ。")
        .contains("類似しているだけで");
    assertThat(ronten(Locale.JAPANESE, "compare", "--help").out()).contains("共通点と相違点");
  }

  @Test
  void onlyWhatIsTouchedIsDrawnAgain() throws IOException {
    write("other.md", commentary("x").replace("Who Pays for the Harbour", "The Price of a Berth"));
    run();
    TreeMap<String, FileTime> before = drawn();
    assertThat(before).hasSize(2);
    write("b.md", commentary("Nobody has asked them whether they want to pay at all."));
    run();
    TreeMap<String, FileTime> after = drawn();
    assertThat(after.firstEntry()).isEqualTo(before.firstEntry());
    assertThat(after.lastEntry().getValue()).isGreaterThan(before.lastEntry().getValue());
    Files.delete(corpus.resolve("b.md"));
    Files.delete(corpus.resolve("other.md"));
    run();
    assertThat(drawn()).hasSize(1);
    assertThat(ronten("compare").out()).contains("2 commentaries ");
  }

  @Test
  void theSameBytesComeOfARunAtOnceAndOfTwo() throws IOException {
    write("essay.md", ESSAY.replace("lang: en", "lang: en\nrole: article"));
    run("--threads", "1");
    String atOnce = Files.readString(output.resolve("comparisons").resolve(drawn().firstKey()));
    Files.delete(corpus.resolve("essay.md"));
    run();
    write("essay.md", ESSAY.replace("lang: en", "lang: en\nrole: article"));
    run("--threads", "3");
    assertThat(output.resolve("comparisons").resolve(drawn().firstKey())).hasContent(atOnce);
  }

  private TreeMap<String, FileTime> drawn() {
    TreeMap<String, FileTime> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(output.resolve("comparisons"))) {
      for (Path file : (Iterable<Path>) list::iterator) {
        files.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
