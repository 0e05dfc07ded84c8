package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.search.PassageSearch;

/** What a watch makes of things that happen in its folder. */
class WatchTest implements Watch.Listener {

  private static final Pipeline PIPELINE = Pipeline.create();

  @TempDir private Path folder;
  private final Cancellation cancellation = new Cancellation();
  private final BlockingQueue<RunReport> reports = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> refusals = new LinkedBlockingQueue<>();
  private CompletableFuture<Void> watching = CompletableFuture.completedFuture(null);
  private Path corpus;
  private Path output;

  @Override
  public void updated(RunReport report) {
    reports.add(report);
  }

  @Override
  public void refused(SetupException why) {
    refusals.add(why.getMessage());
  }

  @BeforeEach
  void makeACorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    output = folder.resolve("output");
    Files.writeString(corpus.resolve("a.txt"), "港の話\n\n港には船が入る。\n");
  }

  private void watch(Duration still) throws InterruptedException {
    Run run = new Run(PIPELINE, Workers.here(), cancellation, Run.BETWEEN_COMMITS);
    watching =
        CompletableFuture.runAsync(
            () ->
                new Watch(run, still).watch(RunRequest.of(corpus, output), RunListener.NONE, this));
    assertThat(next().documents()).isEqualTo(1);
  }

  private void watch() throws InterruptedException {
    watch(Duration.ofMillis(200));
  }

  @AfterEach
  void end() {
    cancellation.request();
    assertThatThrownBy(() -> watching.join())
        .satisfies(
            end ->
                assertThat(List.of(end, end.getCause() == null ? end : end.getCause()))
                    .hasAtLeastOneElementOfType(CancellationException.class));
  }

  /** The next report that tells of a change; what comes of nothing is passed over. */
  private RunReport.Counts next() throws InterruptedException {
    while (true) {
      RunReport report = reports.poll(60, TimeUnit.SECONDS);
      assertThat(report).as("a report within a minute").isNotNull();
      if (report.counts().analysed() + report.counts().removed() > 0) {
        return report.counts();
      }
    }
  }

  private List<String> documents() {
    try (PassageSearch search = PassageSearch.open(output.resolve("index"), PIPELINE.languages())) {
      return search.documents().stream().map(state -> state.path()).toList();
    }
  }

  @Test
  void whatComesChangesAndGoesIsTakenUp() throws IOException, InterruptedException {
    watch();
    Path added = Files.writeString(corpus.resolve("b.txt"), "島の話\n\n島には灯台がある。\n");
    assertThat(next().documents()).isEqualTo(2);
    assertThat(documents()).containsExactly("a.txt", "b.txt");
    Files.writeString(added, "岬の話\n\n岬には灯台がある。\n");
    assertThat(next().analysed()).isEqualTo(1);
    assertThat(output.resolve("summaries/b.txt.json")).content().contains("岬の話");
    Files.delete(added);
    assertThat(next().removed()).isEqualTo(1);
    assertThat(documents()).containsExactly("a.txt");
  }

  @Test
  void foldersThatComeAreWatchedToo() throws IOException, InterruptedException {
    watch();
    Path inner = Files.createDirectories(corpus.resolve("2026/論評"));
    Files.writeString(inner.resolve("b.txt"), "島の話\n\n島には灯台がある。\n");
    assertThat(next().documents()).isEqualTo(2);
    Files.writeString(inner.resolve("c.txt"), "岬の話\n\n岬には灯台がある。\n");
    assertThat(next().documents()).isEqualTo(3);
  }

  @Test
  void aFileIsLeftAloneWhileItIsBeingWritten() throws IOException, InterruptedException {
    watch(Duration.ofSeconds(3));
    try (OutputStream out = Files.newOutputStream(corpus.resolve("long.txt"))) {
      for (int i = 0; i < 25; i++) {
        out.write(("港の" + i + "番目の話である。\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    assertThat(next().analysed()).isEqualTo(1);
    assertThat(output.resolve("summaries/long.txt.json")).content().contains("\"sentences\" : 25");
  }

  @Test
  void settingsThatAreWrongForAWhileAndACorpusThatIsAwayAreWaitedFor()
      throws IOException, InterruptedException {
    watch();
    Path settings = Files.writeString(corpus.resolve("ronten.yaml"), "dokuments: {}\n");
    assertThat(refusals.poll(60, TimeUnit.SECONDS)).contains("did you mean \"documents\"?");
    Files.writeString(settings, "terms: { unwanted: [港] }\n");
    assertThat(next().analysed()).isEqualTo(1);
    refusals.clear();
    Files.move(corpus, folder.resolve("away"));
    assertThat(refusals.poll(60, TimeUnit.SECONDS)).contains("no such folder");
    assertThat(documents()).containsExactly("a.txt");
    Files.move(folder.resolve("away"), corpus);
    Files.writeString(corpus.resolve("b.txt"), "島の話\n\n島には灯台がある。\n");
    assertThat(next().documents()).isEqualTo(2);
  }
}
