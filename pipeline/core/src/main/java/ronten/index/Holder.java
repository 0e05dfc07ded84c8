package ronten.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Names the process that writes to an index, for the message to another one. The lock itself is the
 * operating system's and ends with its process, so a name that was left behind means nothing.
 */
record Holder(Path file) {

  static Holder in(Path folder) {
    return new Holder(folder.resolve("writer.pid"));
  }

  void set() throws IOException {
    Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
  }

  void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  /** The number of the process, if it can be told. */
  Optional<Long> process() {
    try {
      return Optional.of(Long.valueOf(Files.readString(file, StandardCharsets.UTF_8).strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty(); // It has just begun, or just ended.
    }
  }
}
