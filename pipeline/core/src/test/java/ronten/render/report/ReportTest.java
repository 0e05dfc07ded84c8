package ronten.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import ronten.compare.Comparison;

/** The pages as a browser reads them. */
class ReportTest {

  private static Map<String, Document> parsed(Map<String, byte[]> pages) {
    Map<String, Document> parsed = new HashMap<>();
    pages.forEach(
        (name, bytes) -> {
          if (name.endsWith(".html")) {
            parsed.put(name, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
          }
        });
    return parsed;
  }

  private static List<String> elements(Document page) {
    List<String> elements = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      TreeSet<String> attributes = new TreeSet<>();
      element.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
      elements.add(element.tagName() + attributes);
    }
    return elements;
  }

  @Test
  void nothingInADocumentBecomesAnElementOrAnAttribute() {
    Map<String, Document> hostile = parsed(new Sample(Sample.HOSTILE).pages());
    Map<String, Document> harmless = parsed(new Sample(Sample.HARMLESS).pages());
    assertThat(hostile.keySet()).isEqualTo(harmless.keySet());
    String article = "articles/harbour-00000000.html";
    hostile.forEach(
        (name, page) -> {
          if (!name.equals(article)) {
            assertThat(elements(page)).as(name).isEqualTo(elements(harmless.get(name)));
          }
        });
    // The one difference: an address that is none of the web is no link.
    assertThat(harmless.get(article).select("a[href^=https]")).hasSize(1);
    harmless.get(article).select("a[href^=https]").remove();
    assertThat(elements(hostile.get(article))).isEqualTo(elements(harmless.get(article)));
  }

  @Test
  void whatADocumentSaysIsReadAsItStands() {
    Document page = parsed(new Sample(Sample.HOSTILE).pages()).get("documents/潮見.txt.html");
    String shown = Sample.HOSTILE.replace('\u0000', '\ufffd');
    assertThat(page.select("section.text").first().wholeText()).contains("基という。" + shown);
  }

  @Test
  void noAddressLeavesTheReportButThatOfTheArticle() {
    parsed(new Sample(Sample.HARMLESS).pages())
        .forEach(
            (name, page) ->
                page.select("[href], [src]")
                    .forEach(
                        element -> {
                          String address = element.attr("href") + element.attr("src");
                          assertThat(address).as(name).matches("https://example.org/toll|[^:]*");
                        }));
  }

  @Test
  void everyLinkLeadsToAPlaceThatIsThere() {
    Map<String, byte[]> pages = new Sample("").pages();
    Map<String, Document> parsed = parsed(pages);
    parsed.forEach(
        (name, page) ->
            page.select("a[href]:not([href^=https])")
                .forEach(
                    link ->
                        assertThat(leads(name, link, pages, parsed))
                            .as(name + " " + link)
                            .isTrue()));
  }

  @Test
  void everyCellLeadsToItsPassageInASmallGroupAndInALarge() {
    for (Sample sample : List.of(new Sample(""), Sample.crowd())) {
      Map<String, byte[]> pages = sample.pages();
      Map<String, Document> parsed = parsed(pages);
      Document page = parsed.get(ARTICLE);
      assertThat(page.select("section:not(#documents) td a"))
          .isNotEmpty()
          .allSatisfy(
              link -> {
                assertThat(link.attr("href")).contains("#");
                assertThat(
                        leads(ARTICLE, link, pages, parsed) || link.attr("href").startsWith("#s"))
                    .as(link.toString())
                    .isTrue();
              });
    }
  }

  @Test
  void aLargeGroupNamesTheFirstUsersAndPacksTheOthers() {
    Document page = parsed(Sample.crowd().pages()).get(ARTICLE);
    Element by = page.selectFirst("#quotes-table tbody tr th");
    assertThat(by.select("a")).hasSize(8);
    assertThat(by.selectFirst("details").attr("data-uses").split(" ")).hasSize(13);
    assertThat(page.select("#claims-table thead th")).hasSize(2);
    assertThat(page.select("#terms-table thead th")).hasSize(5);
    assertThat(page.select(".strip path.p").getFirst().attr("d")).contains("M3 0h1v1h-1z");
  }

  private static final String ARTICLE = "articles/harbour-00000000.html";

  private static boolean leads(
      String from, Element link, Map<String, byte[]> pages, Map<String, Document> parsed) {
    String[] parts = link.attr("href").split("#", 2);
    String file = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
    String name = file.isEmpty() ? from : Path.of(from).resolveSibling(file).normalize().toString();
    return pages.containsKey(name)
        && (parts.length == 1 || parsed.get(name).getElementById(parts[1]) != null);
  }

  @Test
  void everyPageForbidsInlineScriptAndTheNetworkAndHasOneTitle() {
    parsed(new Sample("").pages())
        .forEach(
            (name, page) -> {
              assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                  .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                  .doesNotContain("unsafe");
              assertThat(page.select("h1")).as(name).hasSize(1);
              assertThat(page.select("[style], [onclick], style")).as(name).isEmpty();
              assertThat(page.select("script:not([src]):not([type=application/json])")).isEmpty();
              assertThat(steps(page)).as(name).allMatch(step -> step <= 1);
            });
  }

  /** How many levels each heading is below the one before. */
  private static List<Integer> steps(Document page) {
    List<Integer> steps = new ArrayList<>();
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      steps.add(level - before);
      before = level;
    }
    return steps;
  }

  @Test
  void dataInAPageCannotEndTheElementItStandsIn() {
    String data = Templates.data(Map.of("text", Sample.HOSTILE));
    assertThat(data).doesNotContain("<", ">", "&", "\u2028");
    assertThat(data).contains("\\u003c/script\\u003e");
  }

  @Test
  void theBytesDependOnTheComparisonAlone() {
    Map<String, byte[]> first = new Sample("").pages();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      Map<String, byte[]> second = new Sample("").pages();
      assertThat(second.keySet()).isEqualTo(first.keySet());
      second.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aPageIsTheSameDrawnAlone() {
    Sample sample = new Sample("");
    Map<String, byte[]> alone = new HashMap<>();
    Report report = new Report();
    List<Comparison> comparisons = List.of(sample.comparison());
    report.overview(comparisons.stream().map(OverviewRow::of).toList(), alone::put);
    report.document(sample.readings().get("潮見.txt"), comparisons, alone::put);
    report.article(
        comparisons.getFirst(), p -> Optional.ofNullable(sample.readings().get(p)), alone::put);
    Map<String, byte[]> all = sample.pages();
    assertThat(alone).hasSize(3);
    alone.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(all.get(name)));
  }

  @Test
  void theFirstScreenSaysInWordsWhatIsSharedWhatDiffersAndWhatIsMisquoted() {
    Document page = parsed(new Sample("").pages()).get("articles/harbour-00000000.html");
    page.select(".ja").remove();
    assertThat(page.select(".lede").text())
        .isEqualTo(
            "Two commentaries. One of 2 quotations is not as printed. They part on one point,"
                + " render one term differently and give different values for one fact.");
    assertThat(page.select(".card.bad li").text()).contains("潮見", "altered", "−not");
    assertThat(page.select("#quotes del").text()).contains("−not");
  }

  @Test
  void everythingIsSaidInBothLanguages() {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    String name = "ronten.render.report.messages";
    ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT, control);
    ResourceBundle japanese = ResourceBundle.getBundle(name, Locale.JAPANESE, control);
    assertThat(english.keySet()).isNotEmpty();
    for (String key : english.keySet()) {
      boolean sign = english.getString(key).matches("[^\\p{L}]*|G²");
      assertThat(japanese.getString(key).equals(english.getString(key))).as(key).isEqualTo(sign);
    }
  }
}
