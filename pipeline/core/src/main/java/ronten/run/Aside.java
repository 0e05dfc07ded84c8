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

  private final Map<Path, Path> files = new LinkedHashMap<>();

  /** Opens a file; the caller closes the stream before it commits. */
  public OutputStream open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    // Not a temporary file of the platform: those are for their owner's eyes only.
    Path aside = file.resolveSibling("." + Sha256.brief(file.toString()) + ".part");
    files.put(file, aside);
    return Files.newOutputStream(aside);
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
