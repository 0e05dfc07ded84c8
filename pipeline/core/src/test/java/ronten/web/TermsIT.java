package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The pages of the terms and the glossary, in a real browser. */
class TermsIT extends InABrowser {

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
}
