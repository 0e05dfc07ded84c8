package ronten.render.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The pages as they open from disk in a browser. */
class ReportIT {

  private static final String ARTICLE = "articles/harbour-00000000.html";

  @TempDir private static Path folder;
  private static ChromeDriver browser;

  private static Optional<Path> program(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of("/usr/bin/", "/usr/local/bin/").map(dir -> Path.of(dir + name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @BeforeAll
  static void openABrowser() {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "no Chromium here; Debian: apt install chromium chromium-driver");
    new Sample(Sample.HOSTILE).pages().forEach((name, bytes) -> write("hostile/" + name, bytes));
    new Sample("").pages().forEach((name, bytes) -> write("report/" + name, bytes));
    Sample.crowd().pages().forEach((name, bytes) -> write("crowd/" + name, bytes));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toString());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=en-US");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build();
    browser = new ChromeDriver(service, options);
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
      browser.quit();
    }
  }

  @BeforeEach
  void startAnew() {
    size(1280, 900);
    open("index.html");
    browser.executeScript("localStorage.clear()");
    logs();
    browser.manage().logs().get(LogType.PERFORMANCE);
  }

  /** After whatever happened: the console is empty, and only files were read. */
  @AfterEach
  void nothingWasComplainedOfAndNothingLoaded() {
    assertThat(logs()).isEmpty();
    assertThat(browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream())
        .map(LogEntry::getMessage)
        .filteredOn(message -> message.contains("Network.requestWillBeSent\""))
        .allMatch(message -> message.contains("\"url\":\"file:///"));
  }

  private static List<String> logs() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  private static void open(String page) {
    browser.get("about:blank");
    browser.get(folder.resolve("report").toUri() + page);
  }

  private static void size(int width, int height) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  private static WebElement find(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  @Test
  void speaksTheLanguageThatIsChosenAndRemembersIt() {
    open(ARTICLE);
    assertThat(find("#quotes h2").getText()).isEqualTo("Quotations");
    find("#in-ja").click();
    assertThat(find("#quotes h2").getText()).isEqualTo("引用");
    assertThat(find("html").getDomAttribute("lang")).isEqualTo("ja");
    open("documents/%E6%BD%AE%E8%A6%8B.txt.html");
    assertThat(find(".finder h2").getText()).isEqualTo("本文で見つかったもの");
  }

  @Test
  void sortsATableByKeyboard() {
    open(ARTICLE);
    assertThat(texts("#quotes-table tbody th")).containsExactly("潮見", "夕凪");
    WebElement button = find("#quotes-table thead th:nth-child(4) button");
    button.sendKeys(Keys.ENTER);
    assertThat(find("#quotes-table thead th:nth-child(4)").getDomAttribute("aria-sort"))
        .isEqualTo("descending");
    assertThat(texts("#quotes-table tbody th")).containsExactly("夕凪", "潮見");
    button.sendKeys(Keys.SPACE);
    assertThat(find("#quotes-table thead th:nth-child(4)").getDomAttribute("aria-sort"))
        .isEqualTo("ascending");
    assertThat(texts("#quotes-table tbody th")).containsExactly("潮見", "夕凪");
  }

  @Test
  void filtersATable() {
    open(ARTICLE);
    find("#quotes input[type=search]").sendKeys("weight");
    assertThat(texts("#quotes-table tbody tr:not([hidden]) th")).containsExactly("夕凪");
    assertThat(find("#quotes output").getText()).isEqualTo("1 / 2");
  }

  @Test
  void aCellLeadsToItsPassageHighlighted() {
    open(ARTICLE);
    find("#quotes-table tbody a.passage").click();
    assertThat(browser.getCurrentUrl()).contains("/documents/").contains("#c");
    WebElement passage = find("mark:target");
    assertThat(passage.getText()).isEqualTo("Small boats must pay more.");
    assertThat(passage.getCssValue("outline-style")).isEqualTo("solid");
    assertThat(find("a.flag").getText()).isEqualTo("altered");
    find("a.flag").click();
    assertThat(find("tr:target").getText()).contains("altered", "潮見");
  }

  @Test
  void aSimilarityCellLeadsToWhatTheTwoShare() {
    open(ARTICLE);
    find(".heat td a").sendKeys(Keys.ENTER);
    WebElement pair = find("details:target");
    assertThat(pair.getDomProperty("open")).isEqualTo("true");
    assertThat(pair.getText()).contains("graduated tolls", "0.25", "They share no quotation.");
    pair.findElement(By.cssSelector("td a")).click();
    assertThat(find("mark:target").getText()).isNotBlank();
  }

  @Test
  void aLargeGroupTellsTheRestWhenItIsAsked() {
    browser.get(folder.resolve("crowd").toUri() + ARTICLE);
    find("#quotes-table details.more summary").sendKeys(Keys.ENTER);
    List<WebElement> others =
        browser.findElements(By.cssSelector("#quotes-table tr:first-child details.more a"));
    assertThat(others).hasSize(13);
    assertThat(others.getLast().getText()).isEqualTo("論19");
    find("#nearest-table td a").sendKeys(Keys.ENTER);
    assertThat(find("#alike").getText()).contains("graduated tolls", "0.25");
    find("#terms-table details.more summary").sendKeys(Keys.ENTER);
    find("#terms-table details.more a").sendKeys(Keys.ENTER);
    assertThat(browser.getCurrentUrl()).contains("/documents/");
    assertThat(find("mark:target").getText()).isNotBlank();
  }

  @Test
  void drawsTheTermChartAsSvg() {
    open(ARTICLE);
    assertThat(find("#chart svg").getSize().getWidth()).isGreaterThan(600);
    assertThat(find("#chart").getDomAttribute("aria-label")).contains("Each point is a term");
    assertThat(browser.findElements(By.cssSelector("#chart-document option"))).hasSize(3);
  }

  @Test
  void theFirstTabReachesTheContent() {
    open(ARTICLE);
    new Actions(browser).sendKeys(Keys.TAB).perform();
    WebElement skip = browser.switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("Skip to the content");
    assertThat(skip.getLocation().getX()).isGreaterThanOrEqualTo(0);
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("main");
  }

  @Test
  void everyRegionThatScrollsCanBeReachedAndHasAName() {
    open(ARTICLE);
    assertThat(browser.findElements(By.cssSelector(".scroll")))
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
      size(width, 844);
      for (String page : List.of("index.html", ARTICLE, "documents/harbour.txt.html")) {
        open(page);
        assertThat(
                browser.executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .as(page + " at " + width)
            .isEqualTo(0L);
      }
    }
  }

  @Test
  void aHostileDocumentDoesNothing() {
    for (String page : List.of("index.html", ARTICLE, "documents/%E6%BD%AE%E8%A6%8B.txt.html")) {
      browser.get(folder.resolve("hostile").toUri() + page);
      assertThat(browser.findElements(By.cssSelector("img, main script:not([type])"))).isEmpty();
      assertThat(find("main").getText()).contains("<script>alert(1)</script>");
    }
  }
}
