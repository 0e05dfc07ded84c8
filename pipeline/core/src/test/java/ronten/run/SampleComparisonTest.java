package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.compare.Comparison;
import ronten.compare.quotation.Difference;
import ronten.compare.quotation.Status;
import ronten.render.Json;

/** The sample corpus compared, held against the key in its README. */
class SampleComparisonTest {

  private static final Path SAMPLE = Path.of("../../corpus");

  private static final Map<String, String> PATHS =
      Map.of(
          "MD", "同盟の台帳を読む.md",
          "SJIS", "press/monosashi.txt",
          "HTML", "家計簿.html",
          "DOCX", "research-memo.docx",
          "PDF", "seminar-handout.pdf",
          "EN", "letters/reply-in-english.md");

  private static final Pattern ROW =
      Pattern.compile("\\| \\d+ \\| (\\w+) \\| ([^|]+) \\| `([a-z-]+)` \\|.*");

  @TempDir private static Path output;
  private static List<Comparison> comparisons;

  @BeforeAll
  static void runTheSample() throws IOException {
    new Run(Pipeline.create(), Workers.here()).run(RunRequest.of(SAMPLE, output), RunListener.NONE);
    comparisons = new ArrayList<>();
    for (Path file : new OutputFolder(output).listed(output.resolve("comparisons"))) {
      comparisons.add(Json.read(Files.readAllBytes(file), Comparison.class));
    }
  }

  @Test
  void everyCellOfItsReportLeadsToAPlaceThatIsThere() throws IOException {
    Map<Path, Document> pages = new HashMap<>();
    try (Stream<Path> files = Files.walk(output.resolve("report"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages.put(file, Jsoup.parse(file, "UTF-8"));
      }
    }
    int cells = 0;
    for (Map.Entry<Path, Document> page : pages.entrySet()) {
      for (Element link : page.getValue().select("section:not(#documents) td a")) {
        String[] address = link.attr("href").split("#", -1);
        assertThat(address).as(link.toString()).hasSize(2);
        String file = URLDecoder.decode(address[0], StandardCharsets.UTF_8);
        Path target =
            file.isEmpty() ? page.getKey() : page.getKey().resolveSibling(file).normalize();
        assertThat(pages).containsKey(target);
        assertThat(pages.get(target).getElementById(address[1])).as(link.toString()).isNotNull();
        cells++;
      }
    }
    assertThat(cells).isGreaterThan(500);
  }

  private static Comparison about(String title) {
    return comparisons.stream()
        .filter(c -> c.article().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSixCommentariesAreOneGroupWithTheEssayAsItsSource() {
    Comparison ledger = about("A New Ledger for America’s Alliances");
    assertThat(ledger.article().path()).hasValue("burden-sharing.md");
    assertThat(ledger.article().authors())
        .containsExactly("Helen R. Castellane", "Tobias Okafor-Wendt");
    assertThat(ledger.documents())
        .extracting(Comparison.Member::path)
        .containsExactlyInAnyOrderElementsOf(PATHS.values());
    assertThat(ledger.documents())
        .extracting(Comparison.Member::relation)
        .containsOnly(Comparison.Relation.ABOUT);
  }

  @Test
  void theSameMeetingInAnotherArticleStaysApart() {
    assertThat(comparisons).hasSize(2);
    Comparison price = about("The Price of Protection");
    assertThat(price.article().path()).isEmpty();
    assertThat(price.documents())
        .filteredOn(member -> member.relation() == Comparison.Relation.ABOUT)
        .extracting(Comparison.Member::path)
        .containsExactly("守ってやるの値段.txt");
    assertThat(price.documents())
        .filteredOn(member -> member.relation() == Comparison.Relation.CITES)
        .extracting(Comparison.Member::path)
        .containsExactly("research-memo.docx");
    assertThat(quotings(price))
        .allSatisfy(q -> assertThat(q.verdict().status()).isEqualTo(Status.NO_SOURCE));
  }

  private static List<Comparison.Quoting> quotings(Comparison comparison) {
    return comparison.quotes().stream().flatMap(quote -> quote.members().stream()).toList();
  }

  @Test
  void everyQuotationOfTheKeyHasItsVerdict() throws IOException {
    List<Comparison.Quoting> quotings =
        new ArrayList<>(quotings(about("A New Ledger for America’s Alliances")));
    int rows = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(SAMPLE.resolve("README.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows++;
        String words = row.group(2).strip();
        String verdict =
            quotings.stream()
                .filter(q -> q.path().equals(PATHS.get(row.group(1))) && q.text().startsWith(words))
                .map(q -> Json.name(q.verdict().status()))
                .findFirst()
                .orElse("missing");
        if (!verdict.equals(row.group(3))) {
          wrong.add(row.group(1) + " " + words + ": " + verdict + ", not " + row.group(3));
        }
      }
    }
    assertThat(rows).isEqualTo(22);
    assertThat(wrong).isEmpty();
    assertThat(quotings).hasSize(rows);
  }

  @Test
  void anAlteredQuotationSaysWhatTheArticleHas() {
    assertThat(quotings(about("A New Ledger for America’s Alliances")))
        .filteredOn(q -> q.text().contains("Canberra"))
        .flatExtracting(q -> q.verdict().differences())
        .containsExactly(new Comparison.Difference(Difference.Kind.NAME, "Canberra", "Sydney"));
  }

  @Test
  void aRenderingInABracketStandsBesideItsOriginal() {
    assertThat(quotings(about("A New Ledger for America’s Alliances")))
        .filteredOn(q -> q.text().startsWith("An alliance that can deny"))
        .singleElement()
        .satisfies(
            q ->
                assertThat(q.translation().orElseThrow().text())
                    .startsWith("攻撃者に")
                    .endsWith("必要がない"));
  }

  @Test
  void theTwoWaysToQuoteOneSentenceStandTogether() {
    assertThat(about("A New Ledger for America’s Alliances").quotes())
        .filteredOn(quote -> quote.consensus().startsWith("A target that cannot tell"))
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.consensus()).contains("worse than no target");
              assertThat(quote.verdict().status()).isEqualTo(Status.VERBATIM);
              assertThat(quote.members())
                  .extracting(q -> q.verdict().status())
                  .containsExactly(Status.ALTERED, Status.VERBATIM);
            });
  }

  @Test
  void spansPointAtWhatIsQuoted() throws IOException {
    String essay = Files.readString(SAMPLE.resolve("burden-sharing.md"));
    for (Comparison.Quote quote : about("A New Ledger for America’s Alliances").quotes()) {
      Comparison.Verdict verdict = quote.verdict();
      if (verdict.status() == Status.VERBATIM) {
        assertThat(essay.substring(verdict.start().orElseThrow(), verdict.end().orElseThrow()))
            .isEqualTo(quote.consensus());
      }
    }
  }
}
