package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.index.PassageIndex;

/** Two programs on one output. */
class HeldOutputTest {

  @TempDir private Path folder;
  private String corpus;
  private String output;

  @BeforeEach
  void makeACorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus")).toString();
    output = folder.resolve("output").toString();
    Files.writeString(folder.resolve("corpus/a.txt"), "港の話\n\n港には船が入る。\n");
  }

  private PassageIndex hold() {
    return PassageIndex.open(Path.of(output).resolve("index"));
  }

  private Program.Called run() {
    return Program.ENGLISH.call("run", corpus, "--output", output);
  }

  @Test
  void theSecondEndsWithThreeAndNamesTheFirst() {
    String us = Long.toString(ProcessHandle.current().pid());
    try (PassageIndex held = hold()) {
      assertThat(held.documents()).isEmpty();
      Program.Called second = run();
      assertThat(second.code()).isEqualTo(3);
      assertThat(second.err()).contains("in use by process " + us);
      Program japanese = new Program(Locale.JAPANESE, "");
      assertThat(japanese.call("run", corpus, "--output", output).err()).contains("プロセス " + us);
    }
    assertThat(run().code()).isZero();
  }

  @Test
  void whatADeadHolderLeftBehindDoesNotBlock() throws IOException {
    Path index = Files.createDirectories(Path.of(output).resolve("index"));
    Files.writeString(index.resolve("write.lock"), "");
    Files.writeString(index.resolve("writer.pid"), "1");
    assertThat(run().code()).isZero();
    assertThat(index.resolve("writer.pid")).doesNotExist();
  }

  @Test
  void readersNeitherBlockNorAreBlocked() {
    run();
    try (PassageIndex held = hold()) {
      held.remove("a.txt");
      assertThat(Program.ENGLISH.call("search", "船", "--output", output).out()).contains("a.txt");
      held.commit(held.userData());
      assertThat(Program.ENGLISH.call("search", "船", "--output", output).out())
          .doesNotContain("a.txt");
    }
  }
}
