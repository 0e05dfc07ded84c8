package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import ronten.Browser;

/** What people do on the page, in a real browser. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeIT {

  private static final String LEDGER = "A New Ledger for America’s Alliances";

  private static final String NEW =
      """
      ---
      title: 台帳を閉じる日
      author: 追田 加代
      article: A New Ledger for America's Alliances
      ---
      ## 1. 要約

      著者は拡大抑止（extended deterrence）の約束を帳簿に書けるかと問う。筆者はこの構想に反対する。
      """;

  @TempDir private static Path folder;
  private static Served served;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start("en-US");
    served = Served.drawn(folder.resolve("drawn"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (served != null) {
      served.close();
    }
  }

  @BeforeEach
  void beginAnew() {
    browser.size(1280, 900);
    browser.colours("light");
    open("");
    browser.run("localStorage.clear()");
    browser.complaints();
    browser.requests();
  }

  /** After whatever happened: the console is empty, and nobody else was asked for anything. */
  @AfterEach
  void nothingWasComplainedOfAndNobodyElseAsked() {
    assertThat(browser.requests()).allMatch(url -> url.startsWith(served.origin() + "/"));
    assertThat(browser.complaints()).isEmpty();
  }

  private static void open(String page) {
    browser.open(served.origin() + "/" + page);
  }

  private static void openWithToken(String page) {
    open(page + "#token=" + served.token());
  }

  @Test
  void theArticlesLeadToTheirComparison() {
    assertThat(browser.texts("h2 a")).contains(LEDGER);
    browser.click("h2 a");
    browser.untilShown("h1", LEDGER);
    assertThat(browser.texts(".views a"))
        .contains("Articles", "Search", "Terms", "Glossary", "Add");
  }

  @Test
  void theLanguageThatIsChosenHoldsOnEveryPage() {
    browser.click("#in-ja");
    assertThat(browser.find("h1").getText()).contains("記事");
    open("search.html?view=kwic");
    assertThat(browser.find(".ask button").getText()).isEqualTo("検索");
    assertThat(browser.texts("select[name=sort] option")).contains("文書順");
  }

  @Test
  void aBrowserThatSpeaksJapaneseIsSpokenToInJapanese() {
    try (Browser japanese = Browser.start("ja")) {
      japanese.open(served.origin() + "/add.html");
      japanese.untilShown("h1", "追加");
    }
  }

  @Test
  void searchAnswersAsOneTypesAndTheAddressHoldsIt() {
    open("search.html");
    browser.type("#q", "deterrence");
    browser.until("the address follows", () -> browser.address().contains("q=deterrence"));
    browser.until("hits", () -> !browser.all(".hit").isEmpty());
    String address = browser.address();
    List<String> hits = browser.texts(".hit h2");
    open(address.substring(1));
    assertThat(browser.texts(".hit h2")).isEqualTo(hits);
  }

  @Test
  void anEnglishQuestionLandsOnTheJapanesePassage() {
    open("search.html?q=extended+deterrence&language=ja");
    WebElement hit = browser.find(".hit h2 a");
    assertThat(browser.texts(".hit mark")).anyMatch(mark -> mark.contains("抑止"));
    browser.click(hit);
    browser.until("the document", () -> browser.address().startsWith("/documents/"));
    assertThat(browser.address()).contains("#c");
    browser.until("the place is shown", () -> !browser.all("#text").isEmpty());
  }

  @Test
  void scopesNarrowWhatIsLookedInto() {
    open("search.html?q=nuclear");
    int all = browser.all(".hit").size();
    browser.click("input[name=in][value=quotes]");
    browser.until("fewer", () -> browser.address().contains("in=quotes"));
    browser.until("an answer", () -> browser.all("#found[aria-busy]").isEmpty());
    assertThat(browser.all(".hit").size()).isLessThan(all);
  }

  @Test
  void aFacetNarrowsAndIsTakenAwayAgain() {
    open("search.html?q=nuclear");
    browser.click(".facets a[href*='language=en']");
    browser.untilShown(".conditions", "en");
    assertThat(browser.all(".hit bdi[lang=ja]")).isEmpty();
    browser.click(".conditions a");
    browser.until("all again", () -> !browser.all(".hit bdi[lang=ja]").isEmpty());
  }

  @Test
  void aGlossThatWidenedIsShownAndTakenAway() {
    open("search.html?q=extended+deterrence");
    String gloss = browser.find(".via a.chip").getText();
    assertThat(gloss).contains("→");
    browser.click(".via a.chip");
    browser.until("the address", () -> browser.address().contains("without="));
    assertThat(browser.texts(".via a.chip")).doesNotContain(gloss);
  }

  @Test
  void linesStandUnderEachOtherAndAreSorted() {
    open("search.html?q=nuclear");
    browser.click("input[name=view][value=kwic]");
    browser.until("lines", () -> !browser.all(".kwic tbody tr").isEmpty());
    List<String> before = browser.texts(".kwic tbody tr");
    browser.type("select[name=sort]", Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    browser.until("sorted", () -> browser.address().contains("sort=right"));
    browser.until("another order", () -> !browser.texts(".kwic tbody tr").equals(before));
  }

  @Test
  void arrowsLeadFromHitToHit() {
    open("search.html?q=nuclear");
    browser.type("#q", Keys.ARROW_DOWN);
    String first = browser.driver().switchTo().activeElement().getText();
    assertThat(first).isEqualTo(browser.texts(".hit h2 a").getFirst());
    browser.press(Keys.ARROW_DOWN);
    assertThat(browser.driver().switchTo().activeElement().getText())
        .isEqualTo(browser.texts(".hit h2 a").get(1));
    browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("q");
  }

  @Test
  void whatIsSeenIsToBeHadAsTableAndJson() {
    open("search.html?q=nuclear&in=quotes");
    int hits = browser.all(".hit").size();
    String csv = browser.find(".export a[href*=csv]").getDomAttribute("href");
    String json = browser.find(".export a:not([href*=csv])").getDomAttribute("href");
    String table = served.get("/" + csv).body();
    assertThat(table).startsWith("document,line,start,end");
    assertThat(served.get("/" + json).body().split("\"score\"", -1)).hasSize(hits + 1);
  }

  @Test
  void aPassageLeadsToOthersLikeIt() {
    open("search.html?q=nuclear");
    browser.click(".hit a[href*='like=']");
    browser.until("like", () -> browser.address().contains("like="));
    assertThat(browser.all(".hit")).isNotEmpty();
  }

  @Test
  void searchNeedsNoScript() {
    browser.scripts(false);
    try {
      open("search.html");
      browser.type("#q", "deterrence", Keys.ENTER);
      browser.until("hits", () -> !browser.all(".hit").isEmpty());
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void theGlossaryIsFilteredToItsConflicts() {
    open("glossary.html");
    int all = browser.all("table.options tbody tr").size();
    browser.click("input[name=conflicts]");
    browser.until("the address", () -> browser.address().contains("conflicts=true"));
    browser.until("fewer", () -> browser.all("table.options tbody tr").size() < all);
    browser.fill("#q", "deterrence");
    browser.until("the address", () -> browser.address().contains("q=deterrence"));
    browser.until(
        "those alone",
        () ->
            browser.texts("table.options tbody th").stream()
                .allMatch(term -> term.contains("deterrence")));
  }

  @Test
  void kindsAreMarkedAndUnmarked() {
    open("documents/press/monosashi.txt.html");
    String marked = background("#text mark[data-kind=gloss]");
    browser.click("#show-gloss");
    assertThat(background("#text mark[data-kind=gloss]")).isNotEqualTo(marked);
  }

  private static String background(String selector) {
    return browser.find(selector).getCssValue("background-color");
  }

  @Test
  void pointingAtAFindingTellsWhatItIs() {
    open("documents/press/monosashi.txt.html");
    new Actions(browser.driver())
        .moveToElement(browser.find("#text mark[data-kind=gloss]"))
        .perform();
    browser.untilShown("#detail", "=");
    browser.press(Keys.ESCAPE);
    browser.until("closed", () -> !browser.find("#detail").isDisplayed());
  }

  @Test
  void theKeyboardLeadsFromFindingToFinding() {
    open("documents/press/monosashi.txt.html");
    browser.run("document.getElementById('text').focus()");
    browser.press("n");
    browser.until("told", () -> browser.find("#detail").isDisplayed());
    WebElement first = browser.driver().switchTo().activeElement();
    assertThat(first.getTagName()).isEqualTo("mark");
    browser.press("n");
    WebElement second = browser.driver().switchTo().activeElement();
    assertThat(second).isNotEqualTo(first);
    browser.press("p");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(first);
  }

  @Test
  void theEvidenceOfATermIsAKeyAway() {
    open("documents/press/monosashi.txt.html");
    WebElement list = browser.find(".finder details:last-of-type summary");
    browser.click(list);
    browser.click(".finder a[data-show=term]");
    browser.untilShown("#detail-place", "1 / ");
    String of = browser.find("#detail-place").getText().replaceFirst(".*/ ", "");
    browser.press(".");
    browser.untilShown("#detail-place", (of.equals("1") ? "1" : "2") + " / " + of);
  }

  @Test
  void commentariesStandSideBySide() {
    open("index.html");
    browser.click("h2 a");
    browser.click("a[href*='sides.html']");
    browser.until("columns", () -> browser.all(".sides thead th").size() >= 3);
    int columns =
        browser
            .all("#found .sides")
            .getFirst()
            .findElements(org.openqa.selenium.By.cssSelector("thead th"))
            .size();
    browser.click("input[name=d]:not(:checked)");
    browser.until(
        "one more",
        () ->
            browser
                    .all("#found .sides:first-of-type thead")
                    .getFirst()
                    .findElements(org.openqa.selenium.By.tagName("th"))
                    .size()
                == columns + 1);
    browser.click("input[name=align][value=section]");
    browser.until("sections", () -> browser.address().contains("align=section"));
    browser.untilShown("#found tbody th", "Assessment");
    browser.untilShown("#found h2", "Points they both take up");
  }

  private static final String POINTS = "[data-chart=network] svg path[fill='#0072b2']";
  private static final String LINES = "[data-chart=network] svg path[fill=none]";

  @Test
  void termsThatGoTogetherAreDrawnAndLeadOn() {
    open("terms.html");
    String answer = served.get("/" + browser.find("#joined a").getDomAttribute("href")).body();
    browser.find(POINTS);
    assertThat(browser.all(POINTS)).hasSize(answer.split("\"term\"", -1).length - 1);
    assertThat(browser.all(LINES)).hasSameSizeAs(browser.all("#joined tbody tr"));
    assertThat(browser.find("[data-chart=network]").getDomAttribute("aria-label"))
        .contains("Each point is a term");
    browser.click("#in-ja");
    assertThat(browser.find("[data-chart=network]").getDomAttribute("aria-label")).contains("点が用語");
    browser.click(POINTS);
    browser.until("its page", () -> browser.address().contains("term="));
    assertThat(browser.find("h1").getText()).isNotBlank();
    browser.find("[data-chart=time] svg");
  }

  @Test
  void theBoundOfTheNetworkSlidesAndTheAddressHoldsIt() {
    open("terms.html?least=2");
    browser.find(LINES);
    int before = browser.all(LINES).size();
    browser.type("input[name=least]", Keys.ARROW_RIGHT);
    browser.until("the address follows", () -> browser.address().contains("least=3"));
    browser.until("fewer lines", () -> browser.all(LINES).size() < before);
    int after = browser.all(LINES).size();
    assertThat(after).isPositive();
    open(browser.address().substring(1));
    browser.find(LINES);
    assertThat(browser.all(LINES)).hasSize(after);
    browser.click("[data-chart=network]");
    browser.type("input[name=least]", Keys.END);
    browser.until("still fewer", () -> browser.all(LINES).size() < after);
  }

  @Test
  void aTermLeadsToItsPlaceInADocument() {
    open("terms.html");
    browser.fill("#q", "拡大");
    browser.until("that alone", () -> browser.texts("#found tbody th a").contains("拡大抑止"));
    browser.click("#found tbody th a");
    browser.untilShown("h1", "拡大抑止");
    browser.click(".places a");
    browser.until("the document", () -> browser.address().startsWith("/documents/"));
    browser.untilShown("#text mark.target", "抑止");
  }

  @Test
  void theTermsNeedNoScript() {
    browser.scripts(false);
    try {
      open("terms.html");
      browser.fill("input[name=least]", "2");
      browser.press(Keys.ENTER);
      browser.until("the address", () -> browser.address().contains("least=2"));
      assertThat(browser.all("#joined tbody tr")).isNotEmpty();
      assertThat(browser.find(".chart-box").isDisplayed()).isFalse();
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void anAddressThatIsNotThereSaysSo() {
    open("nowhere.html");
    browser.untilShown("h1", "cannot be shown");
    browser.complaints(); // the browser itself tells of the missing page
  }

  @Test
  void whoDoesNotKnowTheTokenIsAskedForIt(@TempDir Path other) throws IOException {
    try (Served own = Served.drawn(other)) {
      browser.open(own.origin() + "/add.html");
      browser.until("asked", () -> browser.find("#no-token").isDisplayed());
      browser.fill("#token", own.token());
      browser.press(Keys.TAB);
      browser.click("#adding summary");
      browser.type("#name", "pasted.md");
      browser.run("document.getElementById('text').value = arguments[0]", NEW);
      browser.click("#send");
      browser.untilShown("#arrivals", "台帳を閉じる日");
      assertThat(Files.readString(own.corpus.resolve("pasted.md"))).contains("追田");
      browser.click("#arrivals a[href*='articles/']");
      browser.untilShown("h1", LEDGER);
      assertThat(browser.find("#documents").getText()).contains("追田 加代");
    } finally {
      forget();
    }
  }

  /** What another server than the common one was asked for. */
  private static void forget() {
    open("");
    browser.requests();
    browser.complaints();
  }

  @Test
  void aFileThatIsAddedStandsInTheComparisonAndTwoTabsSeeIt(@TempDir Path other)
      throws IOException {
    Path file = Files.writeString(other.resolve("fresh.md"), NEW);
    Path broken =
        Files.write(other.resolve("broken.pdf"), "no PDF".getBytes(StandardCharsets.UTF_8));
    try (Served own = Served.drawn(other.resolve("served"))) {
      String first = browser.driver().getWindowHandle();
      browser.open(own.origin() + "/add.html#token=" + own.token());
      browser.driver().switchTo().newWindow(WindowType.TAB);
      String second = browser.driver().getWindowHandle();
      browser.open(own.origin() + "/add.html");
      browser.driver().switchTo().window(first);
      browser.type("#files", file.toString() + "\n" + broken);
      browser.click("#send");
      browser.untilShown("#arrivals", "台帳を閉じる日");
      browser.untilShown("#failures", "broken.pdf");
      browser.driver().switchTo().window(second);
      browser.untilShown("#arrivals", "台帳を閉じる日");
      browser.driver().close();
      browser.driver().switchTo().window(first);
    } finally {
      forget();
    }
  }

  @Test
  void aHostileDocumentShowsAsText(@TempDir Path other) {
    try (Served own = Served.empty(other)) {
      String hostile = "# <img src=x onerror=alert(1)>\n\n「<script>alert(1)</script>」と述べる。\n";
      assertThat(own.add("<b>.txt", hostile, own.allowed()).statusCode()).isEqualTo(202);
      assertThat(own.events().anyMatch(line -> line.equals("event: finished"))).isTrue();
      browser.open(own.origin() + "/documents/%3Cb%3E.txt.html");
      browser.untilShown("#text", "<script>alert(1)</script>");
      assertThat(browser.all("#text script, main img")).isEmpty();
      browser.open(own.origin() + "/search.html?q=%3Cscript%3E");
      assertThat(browser.all("main script:not([type]), main img")).isEmpty();
    } finally {
      forget();
    }
  }

  @Test
  void theServerMayStopAndStartAgain(@TempDir Path other) {
    try (Served own = Served.drawn(other)) {
      int port = own.port();
      browser.open(own.origin() + "/search.html?q=nuclear");
      int hits = browser.all(".hit").size();
      own.stop();
      own.start(port);
      browser.fill("#q", "deterrence");
      browser.until("the address", () -> browser.address().contains("q=deterrence"));
      browser.open(own.origin() + "/search.html?q=nuclear");
      assertThat(browser.all(".hit")).hasSize(hits);
    } finally {
      forget();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search.html?q=nuclear",
        "search.html?q=nuclear&view=kwic",
        "glossary.html",
        "terms.html",
        "terms.html?term=拡大抑止",
        "add.html",
        "sides.html",
        "sides.html?align=section",
        "articles/ARTICLE.html",
        "documents/press/monosashi.txt.html",
        "nowhere.html"
      })
  void everyViewCanBeUsedByAll(String view) {
    open("index.html");
    String article = browser.find("h2 a").getDomAttribute("href");
    String page = view.replace("articles/ARTICLE.html", article);
    for (String scheme : List.of("light", "dark")) {
      browser.colours(scheme);
      for (int width : new int[] {1280, 390}) {
        browser.size(width, 900);
        openWithToken(page);
        assertThat(browser.violations()).as(page + " " + scheme + " " + width).isEmpty();
        assertThat(browser.fits()).as(page + " at " + width).isTrue();
      }
    }
    browser.click("#in-ja");
    assertThat(browser.violations()).as(page + " in Japanese").isEmpty();
    if (page.startsWith("nowhere")) {
      browser.complaints();
    }
  }
}
