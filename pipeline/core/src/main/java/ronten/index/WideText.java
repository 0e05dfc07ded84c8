package ronten.index;

import java.nio.ByteBuffer;

/** Text as two bytes for each UTF-16 code unit, unpaired surrogates included. */
public final class WideText {

  private WideText() {}

  public static byte[] bytes(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
    bytes.asCharBuffer().put(text);
    return bytes.array();
  }

  public static String read(byte[] bytes, int offset, int length) {
    return ByteBuffer.wrap(bytes, offset, length).asCharBuffer().toString();
  }
}
