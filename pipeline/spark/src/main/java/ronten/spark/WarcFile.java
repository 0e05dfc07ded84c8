package ronten.spark;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A file of an archive, record by record. What is wrong with the file is an {@link IOException} or
 * any {@link RuntimeException} of its reader but {@link UncheckedIOException}, which is the file
 * system's.
 */
final class WarcFile implements Closeable {

  /** What a record begins with, be it compressed or not. */
  private static final Pattern BEGINNING = Pattern.compile("\\x1f\\x8b\\x08|(?<=\n)WARC/");

  private static final int LONGEST_BEGINNING = 6;

  private static final int CHUNK = 1 << 20;

  private final Opened channel;
  private Optional<WarcReader> reader = Optional.empty();
  private Optional<WarcRecord> found = Optional.empty();
  private long position;
  private int records;

  private WarcFile(Opened channel) {
    this.channel = channel;
  }

  /**
   * Opens a file.
   *
   * @throws IOException when the file system does not let it be opened
   */
  static WarcFile open(String uri, Configuration configuration) throws IOException {
    Path path = new Path(uri);
    FileSystem files = path.getFileSystem(configuration);
    long size = files.getFileStatus(path).getLen();
    return new WarcFile(new Opened(files.open(path), size));
  }

  /** Where the record that was read last begins, in bytes, or what was taken for one. */
  long position() {
    return position;
  }

  /** The record after the last one; empty at the end. */
  Optional<WarcRecord> next() throws IOException {
    if (found.isPresent()) {
      Optional<WarcRecord> record = found;
      found = Optional.empty();
      return record;
    }
    if (reader.isEmpty()) {
      go(position);
    }
    Optional<WarcRecord> record;
    try {
      record = reader.orElseThrow().next();
    } finally {
      position = reader.orElseThrow().position();
    }
    records++;
    if (records == 2 && record.isPresent()) {
      checkPacking();
    }
    return record;
  }

  /** The record at an offset that was told before; fastest where offsets rise. */
  WarcRecord at(long offset) throws IOException {
    boolean near = reader.isPresent() && position < offset && offset - position < CHUNK;
    Optional<WarcRecord> record = near ? onTo(offset) : Optional.empty();
    if (record.isPresent()) {
      return record.get();
    }
    go(offset);
    return next().orElseThrow(() -> new EOFException("no record is there"));
  }

  private Optional<WarcRecord> onTo(long offset) {
    try {
      Optional<WarcRecord> record = next();
      while (record.isPresent() && position < offset) {
        record = next();
      }
      return record.filter(read -> position == offset);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // what is broken before it does not matter
    }
  }

  /**
   * Goes on behind a record that is broken.
   *
   * @return whether there is one more
   */
  boolean recover() {
    OptionalLong beginning = beginning(position + 1);
    while (beginning.isPresent()) {
      long offset = beginning.getAsLong();
      try {
        go(offset);
        found = next();
        return found.isPresent();
      } catch (UncheckedIOException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        beginning = beginning(offset + 1);
      }
    }
    return false;
  }

  /** What looks like the beginning of a record, at an offset or after it. */
  private OptionalLong beginning(long from) {
    byte[] bytes = new byte[CHUNK];
    for (long at = from - 1; at < channel.size(); at += CHUNK - LONGEST_BEGINNING) {
      ByteBuffer chunk = ByteBuffer.wrap(bytes);
      read(at, chunk);
      String text = new String(bytes, 0, chunk.position(), StandardCharsets.ISO_8859_1);
      Matcher matcher = BEGINNING.matcher(text);
      if (matcher.find(1)) {
        return OptionalLong.of(at + matcher.start());
      }
    }
    return OptionalLong.empty();
  }

  private void read(long offset, ByteBuffer to) {
    try {
      channel.position(offset);
    } catch (EOFException e) {
      return;
    }
    while (to.hasRemaining() && channel.read(to) >= 0) {
      // the channel fills as much as it likes at a time
    }
  }

  private void go(long offset) throws IOException {
    found = Optional.empty();
    position = offset;
    channel.position(offset);
    reader = Optional.of(new WarcReader(channel));
  }

  /** In a file that is compressed as a whole nothing can be found by where it begins. */
  private void checkPacking() throws IOException {
    if (reader.orElseThrow().compression() == WarcCompression.GZIP) {
      long back = channel.position();
      ByteBuffer beginning = ByteBuffer.allocate(2);
      read(position, beginning);
      channel.position(back);
      if (beginning.get(0) != 0x1f || beginning.get(1) != (byte) 0x8b) {
        throw new IOException("compressed as a whole, not record by record: warcio recompress");
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
