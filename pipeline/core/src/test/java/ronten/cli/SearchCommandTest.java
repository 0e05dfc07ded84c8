package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching as a user does it, in this process. */
class SearchCommandTest {

  @TempDir private static Path folder;

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
    String[] all =
        Stream.concat(Stream.of(args), Stream.of("--output", folder.resolve("out").toString()))
            .toArray(String[]::new);
    int code = Main.run(console, all);
    return new Called(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Called ronten(String... args) {
    return call(Locale.ENGLISH, args);
  }

  @BeforeAll
  static void run() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("a.md"),
        """
        ---
        title: 通行料をめぐって
        author: 潮見 航
        date: 2026-02-10
        article: Who Pays for the Harbour
        ---

        # 通行料をめぐって

        著者は段階的通行料（graduated tolls）を提唱する。

        ## 批判

        段階的通行料は小さな船に重い。段階的通行料の提案は灯台の修理にも触れない。
        """);
    Files.writeString(
        corpus.resolve("b.md"),
        """
        ---
        title: 港の帳簿
        article: "Who pays for the harbour?"
        ---

        # 港の帳簿

        The essay defends graduated tolls, and a graduated toll is fair.
        """);
    assertThat(ronten("run", corpus.toString()).code()).isZero();
  }

  private static void fits(String schema, String json) throws IOException {
    Path file = folder.resolve("out/schema").resolve(schema + ".schema.json");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON)
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void tellsTheGlossThatBroughtAPassageIn() throws IOException {
    Called found = ronten("search", "graduated tolls");
    assertThat(found.out()).contains("through the gloss graduated tolls = 段階的通行料 in a.md");
    assertThat(call(Locale.JAPANESE, "search", "graduated tolls").out())
        .contains("a.md の訳語「graduated tolls=段階的通行料」による");
    assertThat(ronten("search", "graduated tolls", "--no-glossary").out())
        .doesNotContain("through the gloss", "小さな船に");
    assertThat(ronten("search", "段階的通行料", "--explain").out())
        .startsWith("through the gloss 段階的通行料 = graduated tolls in a.md");
    String json = ronten("search", "graduated tolls", "--format", "json", "--facets").out();
    assertThat(json).contains("\"via\" : [", "\"from\" : \"graduated tolls\"");
    fits("search", json);
  }

  @Test
  void countsHitsOnRequest() {
    assertThat(ronten("search", "通行料").out()).doesNotContain("Kinds of paragraph");
    assertThat(ronten("search", "通行料", "--facets").out())
        .contains("Documents\n  a.md  ", "Authors\n  潮見 航  ", "Years\n  2026  ");
    assertThat(call(Locale.JAPANESE, "search", "通行料", "--facets").out()).contains("段落の種類");
  }

  @Test
  void anArticleIsNamedByTheIdOfItsGroup() {
    String id = ronten("compare").out().lines().findFirst().orElseThrow().replaceAll(".*  ", "");
    assertThat(id).startsWith("who-pays");
    String json = ronten("search", "graduated", "--article", id, "--format", "json").out();
    assertThat(json).contains("\"document\" : \"a.md\"", "\"document\" : \"b.md\"");
    assertThat(json).contains("\"article\" : \"" + id + "\"");
    assertThat(ronten("search", "通行料", "--article", "Who Pays for the Harbour").out())
        .contains("a.md");
    assertThat(ronten("search", "通行料", "--article", "no-such-article").out())
        .contains("No passage matches.");
  }

  @Test
  void printsAConcordance() throws IOException {
    Called text = ronten("search", "--kwic", "段階的通行料", "--width", "12");
    assertThat(text.out().lines().limit(3))
        .containsExactly(
            "a.md:10                               著者は段階的通行料（graduated…",
            "a.md:14                                     段階的通行料は小さな船…",
            "a.md:14                          …船に重い。段階的通行料の提案は灯…");
    assertThat(text.out()).endsWith("a.md  3\n3 places in 1 document\n");
    String json = ronten("search", "--kwic", "graduated toll", "--format", "json").out();
    fits("kwic", json);
    assertThat(json.lines().filter(line -> line.startsWith("{\"document\""))).hasSize(3);
    assertThat(ronten("search", "--kwic", "無い語", "--format", "json").out())
        .isEqualTo(
            "{\"schema\":\"ronten/kwic/1\",\"query\":\"無い語\",\"lines\":[\n],\"total\":0,\"documents\":{}}\n");
    assertThat(call(Locale.JAPANESE, "search", "--kwic", "無い語").out()).contains("出現しません");
    assertThat(ronten("search", "通行料", "--sort", "left").code()).isEqualTo(2);
    assertThat(ronten("search", "--kwic", "--like", "a.md:10").code()).isEqualTo(2);
    assertThat(ronten("search", "--kwic", "船", "--sort", "up").err()).contains("left, right");
  }

  @Test
  void printsWhatStandsBesideAWord() throws IOException {
    Called text = ronten("collocates", "段階的通行料", "--min", "1");
    assertThat(text.out()).contains("logDice", "提案").contains("of 3 places");
    fits("collocates", ronten("collocates", "段階的通行料", "--min", "1", "--format", "json").out());
    assertThat(call(Locale.JAPANESE, "collocates", "通行料").out()).contains("箇所の前後5語");
    assertThat(ronten("collocates", "無い語").out()).contains("of 0 places");
    assertThat(ronten("collocates", "船", "--window", "0").code()).isEqualTo(2);
    assertThat(ronten("collocates", "船", "--sort", "log-dice").code()).isZero();
  }

  @Test
  void findsPassagesLikeOne() {
    assertThat(ronten("search", "--like", "a.md:10").out()).contains("段階的通行料は小さな船に");
    Called nowhere = ronten("search", "--like", "a.md:9");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("a.md", "line 9");
    assertThat(ronten("search", "--like", "z.md:1").err()).contains("z.md");
    assertThat(ronten("search", "--like", "a.md").err()).contains("--like takes");
    assertThat(ronten("search", "--like", "a.md:0").code()).isEqualTo(2);
  }

  @Test
  void saysInTheUsersLanguageWhatItCouldNotRead() {
    Called english = ronten("search", "通行料 AND");
    assertThat(english.code()).isZero();
    assertThat(english.err()).contains("searched as plain words", "character 8");
    assertThat(english.out()).contains("a.md");
    assertThat(call(Locale.JAPANESE, "search", "（通行料").err()).contains("括弧が閉じていません");
    assertThat(call(Locale.JAPANESE, "search", " ").err()).contains("探せる語がありません");
  }
}
