package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of the search, in a real browser. */
class SearchIT extends InABrowser {

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
    browser.untilShown(".conditions", "English");
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
}
