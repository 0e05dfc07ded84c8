package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.Browser;

/** What holds for all pages, in a real browser. */
class ServeIT extends InABrowser {

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
  void anAddressThatIsNotThereSaysSo() {
    open("nowhere.html");
    browser.untilShown("h1", "cannot be shown");
    browser.complaints(); // the browser itself tells of the missing page
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
