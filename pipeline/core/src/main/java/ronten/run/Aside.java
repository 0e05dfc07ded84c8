package ronten.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import ronten.text.Sha256;

/**
 * Files that are written beside those they will replace. {@link #commit} renames them, so that a
 * reader sees the old or the new one and never half of one; what is not committed is deleted.
 */
public final class Aside implements Closeable {

  private static final String ENDING = ".part";

  private final Map<Path, Path> files = new LinkedHashMap<>();

  /** Whether a file was being written by a process that did not come to rename it. */
  static boolean isAside(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(ENDING);
  }

  /** Opens a file; the caller closes the stream before it commits. */
  public OutputStream open(Path file) throws IOException {
    return Files.newOutputStream(file(file));
  }

  /** Makes place for a file; the caller writes it. */
  Path file(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    // Not a temporary file of the platform: those are for their owner's eyes only.
    Path aside = file.resolveSibling("." + Sha256.brief(file.toString()) + ENDING);
    files.put(file, aside);
    return aside;
  }

  /** Puts every file in its place, in the order they were opened. */
  public void commit() throws IOException {
    for (Map.Entry<Path, Path> file : files.entrySet()) {
      Files.move(
          file.getValue(),
          file.getKey(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    files.clear();
  }

  @Override
  public void close() throws IOException {
    for (Path aside : files.values()) {
      Files.deleteIfExists(aside);
    }
  }
}
