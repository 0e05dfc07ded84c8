package ronten.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import ronten.text.Reason;

/**
 * Reads a file as it was at one moment: one that changes meanwhile is read again, and what has
 * become something else than a file of the corpus since it was listed is not opened.
 */
final class FileBytes {

  /** A file that changes while it is read is read so often. */
  private static final int TRIES = 3;

  private final Path root;
  private final long largest;
  private final Opening opening;

  /** How a file is opened. */
  interface Opening {
    InputStream open(Path file) throws IOException;
  }

  /**
   * @param root the corpus; nothing outside it is read
   * @param largest how many bytes a file may have, at most 2 GiB
   */
  FileBytes(Path root, long largest) {
    this(root, largest, Files::newInputStream);
  }

  FileBytes(Path root, long largest, Opening opening) {
    this.root = root;
    this.largest = largest;
    this.opening = opening;
  }

  /**
   * @throws UnopenedException when the file is gone or never the same twice
   * @throws UnreadableException when it is too large or none
   */
  byte[] of(Corpus.Entry entry) {
    try {
      for (int i = 0; i < TRIES; i++) {
        Optional<byte[]> bytes = read(entry);
        if (bytes.isPresent()) {
          return bytes.get();
        }
      }
    } catch (NoSuchFileException e) {
      throw new UnopenedException(entry.path(), Reason.of("file.gone"), e);
    } catch (IOException e) {
      throw new UnopenedException(entry.path(), Reason.of("file.unopened", e.getMessage()), e);
    }
    throw new UnopenedException(entry.path(), Reason.of("file.changing"));
  }

  /** The content; nothing if it changed meanwhile. */
  private Optional<byte[]> read(Corpus.Entry entry) throws IOException {
    BasicFileAttributes before = attributes(entry);
    if (before.size() > largest) {
      throw tooLarge(entry.path(), largest);
    }
    byte[] bytes = new byte[(int) before.size()];
    int length;
    boolean more;
    try (InputStream in = opening.open(entry.file())) {
      length = in.readNBytes(bytes, 0, bytes.length);
      more = in.read() >= 0;
    }
    BasicFileAttributes after = attributes(entry);
    boolean same =
        !more
            && length == after.size()
            && before.lastModifiedTime().equals(after.lastModifiedTime());
    return same ? Optional.of(Arrays.copyOf(bytes, length)) : Optional.empty();
  }

  /** Opening a pipe would wait for a writer for ever, and a link may have been turned elsewhere. */
  private BasicFileAttributes attributes(Corpus.Entry entry) throws IOException {
    Path real = entry.file().toRealPath();
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (!real.startsWith(root.toRealPath())) {
      throw new UnreadableException(entry.path(), Reason.of("file.outside"));
    }
    if (!attributes.isRegularFile()) {
      throw notAFile(entry.path());
    }
    return attributes;
  }

  static UnreadableException notAFile(String path) {
    return new UnreadableException(path, Reason.of("file.special"));
  }

  static UnreadableException tooLarge(String path, long largest) {
    return new UnreadableException(path, Reason.of("file.too-large", largest >> 20));
  }
}
