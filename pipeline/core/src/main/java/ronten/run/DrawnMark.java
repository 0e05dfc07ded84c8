package ronten.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells of which commit all files are. It is written when the last of them has been drawn: where it
 * is of another commit, or not there, a run ended in between.
 */
record DrawnMark(OutputFolder folder) {

  private Path file() {
    return folder.index().resolve("drawn");
  }

  boolean isOf(String commit) {
    return commit().filter(commit::equals).isPresent();
  }

  /** The commit that all files are of; empty where nothing has been drawn yet. */
  Optional<String> commit() {
    try {
      return Files.isRegularFile(file())
          ? Optional.of(Files.readString(file(), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file(), e);
    }
  }

  void set(String commit) {
    folder.write(file(), commit.getBytes(StandardCharsets.UTF_8));
  }
}
