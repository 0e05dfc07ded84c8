package ronten.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import ronten.Browser;

/** The pages as they open from disk in a browser. */
class ReportIT {

  private static final String ARTICLE = "articles/harbour-00000000.html";

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void openABrowser() {
    browser = Browser.start("en-US");
    new Sample(Sample.HOSTILE).pages().forEach((name, bytes) -> write("hostile/" + name, bytes));
    new Sample("").pages().forEach((name, bytes) -> write("report/" + name, bytes));
    Sample.crowd().pages().forEach((name, bytes) -> write("crowd/" + name, bytes));
  }

  private static void write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void closeIt() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void startAnew() {
    browser.size(1280, 900);
    open("index.html");
    browser.run("localStorage.clear()");
    browser.complaints();
    browser.requests();
  }

  /** After whatever happened: the console is empty, and only files were read. */
  @AfterEach
  void nothingWasComplainedOfAndNothingLoaded() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).allMatch(url -> url.startsWith("file:///"));
  }

  private static void open(String page) {
    open("report", page);
  }

  private static void open(String report, String page) {
    browser.open("about:blank");
    browser.open(folder.resolve(report).toUri() + page);
  }

  @Test
  void speaksTheLanguageThatIsChosenAndRemembersIt() {
    open(ARTICLE);
    assertThat(browser.find("#quotes h2").getText()).isEqualTo("Quotations");
    browser.find("#in-ja").click();
    assertThat(browser.find("#quotes h2").getText()).isEqualTo("引用");
    assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("ja");
    open("documents/%E6%BD%AE%E8%A6%8B.txt.html");
    assertThat(browser.find(".finder h2").getText()).isEqualTo("本文で見つかったもの");
  }

  @Test
  void sortsATableByKeyboard() {
    open(ARTICLE);
    assertThat(browser.texts("#quotes-table tbody th")).containsExactly("潮見", "夕凪");
    WebElement button = browser.find("#quotes-table thead th:nth-child(4) button");
    button.sendKeys(Keys.ENTER);
    assertThat(browser.find("#quotes-table thead th:nth-child(4)").getDomAttribute("aria-sort"))
        .isEqualTo("descending");
    assertThat(browser.texts("#quotes-table tbody th")).containsExactly("夕凪", "潮見");
    button.sendKeys(Keys.SPACE);
    assertThat(browser.find("#quotes-table thead th:nth-child(4)").getDomAttribute("aria-sort"))
        .isEqualTo("ascending");
    assertThat(browser.texts("#quotes-table tbody th")).containsExactly("潮見", "夕凪");
  }

  @Test
  void filtersATable() {
    open(ARTICLE);
    browser.find("#quotes input[type=search]").sendKeys("weight");
    assertThat(browser.texts("#quotes-table tbody tr:not([hidden]) th")).containsExactly("夕凪");
    assertThat(browser.find("#quotes output").getText()).isEqualTo("1 / 2");
  }

  @Test
  void aCellLeadsToItsPassageHighlighted() {
    open(ARTICLE);
    browser.find("#quotes-table tbody a.passage").click();
    WebElement passage = browser.find("mark:target");
    assertThat(browser.address()).contains("/documents/").contains("#c");
    assertThat(passage.getText()).isEqualTo("Small boats must pay more.");
    assertThat(passage.getCssValue("outline-style")).isEqualTo("solid");
    assertThat(browser.find("a.flag").getText()).isEqualTo("altered");
    browser.find("a.flag").click();
    assertThat(browser.find("tr:target").getText()).contains("altered", "潮見");
  }

  @Test
  void aSimilarityCellLeadsToWhatTheTwoShare() {
    open(ARTICLE);
    browser.find(".heat td a").sendKeys(Keys.ENTER);
    WebElement pair = browser.find("details:target[open]");
    assertThat(pair.getText()).contains("graduated tolls", "0.25", "They share no quotation.");
    pair.findElement(By.cssSelector("td a")).sendKeys(Keys.ENTER);
    assertThat(browser.find("mark:target").getText()).isNotBlank();
  }

  @Test
  void aLargeGroupTellsTheRestWhenItIsAsked() {
    open("crowd", ARTICLE);
    browser.find("#quotes-table details.more summary").sendKeys(Keys.ENTER);
    String others = "#quotes-table tr:first-child details.more a";
    browser.until("thirteen others", () -> browser.all(others).size() == 13);
    assertThat(browser.texts(others)).endsWith("論19");
    browser.find("#nearest-table td a").sendKeys(Keys.ENTER);
    browser.untilShown("#alike", "graduated tolls");
    assertThat(browser.find("#alike").getText()).contains("0.25");
    browser.find("#terms-table details.more summary").sendKeys(Keys.ENTER);
    browser.find("#terms-table details.more a").sendKeys(Keys.ENTER);
    assertThat(browser.find("mark:target").getText()).isNotBlank();
    assertThat(browser.address()).contains("/documents/");
  }

  @Test
  void drawsTheTermChartAsSvg() {
    open(ARTICLE);
    assertThat(browser.find("#chart svg").getSize().getWidth()).isGreaterThan(600);
    assertThat(browser.find("#chart").getDomAttribute("aria-label"))
        .contains("Each point is a term");
    assertThat(browser.all("#chart-document option")).hasSize(3);
  }

  @Test
  void theFirstTabReachesTheContent() {
    open(ARTICLE);
    browser.press(Keys.TAB);
    WebElement skip = browser.driver().switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("Skip to the content");
    assertThat(skip.getLocation().getX()).isGreaterThanOrEqualTo(0);
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("main");
  }

  @Test
  void everyRegionThatScrollsCanBeReachedAndHasAName() {
    open(ARTICLE);
    assertThat(browser.all(".scroll"))
        .isNotEmpty()
        .allSatisfy(
            region -> {
              assertThat(region.getDomAttribute("tabindex")).isEqualTo("0");
              assertThat(region.getAccessibleName()).isNotBlank();
            });
  }

  @Test
  void noPageIsWiderThanAPhoneOrAHalfScreen() {
    for (int width : new int[] {390, 640}) {
      browser.size(width, 844);
      for (String page : List.of("index.html", ARTICLE, "documents/harbour.txt.html")) {
        open(page);
        assertThat(browser.fits()).as(page + " at " + width).isTrue();
      }
    }
  }

  @Test
  void aHostileDocumentDoesNothing() {
    for (String page : List.of("index.html", ARTICLE, "documents/%E6%BD%AE%E8%A6%8B.txt.html")) {
      open("hostile", page);
      assertThat(browser.all("img, main script:not([type])")).isEmpty();
      assertThat(browser.find("main").getText()).contains("<script>alert(1)</script>");
    }
  }
}
