package ronten.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells of which commit all files are. It is written when the last of them has been drawn: where it
 * is of another commit, or not there, a run ended in between.
 */
record DrawnMark(OutputFolder folder) {

  private Path file() {
    return folder.index().resolve("drawn");
  }

  boolean isOf(String commit) {
    try {
      return Files.isRegularFile(file())
          && Files.readString(file(), StandardCharsets.UTF_8).equals(commit);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file(), e);
    }
  }

  void set(String commit) {
    folder.write(file(), commit.getBytes(StandardCharsets.UTF_8));
  }
}
