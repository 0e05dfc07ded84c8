package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.StringHelper;
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

/**
 * Kills the real program at random moments while it runs, adds and watches, and looks what is left:
 * a sound index that can be searched, no half a document in the corpus, and after the next run the
 * same bytes as if nothing had happened.
 *
 * <p>The property {@code ronten.kills} tells how often, {@code ronten.seed} with which luck.
 */
class KillIT {

  private static final Path LAUNCHER = Path.of("../../ronten").toAbsolutePath().normalize();
  private static final int KILLS = Integer.getInteger("ronten.kills", 18);
  private static final long SEED = Long.getLong("ronten.seed", 1L);
  private static final Pipeline PIPELINE = Pipeline.create();

  /** What is going on when the program is killed. */
  private enum Work {
    RUN,
    ADD,
    WATCH
  }

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private final Map<String, Integer> tried = new TreeMap<>();
  private Path corpus;
  private Path output;
  private Commentaries commentaries;
  private int number;

  @BeforeEach
  void makeACorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("論評"));
    output = folder.resolve("output");
    commentaries = new Commentaries(corpus, random);
    commentaries.begin(10);
  }

  @Test
  void nothingIsLostWheneverItIsKilled() throws IOException, InterruptedException {
    Duration usual = complete();
    for (int kill = 0; kill < KILLS; kill++) {
      Work work = Work.values()[kill % Work.values().length];
      Optional<Path> letter = work == Work.ADD ? Optional.of(letter()) : Optional.empty();
      if (work == Work.RUN) {
        change(5);
        beginAnewNowAndThen();
      }
      Process program = start(work, letter);
      // Nothing can be lost while the platform starts; most of what can happens near the end.
      Duration patience = Duration.ofMillis(usual.toMillis() * (20 + random.nextInt(80)) / 100);
      if (work == Work.WATCH) {
        TimeUnit.MILLISECONDS.sleep(usual.toMillis() / 2);
        change(3);
      }
      boolean ended = program.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
      program.destroyForcibly().waitFor();
      letter.ifPresent(this::expectAllOrNothing);
      String left = expectASoundIndex();
      tried.merge(work + ", " + (ended ? "ended before" : left), 1, Integer::sum);
      letter.ifPresent(this::addAgain);
      usual = complete();
      expectTheSameAsAFreshRun(work + ", kill " + kill + " after " + patience);
    }
    tried.forEach((what, times) -> System.out.println("killed " + times + " times: " + what));
  }

  private void beginAnewNowAndThen() throws IOException {
    if (random.nextInt(3) == 0) {
      try (Stream<Path> files = Files.walk(output)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void change(int times) {
    for (int i = 0; i < times; i++) {
      commentaries.change();
    }
  }

  private Path letter() throws IOException {
    return Files.writeString(
        folder.resolve("letter" + number++ + ".md"), commentaries.commentary().repeat(20));
  }

  private Process start(Work work, Optional<Path> letter) throws IOException {
    List<String> arguments =
        switch (work) {
          case RUN ->
              random.nextInt(3) == 0
                  ? List.of("run", corpus.toString(), "--rebuild")
                  : List.of("run", corpus.toString());
          case ADD -> add(letter.orElseThrow());
          case WATCH -> List.of("run", corpus.toString(), "--watch");
        };
    return start(arguments);
  }

  private List<String> add(Path letter) {
    return List.of("add", letter.toString(), "--corpus", corpus.toString(), "--into", "letters");
  }

  private Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(arguments);
    command.addAll(List.of("--output", output.toString()));
    return begin(command);
  }

  private Process begin(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("RONTEN_OPTS", "-Dronten.commit.milliseconds=0");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    return builder.start();
  }

  /** Runs to the end; tells how long that takes. */
  private Duration complete() throws IOException, InterruptedException {
    Instant begun = Instant.now();
    int code = start(List.of("run", corpus.toString())).waitFor();
    assertThat(code).as(Files.readString(folder.resolve("said"))).isZero();
    return Duration.between(begun, Instant.now());
  }

  private void addAgain(Path letter) {
    try {
      int code = start(add(letter)).waitFor();
      assertThat(code).as(Files.readString(folder.resolve("said"))).isZero();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void expectAllOrNothing(Path letter) {
    Path added = corpus.resolve("letters").resolve(letter.getFileName());
    if (Files.exists(added)) {
      assertThat(added).hasSameBinaryContentAs(letter);
    }
  }

  /** Tells how far the program had come. */
  private String expectASoundIndex() throws IOException {
    Path index = output.resolve("index");
    try (Directory directory = FSDirectory.open(index)) {
      if (!DirectoryReader.indexExists(directory)) {
        return "before the first commit";
      }
      try (CheckIndex check = new CheckIndex(directory)) {
        assertThat(check.checkIndex().clean).isTrue();
      }
      Program.Called search =
          Program.ENGLISH.call("search", "港", "--output", output.toString(), "--quiet");
      assertThat(search.code()).as(search.err()).isZero();
      String commit = StringHelper.idToString(SegmentInfos.readLatestCommit(directory).getId());
      boolean drawn =
          Files.exists(index.resolve("drawn"))
              && Files.readString(index.resolve("drawn")).equals(commit);
      return drawn ? "with everything drawn" : "with a commit not drawn";
    }
  }

  private void expectTheSameAsAFreshRun(String when) {
    Path fresh = folder.resolve("fresh");
    new Run(PIPELINE, Workers.here())
        .run(
            new RunRequest(corpus, Optional.empty(), fresh, Set.of(RunRequest.Wish.REBUILD)),
            RunListener.NONE);
    assertThat(OutputTree.of(output)).as(when).isEqualTo(OutputTree.of(fresh));
  }

  @Test
  void anInterruptEndsARunAndAWatchWith130AndKeepsWhatWasDone()
      throws IOException, InterruptedException {
    complete();
    List<String> run = List.of("run", corpus.toString());
    interrupt(run);
    interrupt(Stream.concat(run.stream(), Stream.of("--watch")).toList());
    complete();
    expectTheSameAsAFreshRun("interrupted");
  }

  private void interrupt(List<String> arguments) throws IOException, InterruptedException {
    // A shell that starts Maven in the background lets its children ignore the signal.
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.add(LAUNCHER.toString());
    command.addAll(arguments);
    command.addAll(List.of("--rebuild", "--output", output.toString()));
    Process program = begin(command);
    Path index = output.resolve("index");
    while (!Files.exists(index.resolve("writer.pid")) && program.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(program.pid())).start().waitFor();
    int code = program.waitFor();
    assertThat(code).as(Files.readString(folder.resolve("said"))).isEqualTo(130);
    expectASoundIndex();
    assertThat(index.resolve("writer.pid")).doesNotExist();
  }
}
