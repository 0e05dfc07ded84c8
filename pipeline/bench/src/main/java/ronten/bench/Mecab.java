package ronten.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** MeCab's command, where it is installed: one process for each thread that others have. */
final class Mecab {

  private static final String COMMAND = "mecab";

  /** Bytes of a line at most; longer ones would be cut. */
  private static final String BUFFER = "10000000";

  private final List<Path> parts;

  private Mecab(List<Path> parts) {
    this.parts = parts;
  }

  static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, COMMAND)));
  }

  /** Lays the paragraphs of a sample out in files, one for each process. */
  static Mecab of(Sample sample, int processes, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> parts = new ArrayList<>();
    for (int part = 0; part < processes; part++) {
      Path file = folder.resolve("part" + part);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        for (int i = part; i < sample.files().size(); i += processes) {
          Sample.paragraphs(sample.files().get(i), paragraph -> write(paragraph, out));
        }
      }
      parts.add(file);
    }
    return new Mecab(parts);
  }

  private static void write(String paragraph, OutputStream out) {
    try {
      out.write((paragraph + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cuts everything into tokens, which go nowhere. */
  void tokenize() throws IOException {
    List<Process> processes = new ArrayList<>();
    for (Path part : parts) {
      processes.add(
          new ProcessBuilder(COMMAND, "-b", BUFFER)
              .redirectInput(part.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    }
    for (Process process : processes) {
      try {
        if (process.waitFor() != 0) {
          throw new IOException(COMMAND + " ended with " + process.exitValue());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
  }
}
