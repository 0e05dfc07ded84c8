package ronten.index;

import java.io.ByteArrayOutputStream;

/** Writes numbers as bytes, seven bits in each: small ones take one. */
final class NumberWriter {

  private final ByteArrayOutputStream out;

  NumberWriter(int expected) {
    this.out = new ByteArrayOutputStream(expected);
  }

  /** A number; one below 0 takes five bytes. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** A number that may be a little below 0. */
  void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  void octet(int value) {
    out.write(value);
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
