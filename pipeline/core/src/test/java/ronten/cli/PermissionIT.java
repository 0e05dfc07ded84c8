package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user who may not do everything; needs the right to become one. */
class PermissionIT {

  private static final Path LAUNCHER = Path.of("../../ronten").toAbsolutePath().normalize();
  private static final List<String> NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  @TempDir private Path folder;

  private record Called(int code, String said) {}

  private Called call(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(NOBODY);
    command.add(LAUNCHER.toString());
    command.addAll(List.of(arguments));
    Path said = folder.resolve("said");
    Process program =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    int code = program.waitFor();
    return new Called(code, Files.readString(said, StandardCharsets.UTF_8));
  }

  private boolean canBeNobody() throws InterruptedException {
    try {
      return call("--version").code() == 0;
    } catch (IOException e) {
      return false; // no such command here
    }
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void saysWhatMayNotBeWrittenOrReadAndKeepsWhatThereIs() throws IOException, InterruptedException {
    assumeTrue(canBeNobody(), "this needs the right to run the program as another user");
    allow(folder, "rwxrwxrwx");
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), "港の話\n\n港には船が入る。\n");
    Path locked = Files.createDirectories(corpus.resolve("locked"));
    Path secret = Files.writeString(locked.resolve("b.txt"), "島の話\n\n島には船が着く。\n");
    String output = folder.resolve("output").toString();
    String[] run = {"run", corpus.toString(), "--output", output};
    assertThat(call(run).code()).isZero();

    allow(secret, "---------");
    assertThat(call("run", corpus.toString(), "--output", output, "--verify"))
        .satisfies(unread -> assertThat(unread.code()).isEqualTo(1))
        .satisfies(
            unread ->
                assertThat(unread.said())
                    .contains("locked/b.txt: failed (opening)", "permissions"));
    allow(locked, "---------");
    Called hidden = call(run);
    assertThat(hidden.code()).isEqualTo(1);
    assertThat(hidden.said()).contains("locked/: failed (opening)");
    assertThat(call("search", "船", "--output", output).said()).contains("locked/b.txt");

    Path closed = Files.createDirectories(folder.resolve("closed"));
    Called refused = call("run", corpus.toString(), "--output", closed.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.said()).contains("may not be read or written; check its permissions");
  }
}
