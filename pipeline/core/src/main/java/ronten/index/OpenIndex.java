package ronten.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The last commit in a folder, open for reading: of the index that lies in it, or of the shards
 * {@code shard-…} that lie in it side by side, read together as one. Words are counted over all
 * shards, so passages are ranked as in one index.
 */
public final class OpenIndex implements Closeable {

  private static final String SHARDS = "shard-*";

  private final List<Directory> directories;
  private final IndexReader reader;
  private final Map<String, String> userData;

  private OpenIndex(List<Directory> directories, IndexReader reader, Map<String, String> userData) {
    this.directories = directories;
    this.reader = reader;
    this.userData = userData;
  }

  /**
   * Opens what lies in a folder.
   *
   * @throws IndexException when there is none, when another version of the program wrote it or a
   *     shard of it, or when it is damaged
   */
  public static OpenIndex in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw IndexException.missing(folder.toString());
    }
    List<Directory> directories = new ArrayList<>();
    List<DirectoryReader> readers = new ArrayList<>();
    try {
      for (Path part : parts(folder)) {
        Directory directory = FSDirectory.open(part);
        directories.add(directory);
        if (!Commits.check(directory, part.toString())) {
          throw IndexException.missing(part.toString());
        }
        readers.add(DirectoryReader.open(directory));
      }
      Map<String, String> userData =
          Commits.userData(readers.getFirst().getIndexCommit().getUserData());
      IndexReader reader =
          readers.size() == 1
              ? readers.getFirst()
              : new MultiReader(readers.toArray(IndexReader[]::new));
      return new OpenIndex(directories, reader, userData);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(readers);
      IOUtils.closeWhileHandlingException(directories);
      throw e;
    }
  }

  /** The folders that hold an index: this one, where it holds one itself or has no shards. */
  private static List<Path> parts(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      if (DirectoryReader.indexExists(directory)) {
        return List.of(folder);
      }
    }
    List<Path> shards = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, SHARDS)) {
      found.forEach(shards::add);
    }
    shards.sort(null);
    return shards.isEmpty() ? List.of(folder) : shards;
  }

  /** When shards came to lie in a folder; empty where none do. */
  public static Optional<Instant> shardsSince(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, SHARDS)) {
      return found.iterator().hasNext()
          ? Optional.of(Files.getLastModifiedTime(folder).toInstant())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** What is read. */
  public IndexReader reader() {
    return reader;
  }

  /** What was remembered with the commit. */
  public Map<String, String> userData() {
    return userData;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader);
    IOUtils.close(directories);
  }

  /** The folder, for messages. */
  @Override
  public String toString() {
    return directories.toString();
  }
}
