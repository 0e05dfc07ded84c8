package ronten.index;

/** Reads back what a {@link NumberWriter} wrote, in the same order. */
final class NumberReader {

  private final byte[] bytes;
  private final int end;
  private int at;

  NumberReader(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.at = offset;
    this.end = offset + length;
  }

  boolean hasMore() {
    return at < end;
  }

  /** How many bytes there are still. */
  int left() {
    return end - at;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = bytes[at++];
      value |= (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  int signed() {
    int value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  int octet() {
    return bytes[at++] & 0xff;
  }
}
