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
import ronten.index.IndexedDocument;

/** A node, or whoever publishes, is killed in the middle: nothing is lost, nothing is there twice. */
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

  private long local() {
    List<IndexedDocument> documents = new ArrayList<>();
    try (IndexContents contents = IndexContents.open(Path.of(output, "index"))) {
      contents.each(state -> true, documents::add);
    }
    return documents.stream().mapToLong(each -> each.passages().size()).sum();
  }

  private Process publishing() {
    return Program.start(
        folder.resolve("told"),
        "publish", "--to", nodes.url() + "/lost", "--output", output, "--shards", "2");
  }

  /** Waits until a part of the documents is there, and the rest is not. */
  private void awaitSome(Process publishing) throws InterruptedException {
    while (publishing.isAlive() && nodes.count("lost", WHOLE) < DOCUMENTS / 5) {
      Thread.sleep(100);
    }
    assertThat(nodes.count("lost", WHOLE)).isLessThan(DOCUMENTS);
  }

  private void allIsThereOnce() throws IOException {
    assertThat(nodes.count("lost", WHOLE)).isEqualTo(DOCUMENTS);
    assertThat(nodes.count("lost", PASSAGES)).isEqualTo(local());
    Path queries =
        Files.writeString(
            folder.resolve("queries.tsv"), "qid\tquestion\n1\t論考7\n2\t灯台\n3\t\"これは9の3\"\n");
    assertThat(totals(Program.answers(queries, "--at", nodes.url() + "/lost")))
        .isEqualTo(totals(Program.answers(queries, "--output", output)));
  }

  private static List<String> totals(List<String> answers) {
    return answers.stream().map(each -> each.replaceAll(".*\"total\":(\\d+).*", "$1")).toList();
  }

  @Test
  void aNodeIsLost() throws IOException, InterruptedException {
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
  void thePublisherIsKilled() throws IOException, InterruptedException {
    Process publishing = publishing();
    awaitSome(publishing);
    publishing.destroyForcibly().waitFor();
    assertThat(nodes.count("lost", WHOLE)).isLessThan(DOCUMENTS);
    List<String> told =
        Program.run("publish", "--to", nodes.url() + "/lost", "--output", output);
    assertThat(told.getFirst()).doesNotContain(", 0 there already");
    allIsThereOnce();
  }
}
