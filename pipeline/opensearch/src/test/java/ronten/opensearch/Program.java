package ronten.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program as it is shipped, each time as a process of its own. */
final class Program {

  static final Path TOP = Path.of("..", "..").toAbsolutePath().normalize();

  private Program() {}

  /** Starts it. */
  static Process start(Path out, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx500m", "--enable-native-access=ALL-UNNAMED", "-jar"));
    command.add(TOP.resolve("pipeline/core/target/ronten.jar").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().keySet().removeIf(name -> name.startsWith("RONTEN_OPENSEARCH"));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs it to its end. */
  static List<String> run(String... arguments) {
    try {
      Path out = Files.createTempFile("ronten", ".out");
      int code = start(out, arguments).waitFor();
      List<String> lines = Files.readAllLines(out);
      Files.delete(out);
      if (code != 0) {
        throw new IllegalStateException("exit " + code + " of " + List.of(arguments) + lines);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The answers to many queries, on this machine or elsewhere. */
  static List<String> answers(Path queries, String... where) {
    return run(
        Stream.concat(
                Stream.of("search", "--queries", queries.toString(), "--facets"), Stream.of(where))
            .toArray(String[]::new));
  }
}
