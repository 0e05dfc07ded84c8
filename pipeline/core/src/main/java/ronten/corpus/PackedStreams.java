package ronten.corpus;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import ronten.text.Deadline;
import ronten.text.Reason;

/**
 * Looks how large the compressed streams of a PDF file unpack, without keeping what they hold: the
 * library that reads them keeps each in memory whole. Pictures are passed over, as it passes over
 * them.
 */
final class PackedStreams {

  /** The most that all streams but pictures may unpack to: 200 MiB. */
  static final long LARGEST = 200L << 20;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE = 1 << 16;

  /** How far in front of a stream its dictionary is searched for what it holds. */
  private static final int DICTIONARY = 600;

  private final byte[] file;
  private final byte[] piece = new byte[PIECE];

  private PackedStreams(byte[] file) {
    this.file = file;
  }

  /**
   * @throws UnreadableException when they unpack to more than they may
   */
  static void check(String path, byte[] file) {
    if (new PackedStreams(file).size() > LARGEST) {
      throw new UnreadableException(path, Reason.of("packed.too-large", LARGEST));
    }
  }

  private long size() {
    long size = 0;
    for (int at = next(0); at >= 0 && size <= LARGEST; at = next(at)) {
      if (!isPicture(at)) {
        size += unpacked(at, LARGEST - size);
      }
    }
    return size;
  }

  /** Where the content of the next stream begins; -1 when there is none. */
  private int next(int from) {
    for (int at = from; at + STREAM.length + 2 < file.length; at++) {
      if (file[at] == 's' && isStream(at)) {
        int content = at + STREAM.length;
        content += file[content] == '\r' ? 1 : 0;
        return file[content] == '\n' ? content + 1 : content;
      }
    }
    return -1;
  }

  private boolean isStream(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (file[at + i] != STREAM[i]) {
        return false;
      }
    }
    byte before = at == 0 ? 0 : file[at - 1];
    return before != 'd'; // endstream
  }

  private boolean isPicture(int content) {
    int from = Math.max(0, content - DICTIONARY);
    String before = new String(file, from, content - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(before.lastIndexOf(" obj") + 1);
    return dictionary.contains("/Image");
  }

  /**
   * How much a stream unpacks to, counted to a little beyond {@code most}; 0 if it is not packed.
   */
  private long unpacked(int content, long most) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, content, file.length - content);
      long size = 0;
      int read = 1;
      while (read > 0 && size <= most) {
        Deadline.check();
        read = inflater.inflate(piece);
        size += read;
      }
      return size;
    } catch (DataFormatException e) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
