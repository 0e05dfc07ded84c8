package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.run.Commentaries;
import ronten.run.OutputTree;
import ronten.run.Pipeline;
import ronten.run.Run;
import ronten.run.RunListener;
import ronten.run.RunRequest;
import ronten.run.Workers;

/** The output on a disk that fills up or may not be written; needs the right to mount one. */
class DiskTest {

  @TempDir private Path folder;
  private Path corpus;
  private Path disk;
  private Path output;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    disk = Files.createDirectories(folder.resolve("disk"));
    output = disk.resolve("output");
    assumeTrue(
        call("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString()),
        "this needs the right to mount a disk");
    new Commentaries(corpus, new Random(1)).begin(6);
    assertThat(run().code()).isZero();
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    call("umount", disk.toString());
  }

  private static boolean call(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
    try {
      return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // no such command here
    }
  }

  private Program.Called run(String... more) {
    return Program.ENGLISH.call(
        Stream.concat(
                Stream.of("run", corpus.toString(), "--output", output.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private Program.Called search() {
    return Program.ENGLISH.call("search", "港", "--output", output.toString());
  }

  /** Leaves so much room, in bytes. */
  private Path fill(long room) throws IOException {
    Path filler = disk.resolve("filler");
    long free = Files.getFileStore(disk).getUsableSpace() - room;
    return Files.write(filler, new byte[Math.toIntExact(Math.max(0, free))]);
  }

  private void change() throws IOException {
    String text = new Commentaries(corpus, new Random(5)).commentary();
    for (int i = 0; i < 6; i++) {
      Files.writeString(corpus.resolve("new" + i + ".md"), text.repeat(i + 1));
    }
  }

  private void expectTheOldState(String before) throws IOException {
    try (Directory directory = FSDirectory.open(output.resolve("index"));
        CheckIndex check = new CheckIndex(directory)) {
      assertThat(check.checkIndex().clean).isTrue();
    }
    assertThat(search().out()).isEqualTo(before);
  }

  private void expectTheSameAsAFreshRun() {
    Path fresh = folder.resolve("fresh");
    new Run(Pipeline.create(), Workers.here())
        .run(
            new RunRequest(corpus, Optional.empty(), fresh, Set.of(RunRequest.Wish.REBUILD)),
            RunListener.NONE);
    assertThat(OutputTree.of(output)).isEqualTo(OutputTree.of(fresh));
  }

  private void expectNothingLost(Program.Called full, Path filler, String before)
      throws IOException {
    assertThat(full.code()).as(full.err()).isEqualTo(2);
    assertThat(full.err()).contains("No room is left for " + output).doesNotContain("\tat ");
    Files.delete(filler);
    expectTheOldState(before);
    assertThat(run().code()).isZero();
    expectTheSameAsAFreshRun();
  }

  @Test
  void aDiskWithoutRoomLeavesTheOldState() throws IOException {
    String before = search().out();
    change();
    Path filler = fill(0);
    Program.Called full = run();
    expectNothingLost(full, filler, before);
  }

  /** With more and more room, it ends at one place after the other. */
  @Test
  void aDiskThatFillsUpOnTheWayLosesNothing() throws IOException {
    change();
    for (long room = 8 << 10; room <= 512 << 10; room *= 2) {
      Path filler = fill(room);
      Program.Called called = run();
      if (called.code() != 0) {
        assertThat(called.code()).as(called.err()).isEqualTo(2);
        assertThat(called.err()).contains("No room is left").doesNotContain("\tat ");
      }
      assertThat(search().code()).as("searched with " + room + " bytes left").isZero();
      Files.delete(filler);
    }
    assertThat(run().code()).isZero();
    expectTheSameAsAFreshRun();
  }

  @Test
  void aWatchThatFindsNoRoomEndsAndLeavesTheOldState() throws Exception {
    String before = search().out();
    CompletableFuture<Program.Called> watch =
        CompletableFuture.supplyAsync(() -> run("--watch", "--format", "json"));
    while (!Files.exists(output.resolve("index/watching"))) {
      assertThat(watch).as("still watching").isNotDone();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    Path filler = fill(0);
    change();
    Program.Called full = watch.get(2, TimeUnit.MINUTES);
    expectNothingLost(full, filler, before);
  }

  @Test
  void aReadOnlyDiskIsNamedAndCanBeSearched() throws IOException, InterruptedException {
    String before = search().out();
    change();
    assumeTrue(call("mount", "-o", "remount,ro", disk.toString()), "this needs the right to mount");
    Program.Called refused = run();
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("lies on a read-only disk");
    Program japanese = new Program(Locale.JAPANESE, "");
    assertThat(japanese.call("run", corpus.toString(), "--output", output.toString()).err())
        .contains("読み取り専用");
    assertThat(search().out()).isEqualTo(before);
    assertThat(call("mount", "-o", "remount,rw", disk.toString())).isTrue();
    assertThat(run().code()).isZero();
    expectTheSameAsAFreshRun();
  }

  @Test
  void aCorpusOnAReadOnlyDiskIsReadAndNothingIsAddedToIt()
      throws IOException, InterruptedException {
    Path readOnly = disk.resolve("corpus");
    new Commentaries(readOnly, new Random(2)).begin(3);
    assumeTrue(call("mount", "-o", "remount,ro", disk.toString()), "this needs the right to mount");
    String elsewhere = folder.resolve("elsewhere").toString();
    String[] run = {"run", readOnly.toString(), "--output", elsewhere};
    assertThat(Program.ENGLISH.call(run).code()).isZero();
    Program typed = new Program(Locale.ENGLISH, "港の話である。\n");
    Program.Called add =
        typed.call(
            "add", "-", "--name", "a.md", "--corpus", readOnly.toString(), "--output", elsewhere);
    assertThat(add.code()).isEqualTo(2);
    assertThat(add.err()).contains("read-only disk");
  }

  @Test
  void aCorpusThatIsNoLongerMountedRemovesNothing() throws IOException, InterruptedException {
    Path mounted = Files.createDirectories(folder.resolve("mounted"));
    String elsewhere = folder.resolve("elsewhere").toString();
    assumeTrue(
        call("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", mounted.toString()),
        "this needs the right to mount a disk");
    new Commentaries(mounted, new Random(2)).begin(3);
    assertThat(Program.ENGLISH.call("run", mounted.toString(), "--output", elsewhere).code())
        .isZero();
    assertThat(call("umount", mounted.toString())).isTrue();
    Program.Called without = Program.ENGLISH.call("run", mounted.toString(), "--output", elsewhere);
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("holds no documents any more; nothing was removed");
    assertThat(Program.ENGLISH.call("search", "港", "--output", elsewhere).out())
        .contains("passages");
  }
}
