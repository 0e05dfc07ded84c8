package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.index.PassageIndex;

/** What a run does with what the last one left. */
class RunTest {

  private static final Pipeline PIPELINE = Pipeline.create();
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;
  private Path corpus;
  private Path output;
  private Path a;

  @BeforeEach
  void makeACorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    output = folder.resolve("output");
    a = corpus.resolve("a.txt");
    write(a, "港の話\n\n港には船が入る。\n", LONG_AGO);
    write(corpus.resolve("b.txt"), "島の話\n\n島には灯台がある。\n", LONG_AGO);
  }

  private static void write(Path file, String text, Instant time) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(time));
  }

  private RunReport run(RunRequest.Wish... wishes) {
    return run(new Cancellation(), RunListener.NONE, wishes);
  }

  private RunReport run(
      Cancellation cancellation, RunListener listener, RunRequest.Wish... wishes) {
    RunRequest request = new RunRequest(corpus, Optional.empty(), output, Set.of(wishes));
    return new Run(PIPELINE, Workers.here(), cancellation, Duration.ZERO).run(request, listener);
  }

  /** What a run that nothing came before makes of the corpus. */
  private void expectTheSameAsAFreshRun() {
    Path fresh = folder.resolve("fresh");
    new Run(PIPELINE, Workers.here())
        .run(
            new RunRequest(corpus, Optional.empty(), fresh, Set.of(RunRequest.Wish.REBUILD)),
            RunListener.NONE);
    assertThat(OutputTree.of(output)).isEqualTo(OutputTree.of(fresh));
  }

  private void expectASoundIndex() throws IOException {
    try (Directory directory = FSDirectory.open(output.resolve("index"));
        CheckIndex check = new CheckIndex(directory)) {
      assertThat(check.checkIndex().clean).isTrue();
    }
  }

  /** Does something when all documents are done, or when the run begins to wait. */
  private record Then(Runnable onWriting, Consumer<Optional<Long>> onWaiting)
      implements RunListener {

    @Override
    public void waiting(Optional<Long> holder) {
      onWaiting.accept(holder);
    }

    @Override
    public void started(int documents) {}

    @Override
    public void finished(Outcome outcome) {}

    @Override
    public void rebuilding() {}

    @Override
    public void writing() {
      onWriting.run();
    }
  }

  /** Asks the run to end at some point. */
  private record Asking(Cancellation cancellation, int after, Set<String> done)
      implements RunListener {

    @Override
    public void waiting(Optional<Long> holder) {
      cancellation.request();
    }

    @Override
    public void started(int documents) {}

    @Override
    public void finished(Outcome outcome) {
      done.add(outcome.path());
      if (done.size() == after) {
        cancellation.request();
      }
    }

    @Override
    public void rebuilding() {}

    @Override
    public void writing() {
      if (after == 0) {
        cancellation.request();
      }
    }
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsTakenForTheSameUnlessItIsVerified() throws IOException {
    run();
    write(a, "島の話\n\n島には船が入る。\n", LONG_AGO);
    assertThat(run().counts().analysed()).isZero();
    assertThat(run(RunRequest.Wish.VERIFY).counts().analysed()).isEqualTo(1);
    assertThat(run(RunRequest.Wish.VERIFY).counts().unchanged()).isEqualTo(2);
    expectTheSameAsAFreshRun();
  }

  @Test
  void aFileThatChangedWithinTheTickOfTheLastRunIsComparedByContent() throws IOException {
    Instant now = Instant.now();
    write(a, "港の話\n\n港には船が入る。\n", now);
    run();
    write(a, "島の話\n\n島には船が入る。\n", now);
    assertThat(run().counts().analysed()).isEqualTo(1);
  }

  @Test
  void aFileThatWasOnlyTouchedIsNotAnalysedAgain() throws IOException {
    run();
    Files.setLastModifiedTime(a, FileTime.from(LONG_AGO.plusSeconds(60)));
    assertThat(run().counts().unchanged()).isEqualTo(2);
  }

  @Test
  void aRenamedDocumentIsFoundUnderItsNewNameAlone() throws IOException {
    run();
    Files.createDirectories(corpus.resolve("港"));
    Files.move(a, corpus.resolve("港/c.txt"));
    RunReport report = run();
    assertThat(report.counts().removed()).isEqualTo(1);
    assertThat(report.counts().documents()).isEqualTo(2);
    assertThat(report.renamed()).containsExactly(new RunReport.Renamed("a.txt", "港/c.txt"));
    expectTheSameAsAFreshRun();
  }

  @Test
  void aRunWithNothingToDoLeavesTheCommitAsItIs() {
    run();
    String commit = commit();
    run(RunRequest.Wish.VERIFY);
    assertThat(commit()).isEqualTo(commit);
  }

  private String commit() {
    try (PassageIndex index = PassageIndex.open(output.resolve("index"))) {
      return index.commitId();
    }
  }

  @Test
  void whatWasDoneBeforeAnInterruptIsKeptAndTheNextRunGoesOn() throws IOException {
    Cancellation cancellation = new Cancellation();
    Set<String> done = new HashSet<>();
    assertThatThrownBy(() -> run(cancellation, new Asking(cancellation, 1, done)))
        .isInstanceOf(CancellationException.class);
    expectASoundIndex();
    assertThat(done).containsExactly("a.txt");
    RunReport next = run();
    assertThat(next.counts().unchanged()).isEqualTo(1);
    assertThat(next.counts().analysed()).isEqualTo(1);
    expectTheSameAsAFreshRun();
  }

  @Test
  void whatWasCommittedAndNotDrawnIsDrawnByTheNextRun() throws IOException {
    run();
    write(a, "岬の話\n\n岬（cape）には灯台がある。\n", LONG_AGO.plusSeconds(1));
    Files.delete(corpus.resolve("b.txt"));
    Cancellation cancellation = new Cancellation();
    assertThatThrownBy(() -> run(cancellation, new Asking(cancellation, 0, new HashSet<>())))
        .isInstanceOf(CancellationException.class);
    RunReport next = run();
    assertThat(next.counts().analysed()).isZero();
    expectTheSameAsAFreshRun();
    assertThat(output.resolve("summaries/b.txt.json")).doesNotExist();
  }

  @Test
  void whatCannotBeLookedIntoIsNotRemoved() throws IOException {
    Path real = Files.createDirectories(corpus.resolve(".mounted"));
    write(real.resolve("c.txt"), "岬の話\n\n岬には灯台がある。\n", LONG_AGO);
    Files.createSymbolicLink(corpus.resolve("disk"), real);
    assertThat(run().counts().documents()).isEqualTo(3);
    Files.move(real, folder.resolve("unmounted"));
    RunReport without = run();
    assertThat(without.failures()).extracting(RunReport.Failure::path).containsExactly("disk");
    assertThat(without.failures())
        .extracting(RunReport.Failure::stage)
        .containsExactly(Outcome.Stage.OPEN);
    assertThat(without.counts().documents()).isEqualTo(3);
    Files.move(folder.resolve("unmounted"), real);
    assertThat(run().counts().unchanged()).isEqualTo(3);
  }

  @Test
  void otherSettingsFromAFileOfTheirOwnAnalyseAgain() throws IOException {
    run();
    Path settings = Files.writeString(folder.resolve("other.yaml"), "terms: {unwanted: [港]}\n");
    RunRequest request = new RunRequest(corpus, Optional.of(settings), output, Set.of());
    Run again = new Run(PIPELINE, Workers.here());
    assertThat(again.run(request, RunListener.NONE).counts().analysed()).isEqualTo(2);
    assertThat(again.run(request, RunListener.NONE).counts().analysed()).isZero();
  }

  @Test
  void aRunThatWaitsGoesOnWhenTheOtherHasEnded() {
    run();
    PassageIndex other = PassageIndex.open(output.resolve("index"));
    List<Optional<Long>> holders = new ArrayList<>();
    RunListener releasing =
        new Then(
            () -> {},
            holder -> {
              holders.add(holder);
              other.close();
            });
    RunReport report = run(new Cancellation(), releasing, RunRequest.Wish.WAIT);
    assertThat(report.counts().unchanged()).isEqualTo(2);
    assertThat(holders).containsExactly(Optional.of(ProcessHandle.current().pid()));
  }

  @Test
  void aRunThatWaitsCanBeInterrupted() {
    run();
    Cancellation cancellation = new Cancellation();
    Asking asking = new Asking(cancellation, 9, new HashSet<>());
    try (PassageIndex other = PassageIndex.open(output.resolve("index"))) {
      assertThatThrownBy(() -> run(cancellation, asking, RunRequest.Wish.WAIT))
          .isInstanceOf(CancellationException.class);
      assertThat(other.documents()).hasSize(2);
    }
  }

  @Test
  void anOutputThatVanishesOnTheWayIsAnErrorAndAsItWasWhenItIsBack() throws IOException {
    run();
    Path away = folder.resolve("away");
    write(a, "岬の話\n\n岬には灯台がある。\n", LONG_AGO.plusSeconds(1));
    RunListener vanishing = new Then(() -> move(output, away), holder -> {});
    assertThatThrownBy(() -> run(new Cancellation(), vanishing))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
    assertThat(output).doesNotExist();
    move(away, output);
    expectASoundIndex();
    run();
    expectTheSameAsAFreshRun();
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Small steps and one big one come to the same bytes, pages of the report included. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void manyRunsOverManyChangesComeToTheSameAsOne(long seed) throws IOException {
    Commentaries commentaries = new Commentaries(corpus, new Random(seed));
    commentaries.begin(8);
    run();
    for (int step = 0; step < 8; step++) {
      commentaries.change();
      if (step % 3 == 1) {
        Cancellation cancellation = new Cancellation();
        Asking asking = new Asking(cancellation, step % 2, new HashSet<>());
        assertThatThrownBy(() -> run(cancellation, asking))
            .isInstanceOf(CancellationException.class);
      } else {
        run();
      }
    }
    run();
    expectASoundIndex();
    expectTheSameAsAFreshRun();
  }
}
