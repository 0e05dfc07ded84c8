package ronten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, and what a test asks of it. */
public final class Browser implements Closeable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What looking through a page of some ten thousand elements may take. */
  private static final Duration FOR_LARGE_PAGES = Duration.ofMinutes(2);

  private static final Duration LOOK = Duration.ofMillis(50);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts one. Where there is none the test is passed over, unless {@code -Dronten.browser} says
   * that one is required.
   *
   * @param language BCP 47 tag of its user's language
   */
  public static Browser start(String language) {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = program("chromedriver");
    boolean there = chromium.isPresent() && driver.isPresent();
    String advice = "no Chromium here; Debian: apt install chromium chromium-driver";
    if (System.getProperty("ronten.browser", "").equals("required")) {
      assertThat(there).as(advice).isTrue();
    }
    assumeTrue(there, advice);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-first-run",
        "--window-size=1400,1200",
        "--lang=" + language);
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of("/usr/bin/", "/usr/local/bin/").map(dir -> Path.of(dir + name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public ChromeDriver driver() {
    return driver;
  }

  public void open(String address) {
    driver.get(address);
  }

  /** The part of the address behind the host. */
  public String address() {
    return driver.getCurrentUrl().replaceFirst("^[a-z]+://[^/]*", "");
  }

  public void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /**
   * Emulates a user who has chosen colours, and does not want things to move.
   *
   * @param scheme {@code light} or {@code dark}
   */
  public void colours(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Whether pages may run scripts. */
  public void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** The first of such elements, waited for if a script is still to make it. */
  public WebElement find(String selector) {
    until("there is " + selector, () -> !all(selector).isEmpty());
    return all(selector).getFirst();
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  public List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  public void click(String selector) {
    click(find(selector));
  }

  /** Clicks in the middle of the window. */
  public void click(WebElement element) {
    driver.executeScript(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    element.click();
  }

  public void type(String selector, CharSequence... keys) {
    find(selector).sendKeys(keys);
  }

  /** Keys to whatever has the focus. */
  public void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Replaces what stands in a field. */
  public void fill(String selector, String text) {
    WebElement field = find(selector);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    field.sendKeys(text);
  }

  public Object run(String script, Object... values) {
    return driver.executeScript(script, values);
  }

  /** Waits until something holds. */
  public void until(String what, Supplier<Boolean> holds) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!now(holds)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited in vain: " + what + "\n" + texts("body"));
      }
      try {
        Thread.sleep(LOOK.toMillis());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Whether something holds; while a page changes, nothing does. */
  private static boolean now(Supplier<Boolean> holds) {
    try {
      return holds.get();
    } catch (StaleElementReferenceException | NoSuchElementException e) {
      return false;
    }
  }

  /** Waits until an element shows a text. */
  public void untilShown(String selector, String text) {
    until(
        selector + " shows " + text,
        () -> texts(selector).stream().anyMatch(shown -> shown.contains(text)));
  }

  /** Whether the page is no wider than the window. */
  public boolean fits() {
    return (Boolean)
        run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth");
  }

  /** What the page complained of. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /**
   * The addresses asked for since the last look, but for blank pages and the browser's own icons.
   */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .filter(url -> !url.equals("about:blank") && !url.startsWith("data:"))
        .toList();
  }

  /** What is against the Web Content Accessibility Guidelines 2.2, level AA, as axe sees it. */
  @SuppressWarnings("unchecked")
  public List<String> violations() {
    driver.executeScript(resource("/axe.min.js"));
    driver.manage().timeouts().scriptTimeout(FOR_LARGE_PAGES);
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
            axe.run(document, {runOnly: tags}).then(
              all => done(all.violations.map(v => v.id + ": " + v.nodes.map(n => n.target + " " + n.failureSummary).join(" | "))),
              fault => done(["" + fault]));
            """);
    return (List<String>) found;
  }

  private static String resource(String name) {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
