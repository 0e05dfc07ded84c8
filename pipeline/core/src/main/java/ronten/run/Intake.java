package ronten.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import ronten.corpus.MediaType;
import ronten.corpus.SettingsFile;
import ronten.text.Reason;

/**
 * Puts documents into a corpus folder and takes them out: the only place that writes there. Paths
 * that users give never lead out of it, and no file is ever written over.
 */
public final class Intake {

  private static final int CHUNK = 1 << 16;

  private final Path root;
  private final Optional<Path> settings;

  /**
   * @param root the corpus
   * @param settings a file that takes the place of its own settings
   * @throws SetupException when it is no folder
   */
  public Intake(Path root, Optional<Path> settings) {
    if (!Files.isDirectory(root)) {
      throw new SetupException(Reason.of("intake.corpus", root));
    }
    this.root = root.toAbsolutePath().normalize();
    this.settings = settings;
  }

  /** A document that is to come: its path in the corpus and where its bytes come from. */
  public record Arrival(Path target, Bytes bytes) {}

  /** Bytes that can be asked for. */
  public interface Bytes {
    InputStream open() throws IOException;
  }

  /**
   * Looks whether a document can be put there.
   *
   * @param path in the corpus, with {@code /}
   * @throws SetupException when it leads elsewhere, would not be read there, or another is there
   */
  public Arrival arrival(String path, Bytes bytes) {
    Path target = inside(path);
    Path relative = root.relativize(target);
    String name = target.getFileName().toString();
    boolean ours =
        relative.getNameCount() == 1
            && (name.equals(SettingsFile.NAME)
                || name.toUpperCase(Locale.ROOT).startsWith("README"));
    boolean hidden =
        StreamSupport.stream(relative.spliterator(), false)
            .anyMatch(p -> p.toString().startsWith("."));
    if (ours || hidden || !isRead(name)) {
      throw new SetupException(Reason.of("intake.type", path));
    }
    Arrival arrival = new Arrival(target, bytes);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isThere(arrival)) {
      throw new SetupException(Reason.of("intake.differs", path, root));
    }
    return arrival;
  }

  private boolean isRead(String name) {
    return MediaType.of(name).isPresent()
        || SettingsFile.of(root, settings).settings().type(name).isPresent();
  }

  /** Puts a document in its place; whoever looks sees all of it or nothing. */
  public void put(Arrival arrival) {
    Path target = arrival.target();
    try (Aside aside = new Aside()) {
      Path written = aside.file(target);
      try (InputStream in = arrival.bytes().open()) {
        Files.copy(in, written, StandardCopyOption.REPLACE_EXISTING);
      }
      place(written, target);
    } catch (FileAlreadyExistsException e) {
      if (!isThere(arrival)) {
        throw new SetupException(Reason.of("intake.differs", root.relativize(target), root));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  /** Gives a file its name, unless another has that already. */
  private static void place(Path written, Path target) throws IOException {
    try {
      Files.createLink(target, written);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(written, target); // Not every file system has links.
    }
  }

  private boolean isThere(Arrival arrival) {
    if (!Files.isRegularFile(arrival.target())) {
      return false;
    }
    try (InputStream there = Files.newInputStream(arrival.target());
        InputStream other = arrival.bytes().open()) {
      byte[] one;
      byte[] two;
      do {
        one = there.readNBytes(CHUNK);
        two = other.readNBytes(CHUNK);
      } while (one.length > 0 && Arrays.equals(one, two));
      return one.length == 0 && two.length == 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + arrival.target(), e);
    }
  }

  /**
   * Looks for a document that is to go.
   *
   * @param path in the corpus, with {@code /}
   * @throws SetupException when it leads elsewhere, or there is none of this path
   */
  public Path departure(String path) {
    // A shell completes names from where its user stands: corpus/a.md is a.md as well.
    Path completed = Path.of(path).toAbsolutePath().normalize();
    boolean fromHere = completed.startsWith(root) && Files.exists(completed);
    Path file = inside(fromHere ? root.relativize(completed).toString() : path);
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (!there || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new SetupException(Reason.of("intake.missing", path, root));
    }
    return file;
  }

  /** Takes a document out. */
  public void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }

  /** The place of a path below the corpus; no link on the way may lead out of it. */
  private Path inside(String path) {
    try {
      Path given = Path.of(path);
      Path file = root.resolve(given).normalize();
      boolean leaves = given.isAbsolute() || !file.startsWith(root) || file.equals(root);
      if (leaves || !real(file).startsWith(root.toRealPath())) {
        throw new SetupException(Reason.of("intake.outside", path, root));
      }
      return file;
    } catch (InvalidPathException e) {
      throw new SetupException(Reason.of("intake.outside", path, root));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + path, e);
    }
  }

  /** The real path of the nearest folder above that is there. */
  private static Path real(Path file) throws IOException {
    Path folder = file.getParent();
    while (!Files.exists(folder)) {
      folder = folder.getParent();
    }
    return folder.toRealPath();
  }
}
