package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ronten.Browser;

/** Serves a small corpus, and opens its pages in a browser that nothing but the server answers. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class InABrowser {

  static final String LEDGER = "A New Ledger for America’s Alliances";

  @TempDir private static Path folder;
  static Served served;
  static Browser browser;

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

  static void open(String page) {
    browser.open(served.origin() + "/" + page);
  }

  static void openWithToken(String page) {
    open(page + "#token=" + served.token());
  }

  /** What another server than the common one was asked for. */
  static void forget() {
    open("");
    browser.requests();
    browser.complaints();
  }
}
