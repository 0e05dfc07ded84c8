package ronten.language.japanese.lattice;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;

/** Reads what a {@link TableWriter} wrote, in the same order, at the speed of a copy. */
final class TableReader {

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];

  TableReader(InputStream in) {
    this.in = in;
  }

  int number() throws IOException {
    return bytes(Integer.BYTES).getInt();
  }

  int[] ints() throws IOException {
    IntBuffer table = IntBuffer.allocate(number());
    while (table.hasRemaining()) {
      table.put(bytes(table.remaining() * Integer.BYTES).asIntBuffer());
    }
    return table.array();
  }

  char[] chars() throws IOException {
    CharBuffer table = CharBuffer.allocate(number());
    while (table.hasRemaining()) {
      table.put(bytes(table.remaining() * Character.BYTES).asCharBuffer());
    }
    return table.array();
  }

  short[] shorts() throws IOException {
    ShortBuffer table = ShortBuffer.allocate(number());
    while (table.hasRemaining()) {
      table.put(bytes(table.remaining() * Short.BYTES).asShortBuffer());
    }
    return table.array();
  }

  /** The next bytes: as many as are wanted, or as many as fit. */
  private ByteBuffer bytes(int wanted) throws IOException {
    int length = Math.min(wanted, CHUNK);
    if (in.readNBytes(chunk, 0, length) < length) {
      throw new EOFException();
    }
    return ByteBuffer.wrap(chunk, 0, length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
