package ronten.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a run draws, byte for byte: every file of an output but run.json and the index. */
public final class OutputTree {

  private OutputTree() {}

  /** The content of each file by its path. */
  public static Map<String, String> of(Path output) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(output.resolve("index")))
          .filter(file -> !file.equals(output.resolve("run.json")))
          .filter(file -> !file.startsWith(output.resolve("report/assets")))
          .forEach(file -> files.put(output.relativize(file).toString(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
