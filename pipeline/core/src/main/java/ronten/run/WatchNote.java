package ronten.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says that the process that holds an output watches a corpus: what is put there will be taken up.
 * A note that was left behind means nothing, for its process no longer holds the output.
 */
public record WatchNote(Path output) implements Closeable {

  private Path file() {
    return new OutputFolder(output).index().resolve("watching");
  }

  private static String text(long process, Path corpus) {
    return process + "\n" + Remembered.root(corpus);
  }

  /** Whether a process that holds the output watches a corpus. */
  public boolean tells(long process, Path corpus) {
    try {
      return Files.readString(file(), StandardCharsets.UTF_8).equals(text(process, corpus));
    } catch (IOException e) {
      return false; // There is none.
    }
  }

  void leave(Path corpus) {
    try {
      Files.writeString(file(), text(ProcessHandle.current().pid(), corpus));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file(), e);
    }
  }

  /** Takes the note back. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file(), e);
    }
  }
}
