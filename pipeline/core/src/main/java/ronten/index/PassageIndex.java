package ronten.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;

/**
 * The index of a corpus, open for writing. What is put and removed becomes visible to readers, and
 * lasting, all at once with {@link #commit}; closing without it leaves the last commit as it was.
 * One process at a time may hold it; threads may share it.
 */
public final class PassageIndex implements Closeable {

  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private DirectoryReader reader;

  private PassageIndex(Directory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    try {
      this.reader = DirectoryReader.open(writer);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /**
   * Opens the index in a folder, making both where they are missing.
   *
   * @throws IndexException when another process writes to it, when another version of the program
   *     wrote it, or when it is damaged
   */
  public static PassageIndex open(Path folder) {
    return open(folder, false);
  }

  /**
   * Begins an index anew, whatever there was in the folder. Readers see the old one until the first
   * commit, if it can be read at all.
   *
   * @throws IndexException when another process writes to it
   */
  public static PassageIndex create(Path folder) {
    return open(folder, true);
  }

  private static PassageIndex open(Path folder, boolean anew) {
    try {
      Files.createDirectories(folder);
      // Not mapped: all of the index that is read while files are drawn would count as memory.
      Directory directory = new NIOFSDirectory(folder);
      try {
        PassageIndex index = open(directory, folder.toString(), anew);
        index.name(folder);
        return index;
      } catch (LockObtainFailedException e) {
        directory.close();
        throw IndexException.inUse(folder.toString(), Holder.in(folder).process(), e);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
    }
  }

  /** Opens the index in a directory of the search library. */
  static PassageIndex open(Directory directory, String name, boolean anew) throws IOException {
    if (anew) {
      Commits.clear(directory);
    } else {
      Commits.check(directory, name);
    }
    IndexWriterConfig settings =
        new IndexWriterConfig()
            .setOpenMode(anew ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            // Merges neighbours only, so documents stay in the order they were put.
            .setMergePolicy(new LogByteSizeMergePolicy())
            .setCommitOnClose(false);
    return new PassageIndex(directory, new IndexWriter(directory, settings));
  }

  /** Leaves the name of this process, or lets the index go where that cannot be done. */
  private void name(Path folder) throws IOException {
    try {
      Holder.in(folder).set();
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(reader, writer::rollback);
      throw e;
    }
  }

  /** Puts a document, in place of what was there under its path. */
  public void put(DocumentBlock block) {
    write(() -> writer.updateDocuments(term(block.path()), block.documents()));
  }

  /** Removes a document; does nothing where there is none. */
  public void remove(String path) {
    write(() -> writer.deleteDocuments(term(path)));
  }

  /**
   * Makes everything since the last commit visible and lasting.
   *
   * @param userData what to remember with this commit
   */
  public void commit(Map<String, String> userData) {
    write(
        () -> {
          Map<String, String> all = new HashMap<>(userData);
          all.put(Commits.VERSION_KEY, Commits.VERSION);
          writer.setLiveCommitData(all.entrySet());
          return writer.commit();
        });
  }

  /** The documents put so far, those since the last commit included, by path. */
  public List<DocumentState> documents() {
    return read(StoredState::all);
  }

  /** What each document brings to the whole corpus, the bytes that were put. */
  public List<byte[]> contributions() {
    return read(StoredState::contributions);
  }

  /** A name for the last commit that no other has; empty where there is none. */
  public String commitId() {
    return read(reader -> Commits.id(directory));
  }

  /** How many passages they have. */
  public int passages() {
    return read(reader -> new IndexSearcher(reader).count(new FieldExistsQuery(Fields.START)));
  }

  /** A document put so far. */
  public Optional<StoredDocument> document(String path) {
    return read(reader -> StoredState.document(reader, path));
  }

  /** The summary of a document put so far. */
  public Optional<StoredSummary> summary(String path) {
    return read(reader -> StoredState.summary(reader, path));
  }

  /** The version of the search library. */
  public static String engineVersion() {
    return Version.LATEST.toString();
  }

  /**
   * What was remembered with the last commit, also where that is of another version and about to be
   * replaced.
   */
  public Map<String, String> userData() {
    return read(reader -> Commits.remembered(directory));
  }

  /** Ends writing. What was not committed is lost. */
  @Override
  public void close() {
    try {
      IOUtils.close(reader, this::forget, writer::rollback, directory);
    } catch (IOException e) {
      throw new UncheckedIOException(directory + ": " + e.getMessage(), e);
    }
  }

  private void forget() throws IOException {
    if (directory instanceof FSDirectory files) {
      Holder.in(files.getDirectory()).clear();
    }
  }

  private static Term term(String path) {
    return new Term(Fields.DOCUMENT, path);
  }

  private interface Write {
    long run() throws IOException;
  }

  private interface Read<T> {
    T from(DirectoryReader reader) throws IOException;
  }

  private void write(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException(directory + ": " + e.getMessage(), e);
    } catch (AlreadyClosedException e) {
      throw closed(e);
    }
  }

  /** The writer closes itself when the disk fails it, and says why only then. */
  private RuntimeException closed(AlreadyClosedException e) {
    return writer.getTragicException() instanceof IOException cause
        ? new UncheckedIOException(directory + ": " + cause.getMessage(), cause)
        : e;
  }

  /** A reader of what was put so far, held for the caller. */
  private synchronized DirectoryReader current() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    reader.incRef();
    return reader;
  }

  /** Reads what was put so far; the reader is kept for as long as nothing more is put. */
  private <T> T read(Read<T> read) {
    try {
      DirectoryReader current = current();
      try {
        return read.from(current);
      } finally {
        current.decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(directory + ": " + e.getMessage(), e);
    } catch (AlreadyClosedException e) {
      throw closed(e);
    }
  }
}
