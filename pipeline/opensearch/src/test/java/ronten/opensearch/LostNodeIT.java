package ronten.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.index.IndexContents;
import ronten.index.IndexedPassage;
import ronten.index.StoredPassage;
import tools.jackson.databind.JsonNode;

/**
 * A node, or whoever publishes, is killed in the middle: nothing is lost, nothing is there twice.
 */
class LostNodeIT {

  private static final int DOCUMENTS = 400;

  private static final List<String> SENTENCES =
      List.of(
          "著者は拡大抑止（extended deterrence）を論じる。",
          "港に船が入り、島には灯台がある。",
          "「同盟の台帳」という案は、負担の分担を数える。",
          "The ministers will meet again in October.",
          "支出目標は分かりやすいが、測るものを間違えている。",
          "輸出管理（export controls）は2026年3月に始まった。");

  private static final String PASSAGES = "{\"exists\":{\"field\":\"start\"}}";
  private static final String WHOLE = "{\"exists\":{\"field\":\"version\"}}";

  @TempDir private Path folder;
  private TwoNodes nodes;
  private String output;

  @BeforeEach
  void write() throws IOException {
    nodes = new TwoNodes(folder);
    output = folder.resolve("output").toString();
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Random random = new Random(9);
    for (int i = 0; i < DOCUMENTS; i++) {
      StringBuilder text = new StringBuilder("# 論考" + i + "\n");
      for (int paragraph = 0; paragraph < 12; paragraph++) {
        text.append('\n');
        for (int sentence = 0; sentence < 5; sentence++) {
          text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        text.append("これは").append(i).append("の").append(paragraph).append("である。\n");
      }
      Files.writeString(corpus.resolve(i + ".md"), text);
    }
    Program.run("run", corpus.toString(), "--output", output, "--quiet");
  }

  @AfterEach
  void end() {
    nodes.close();
  }

  /** The passages of the local index. */
  private List<String> here() {
    List<String> passages = new ArrayList<>();
    try (IndexContents contents = IndexContents.open(Path.of(output, "index"))) {
      contents.each(
          document -> {
            for (IndexedPassage passage : document.passages()) {
              StoredPassage stored = passage.stored();
              passages.add(
                  passage(document.state().path(), stored.layout().start(), stored.text()));
            }
          });
    }
    return passages;
  }

  /** The passages of the cluster. */
  private List<String> there() {
    List<String> passages = new ArrayList<>();
    String all = "{\"size\":10000,\"query\":" + PASSAGES + "}";
    JsonNode found = nodes.ask("POST", "/lost/_search", all);
    for (JsonNode hit : found.path("hits").path("hits")) {
      JsonNode source = hit.path("_source");
      passages.add(
          passage(
              source.path("document").asString(),
              source.path("start").asInt(),
              source.path("text").asString()));
    }
    return passages;
  }

  private static String passage(String document, int start, String text) {
    return document + ":" + start + ": " + text;
  }

  private Process publishing() {
    return Program.start(
        folder.resolve("told"),
        "publish",
        "--to",
        nodes.url() + "/lost",
        "--output",
        output,
        "--shards",
        "2");
  }

  /** Waits until a part of the documents is there, and the rest is not. */
  private void awaitSome(Process publishing) throws InterruptedException {
    while (publishing.isAlive() && nodes.count("lost", WHOLE) < DOCUMENTS / 5) {
      Thread.sleep(100);
    }
    assertThat(nodes.count("lost", WHOLE)).isLessThan(DOCUMENTS);
  }

  private void allIsThereOnce() {
    assertThat(nodes.count("lost", WHOLE)).isEqualTo(DOCUMENTS);
    assertThat(there()).hasSizeGreaterThan(DOCUMENTS).hasSameElementsAs(here());
    assertThat(nodes.count("lost", PASSAGES)).isEqualTo(here().size());
  }

  @Test
  void aNodeIsLost() throws InterruptedException {
    Process publishing = publishing();
    awaitSome(publishing);
    nodes.kill();
    assertThat(publishing.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(publishing.exitValue()).isZero();
    allIsThereOnce();
    nodes.restart();
    allIsThereOnce();
  }

  @Test
  void thePublisherIsKilled() throws InterruptedException {
    Process publishing = publishing();
    awaitSome(publishing);
    publishing.destroyForcibly().waitFor();
    assertThat(nodes.count("lost", WHOLE)).isLessThan(DOCUMENTS);
    List<String> told = Program.run("publish", "--to", nodes.url() + "/lost", "--output", output);
    assertThat(told.getFirst()).doesNotContain(", 0 there already");
    allIsThereOnce();
  }
}
