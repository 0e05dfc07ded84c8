package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the terms shows what the corpus holds, and only as text. */
class TermsPageTest {

  private static final String HOSTILE = "<img src=x onerror=alert(1)>";

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.drawn(folder.resolve("drawn"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static Document page(Served from, String query) {
    HttpResponse<String> answer = from.get("/terms.html" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern("<[^>]* (on[a-z]+|style)=")
        .doesNotContain("<img");
    return Jsoup.parse(answer.body());
  }

  @Test
  void theListLeadsToTheTermAndToASearch() {
    Document page = page(served, "");
    Element row = page.select("#found tbody tr").first();
    assertThat(row.select("th a").attr("href")).startsWith("terms.html?term=");
    assertThat(row.select("td a").attr("href")).startsWith("search.html?q=");
    assertThat(served.get("/" + row.select("th a").attr("href")).statusCode()).isEqualTo(200);
    assertThat(served.get("/" + row.select("td a").attr("href")).statusCode()).isEqualTo(200);
    String next = page.select("a[rel=next]").attr("href");
    assertThat(next).contains("offset=25");
    assertThat(page(served, next.replaceAll("^terms.html|#.*", "")).select("a[rel=prev]"))
        .hasSize(1);
  }

  @Test
  void theTableHasThePairsThatAreOfferedAsJson() {
    Document page = page(served, "?least=2");
    String pairs = served.get("/" + page.select("#joined a[download]").attr("href")).body();
    assertThat(page.select("#joined tbody tr"))
        .isNotEmpty()
        .hasSize(pairs.split("\"logDice\"", -1).length - 1);
    String most = page.select("input[name=least]").attr("max");
    assertThat(page(served, "?least=" + most).select("#joined tbody tr")).isNotEmpty();
    assertThat(page(served, "?least=1000000").select("#joined table, #joined a")).isEmpty();
    assertThat(served.get("/terms.html?least=0").statusCode()).isEqualTo(400);
  }

  @Test
  void everyPlaceOfATermIsLedTo() {
    Document page = page(served, "?term=" + encoded("拡大抑止"));
    assertThat(page.select("h1").text()).isEqualTo("拡大抑止");
    Element row = page.select(".dispersion li").first();
    assertThat(row.select(".plot a")).hasSameSizeAs(row.select(".places a"));
    String place = row.select(".places a").first().attr("href");
    assertThat(served.get("/" + place.replaceAll("#.*", "")).body())
        .contains("id=\"" + place.replaceAll(".*#", "") + "\"");
    assertThat(page.select("#time thead th")).hasSize(3);
  }

  @Test
  void aTermThatNobodyHasIsSaidSoAndNothingElse() {
    Document page = page(served, "?term=" + encoded("<script>alert(1)</script>\"'&"));
    assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>\"'&");
    assertThat(page.select(".lede").text()).contains("No document");
    assertThat(page.select(".dispersion")).isEmpty();
    assertThat(page(served, "?q=" + encoded("\"><script>")).select("#q").attr("value"))
        .isEqualTo("\"><script>");
    assertThat(page(served, "?article=" + encoded("\"><b>")).select("option[selected]").text())
        .isEqualTo("\"><b>");
  }

  private static void await(Served own, String path) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (own.get("/api/v1/documents/" + path).statusCode() != 200) {
      assertThat(System.nanoTime()).isLessThan(until);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  @Test
  void aHostileTermOfADocumentIsShownAsText(@TempDir Path other) throws IOException {
    try (Served own = Served.empty(other)) {
      assertThat(own.get("/terms.html").body()).contains("id=\"adding\"");
      assertThat(own.get("/api/v1/terms").statusCode()).isEqualTo(503);
      Files.writeString(
          own.corpus.resolve("ronten.yaml"), "terms: {wanted: ['" + HOSTILE + "', 港]}\n");
      for (String name : new String[] {"a.txt", "b.txt"}) {
        own.add(name, "港の話。" + HOSTILE + " 港に船が入る。灯台もある。\n", own.allowed());
      }
      await(own, "b.txt");
      Document page = page(own, "?least=1");
      assertThat(page.select("#found tbody th a").eachText()).contains(HOSTILE);
      assertThat(page.select("#joined tbody a").eachText()).contains(HOSTILE);
      assertThat(page.select("#time").text()).contains("No document says its date.");
      assertThat(page(own, "?term=" + encoded(HOSTILE)).select(".dispersion li")).hasSize(2);
    }
  }
}
