package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** Adding documents on the page, in a real browser. */
class AddingIT extends InABrowser {

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
}
