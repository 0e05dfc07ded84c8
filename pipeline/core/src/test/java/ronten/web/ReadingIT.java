package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages of documents, and of some side by side, in a real browser. */
class ReadingIT extends InABrowser {

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
            .findElements(By.cssSelector("thead th"))
            .size();
    browser.click("input[name=d]:not(:checked)");
    browser.until(
        "one more",
        () ->
            browser
                    .all("#found .sides:first-of-type thead")
                    .getFirst()
                    .findElements(By.tagName("th"))
                    .size()
                == columns + 1);
    browser.click("input[name=align][value=section]");
    browser.until("sections", () -> browser.address().contains("align=section"));
    browser.untilShown("#found tbody th", "Assessment");
    browser.untilShown("#found h2", "Points they both take up");
  }
}
