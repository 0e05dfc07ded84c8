package ronten.language.japanese.lattice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;

/** Writes arrays of numbers, each behind its length, with the low bytes first. */
final class TableWriter {

  private final WritableByteChannel out;

  TableWriter(OutputStream out) {
    this.out = Channels.newChannel(out);
  }

  void number(int number) throws IOException {
    out.write(bytes(Integer.BYTES).putInt(number).flip());
  }

  void table(int[] table) throws IOException {
    ByteBuffer bytes = bytes(table.length * Integer.BYTES);
    bytes.asIntBuffer().put(table);
    table(table.length, bytes);
  }

  void table(char[] table) throws IOException {
    ByteBuffer bytes = bytes(table.length * Character.BYTES);
    bytes.asCharBuffer().put(table);
    table(table.length, bytes);
  }

  void table(short[] table) throws IOException {
    ByteBuffer bytes = bytes(table.length * Short.BYTES);
    bytes.asShortBuffer().put(table);
    table(table.length, bytes);
  }

  private void table(int length, ByteBuffer bytes) throws IOException {
    number(length);
    out.write(bytes);
  }

  private static ByteBuffer bytes(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
