package ronten.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import ronten.render.Messages;

/**
 * What a disk that fails means to a person: full, read-only, forbidden, gone, or something else.
 */
final class DiskFault {

  /** With less room than this nothing of use can be written. */
  private static final long NEXT_TO_NOTHING = 1 << 16;

  private DiskFault() {}

  static String message(UncheckedIOException fault, Path output, Messages messages) {
    IOException cause = fault.getCause();
    String file =
        Optional.of(cause)
            .filter(FileSystemException.class::isInstance)
            .map(FileSystemException.class::cast)
            .map(FileSystemException::getFile)
            .orElse(fault.getMessage());
    if (isFull(cause, output)) {
      return messages.text("disk.full", output.toString());
    }
    if (cause instanceof AccessDeniedException) {
      return messages.text("disk.denied", file);
    }
    if (isReadOnly(cause, output)) {
      return messages.text("disk.read-only", file);
    }
    if (cause instanceof NoSuchFileException) {
      return messages.text("disk.gone", file);
    }
    return messages.text("disk.failed", fault.getMessage(), cause.getMessage());
  }

  private static boolean isFull(IOException cause, Path output) {
    return says(cause, "No space left", "quota exceeded")
        || store(output).filter(DiskFault::isFull).isPresent();
  }

  private static boolean isFull(FileStore store) {
    try {
      return !store.isReadOnly() && store.getUsableSpace() < NEXT_TO_NOTHING;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isReadOnly(IOException cause, Path output) {
    return says(cause, "Read-only file system")
        || store(output).filter(FileStore::isReadOnly).isPresent();
  }

  /** What the system said; in other languages than English the file store has to tell. */
  private static boolean says(IOException cause, String... words) {
    String said = Optional.ofNullable(cause.getMessage()).orElse("");
    for (String word : words) {
      if (said.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<FileStore> store(Path output) {
    Path there = output.toAbsolutePath();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return Optional.of(Files.getFileStore(there));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
