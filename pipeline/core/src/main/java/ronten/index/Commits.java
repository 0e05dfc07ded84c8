package ronten.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.StringHelper;
import ronten.text.Reason;

/** What is remembered with a commit, first of all the version of what the index holds. */
public final class Commits {

  /** To be raised whenever an index written before would be misread. */
  public static final String VERSION = "8";

  static final String VERSION_KEY = "ronten.index";

  private Commits() {}

  /** Makes way for a new index: one that can be read stays until it is replaced. */
  static void clear(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    try {
      SegmentInfos.readLatestCommit(directory);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException | CorruptIndexException e) {
      try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        for (String file : directory.listAll()) {
          lock.ensureValid();
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(file);
          }
        }
      }
    }
  }

  /** Whether there is an index, and if so whether it can be read. */
  public static boolean check(Directory directory, String name) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try {
      String version = SegmentInfos.readLatestCommit(directory).getUserData().get(VERSION_KEY);
      if (!VERSION.equals(version)) {
        throw otherVersion(
            name,
            version == null
                ? Reason.of("index.version.unknown")
                : Reason.of("index.version", version),
            null);
      }
      return true;
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw otherVersion(name, Reason.of("index.version.unknown"), e);
    } catch (CorruptIndexException e) {
      throw new IndexException(
          IndexException.Fault.DAMAGED, Reason.of("index.damaged", name, e.getMessage()), e);
    }
  }

  /**
   * Whether a folder holds an index that another version of the program wrote, which can only be
   * begun anew.
   *
   * @throws IndexException when it is damaged
   */
  public static boolean isOutdated(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      check(directory, folder.toString());
      return false;
    } catch (IndexException e) {
      if (e.fault() != IndexException.Fault.OTHER_VERSION) {
        throw e;
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
    }
  }

  private static IndexException otherVersion(String name, Reason version, Exception cause) {
    return new IndexException(
        IndexException.Fault.OTHER_VERSION,
        Reason.of("index.other-version", name, version, VERSION),
        cause);
  }

  /**
   * What the program wanted remembered with the last commit; nothing where there is none to read.
   */
  static Map<String, String> remembered(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try {
      return userData(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IndexFormatTooOldException | IndexFormatTooNewException | CorruptIndexException e) {
      return Map.of();
    }
  }

  /** A name for the last commit that no other has; empty where there is none to read. */
  static String id(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return "";
    }
    try {
      return StringHelper.idToString(SegmentInfos.readLatestCommit(directory).getId());
    } catch (IndexFormatTooOldException | IndexFormatTooNewException | CorruptIndexException e) {
      return "";
    }
  }

  /** What the program itself wanted remembered with a commit. */
  public static Map<String, String> userData(Map<String, String> remembered) {
    Map<String, String> all = new HashMap<>(remembered);
    all.remove(VERSION_KEY);
    return Map.copyOf(all);
  }
}
