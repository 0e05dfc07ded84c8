package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.run.SetupException;

/** Who is answered, and what. */
class ServerTest {

  private static final String NEW =
      """
      ---
      title: 新しい論評
      author: 追田 加代
      article: The Slow Harbour
      ---
      著者は「港は町より先に老いる」と述べる。
      """;

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

  @Test
  void everyPageForbidsScriptsOfItsOwnAndAskingOthers() {
    for (String page :
        List.of("/", "/search.html?q=%E6%A0%B8", "/terms.html", "/glossary.html", "/add.html")) {
      HttpResponse<String> answer = served.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(
              policy ->
                  assertThat(policy)
                      .contains("default-src 'none'", "script-src 'self'")
                      .doesNotContain("unsafe", "http:", "https:"));
      assertThat(answer.body()).doesNotContainPattern("<script(?![^>]* src=)(?![^>]*json)");
      assertThat(answer.body()).doesNotContainPattern(" on[a-z]+=\"");
    }
  }

  @Test
  void onlyNamesOfThisMachineAreAnswered() {
    assertThat(raw("127.0.0.1:" + served.port())).startsWith("HTTP/1.1 200");
    assertThat(raw("localhost:" + served.port())).startsWith("HTTP/1.1 200");
    assertThat(raw("example.org:" + served.port())).startsWith("HTTP/1.1 421");
    assertThat(raw("127.0.0.1")).startsWith("HTTP/1.1 421");
  }

  private static String raw(String host) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      String request =
          "GET /api/v1/articles HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void otherPagesAreRefused() {
    assertThat(served.get("/api/v1/articles", "Origin", "http://example.org").statusCode())
        .isEqualTo(403);
    assertThat(served.get("/api/v1/articles", "Origin", served.origin()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void nothingIsAddedWithoutTokenAndOrigin() {
    String token = served.token();
    assertThat(served.add("never.md", NEW).statusCode()).isEqualTo(403);
    assertThat(served.add("never.md", NEW, Guard.TOKEN, token).statusCode()).isEqualTo(403);
    assertThat(served.add("never.md", NEW, "Origin", served.origin()).statusCode()).isEqualTo(403);
    String elsewhere = "http://127.0.0.1:" + (served.port() + 1);
    assertThat(served.add("never.md", NEW, Guard.TOKEN, token, "Origin", elsewhere).statusCode())
        .isEqualTo(403);
    assertThat(
            served
                .add("never.md", NEW, Guard.TOKEN, token + "0", "Origin", served.origin())
                .statusCode())
        .isEqualTo(403);
    assertThat(Files.exists(served.corpus.resolve("never.md"))).isFalse();
  }

  @Test
  void whatIsAddedIsReadAndToldOf(@TempDir Path other) throws IOException {
    try (Served own = Served.drawn(other)) {
      HttpResponse<String> answer = own.add("new.md", NEW, own.allowed());
      assertThat(answer.statusCode()).isEqualTo(202);
      assertThat(answer.body()).contains("new.md");
      List<String> finished =
          own.events().dropWhile(line -> !line.equals("event: finished")).skip(1).limit(1).toList();
      assertThat(finished.getFirst()).contains("\"path\":\"new.md\"", "新しい論評");
      assertThat(Files.readString(own.corpus.resolve("new.md"))).isEqualTo(NEW);
      assertThat(own.get("/api/v1/search?q=%E8%BF%BD%E7%94%B0&author=%E8%BF%BD%E7%94%B0").body())
          .contains("\"total\"");
      assertThat(own.get("/api/v1/documents/new.md").body()).contains("港は町より先に老いる");
    }
  }

  @Test
  void whatCannotBeTakenInIsRefusedWithItsReason() {
    assertThat(served.add("a.exe", NEW, served.allowed()).statusCode()).isEqualTo(415);
    HttpResponse<String> out = served.add("a.md", NEW, served.allowed());
    assertThat(out.statusCode()).isEqualTo(202);
    assertThat(served.add("a.md", NEW + "!", served.allowed()).statusCode()).isEqualTo(409);
  }

  @Test
  void aNameLeadsNeverOutOfTheCorpus() {
    HttpResponse<String> answer = served.add("../../out.md", NEW, served.allowed());
    assertThat(answer.body()).contains("\"out.md\"");
    assertThat(Files.exists(served.corpus.resolve("../out.md"))).isFalse();
    assertThat(served.get("/documents/..%2F..%2Fsecret.html").statusCode()).isIn(400, 404);
    assertThat(served.get("/api/v1/schema/..%2F..%2Fx.schema.json").statusCode()).isIn(400, 404);
  }

  @Test
  void aWrongRequestIsToldWhatIsWrongInItsLanguage() {
    HttpResponse<String> english = served.get("/api/v1/search?q=a&limit=0");
    assertThat(english.statusCode()).isEqualTo(400);
    assertThat(english.headers().firstValue("Content-Type")).hasValue(Problem.TYPE);
    assertThat(english.body()).contains("from 1 to 1000", "\"parameter\" : \"limit\"");
    HttpResponse<String> japanese =
        served.get("/api/v1/search?q=a&in=foot", "Accept-Language", "ja,en;q=0.5");
    assertThat(japanese.body()).contains("次のどれか", "quotes, claims");
    assertThat(served.get("/api/v1/articles/none/comparison").statusCode()).isEqualTo(404);
    assertThat(served.get("/api/v1/documents/none.md").statusCode()).isEqualTo(404);
    assertThat(served.get("/none").statusCode()).isEqualTo(404);
  }

  @Test
  void anEmptyCorpusAsksForDocuments(@TempDir Path other) {
    try (Served own = Served.empty(other)) {
      assertThat(own.get("/").body()).contains("id=\"adding\"");
      assertThat(own.get("/api/v1/articles").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void aTakenPortIsToldOf() {
    assertThatThrownBy(() -> served.start(served.port()))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("--port");
  }
}
