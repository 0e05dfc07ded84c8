package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.run.Cancellation;
import ronten.run.Pipeline;
import ronten.run.Run;
import ronten.run.RunListener;
import ronten.run.RunReport;
import ronten.run.RunRequest;
import ronten.run.SetupException;
import ronten.run.Watch;
import ronten.run.WatchNote;
import ronten.run.Workers;

/** {@code ronten add} and {@code ronten remove}. */
class IntakeCommandsTest {

  @TempDir private Path folder;
  private Path corpus;
  private Path output;
  private Path letter;

  @BeforeEach
  void makeACorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    output = folder.resolve("output");
    letter = Files.writeString(folder.resolve("手紙.txt"), "港の話\n\n港には船が入る。\n");
  }

  private Program.Called call(Program program, String... args) {
    return program.call(
        Stream.concat(
                Stream.of(args),
                Stream.of("--corpus", corpus.toString(), "--output", output.toString()))
            .toArray(String[]::new));
  }

  private Program.Called call(String... args) {
    return call(Program.ENGLISH, args);
  }

  @Test
  void anAddedDocumentIsFoundAndARemovedOneIsNot() {
    assertThat(call("add", letter.toString(), "--into", "letters/2026").code()).isZero();
    call("add", letter.toString(), "--into", "b");
    assertThat(call("remove", corpus.resolve("b/手紙.txt").toString()).code()).isZero();
    assertThat(corpus.resolve("b/手紙.txt")).doesNotExist();
    assertThat(corpus.resolve("letters/2026/手紙.txt")).hasSameTextualContentAs(letter);
    assertThat(search()).contains("letters/2026/手紙.txt");
    Program.Called removed = call("remove", "letters/2026/手紙.txt");
    assertThat(removed.code()).as(removed.err()).isZero();
    assertThat(corpus.resolve("letters/2026/手紙.txt")).doesNotExist();
    assertThat(search()).doesNotContain("手紙.txt");
    assertThat(letter).exists();
  }

  private String search() {
    return Program.ENGLISH.call("search", "船", "--output", output.toString()).out();
  }

  @Test
  void standardInputIsADocumentWithAName() {
    Program typed = new Program(Locale.ENGLISH, "島の話\n\n島には船が着く。\n");
    assertThat(call(typed, "add", "-", "--name", "notes/島.md").code()).isZero();
    assertThat(search()).contains("notes/島.md");
    assertThat(call(typed, "add", "-").err()).contains("--name and - belong together");
    assertThat(call("add", letter.toString(), "--name", "a.md").code()).isEqualTo(2);
  }

  @Test
  void aDocumentThatIsThereAlreadyIsNeverWrittenOver() throws IOException {
    call("add", letter.toString());
    assertThat(call("add", letter.toString()).code()).isZero();
    Path other = Files.writeString(folder.resolve("other.txt"), "別の文書である。\n");
    Path same = Files.createDirectories(folder.resolve("x")).resolve("手紙.txt");
    Files.writeString(same, "別の手紙である。\n");
    Program.Called refused = call("add", other.toString(), same.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("手紙.txt is already there");
    assertThat(corpus.resolve("手紙.txt")).hasSameTextualContentAs(letter);
    assertThat(corpus.resolve("other.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../x", "a/../../x", "/tmp", "leads-out", "leads-out/x"})
  void noPathLeadsOutOfTheCorpus(String into) throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.createSymbolicLink(corpus.resolve("leads-out"), outside);
    Program.Called refused = call("add", letter.toString(), "--into", into);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("does not lie in");
    assertThat(outside).isEmptyDirectory();
    Path victim = Files.writeString(outside.resolve("x.txt"), "外の文書である。\n");
    assertThat(call("remove", "leads-out/x.txt").err()).contains("does not lie in");
    assertThat(call("remove", "../outside/x.txt").err()).contains("does not lie in");
    assertThat(call("remove", victim.toString()).err()).contains("does not lie in");
    assertThat(victim).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.xlsx", ".hidden.md", "README.md", "ronten.yaml", ".git/a.md", "noending"})
  void whatWouldNotBeReadIsNotAdded(String name) {
    Program.Called refused = call("add", "-", "--name", name);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains(name + " would not be read");
    assertThat(corpus).isEmptyDirectory();
  }

  @Test
  void whatIsNotThereIsNamedInTheLanguageOfTheUser() {
    call("add", letter.toString());
    Program japanese = new Program(Locale.JAPANESE, "");
    assertThat(call(japanese, "remove", "手紙.txt", "ない.txt").err()).contains("文書 ない.txt はありません");
    assertThat(corpus.resolve("手紙.txt")).exists();
    assertThat(call("add", folder.resolve("none.txt").toString()).err()).contains("is no file");
    assertThat(Program.ENGLISH.call("add", letter.toString(), "--corpus", "/no/such").code())
        .isEqualTo(2);
  }

  @Test
  void nothingIsAddedToACorpusThatTheOutputIsNotOf() throws IOException {
    call("add", letter.toString());
    Path other = Files.createDirectories(folder.resolve("other"));
    Program.Called refused =
        Program.ENGLISH.call(
            "add", letter.toString(), "--corpus", other.toString(), "--output", output.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void whereAWatchGoesOnTheRestIsLeftToIt() throws InterruptedException {
    call("add", letter.toString());
    Cancellation end = new Cancellation();
    Run run = new Run(Pipeline.create(), Workers.here(), end, Run.BETWEEN_COMMITS);
    BlockingQueue<RunReport> reports = new LinkedBlockingQueue<>();
    CompletableFuture<Void> watching =
        CompletableFuture.runAsync(
            () ->
                new Watch(run).watch(RunRequest.of(corpus, output), RunListener.NONE, to(reports)));
    assertThat(reports.poll(60, TimeUnit.SECONDS)).isNotNull();
    WatchNote note = new WatchNote(output);
    while (!note.tells(ProcessHandle.current().pid(), corpus)) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    Program typed = new Program(Locale.ENGLISH, "島の話\n\n島には船が着く。\n");
    Program.Called added = call(typed, "add", "-", "--name", "島.md");
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.err()).contains("watches the corpus and takes it up");
    RunReport report = reports.poll(60, TimeUnit.SECONDS);
    while (report != null && report.counts().documents() < 2) {
      report = reports.poll(60, TimeUnit.SECONDS);
    }
    assertThat(search()).contains("島.md");
    assertThat(Program.ENGLISH.call("run", corpus.toString(), "--output", output.toString()).code())
        .isEqualTo(3);
    end.request();
    assertThatThrownBy(watching::join).hasCauseInstanceOf(CancellationException.class);
    assertThat(note.tells(ProcessHandle.current().pid(), corpus)).isFalse();
  }

  private static Watch.Listener to(BlockingQueue<RunReport> reports) {
    return new Watch.Listener() {
      @Override
      public void updated(RunReport report) {
        reports.add(report);
      }

      @Override
      public void refused(SetupException why) {
        throw why;
      }
    };
  }
}
