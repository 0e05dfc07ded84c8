package ronten.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The marks with which a Unicode file names its own encoding. UTF-32 stands before UTF-16. */
enum ByteOrderMark {
  UTF_8("UTF-8", "\u00ef\u00bb\u00bf"),
  UTF_32LE("UTF-32LE", "\u00ff\u00fe\0\0"),
  UTF_32BE("UTF-32BE", "\0\0\u00fe\u00ff"),
  UTF_16LE("UTF-16LE", "\u00ff\u00fe"),
  UTF_16BE("UTF-16BE", "\u00fe\u00ff");

  private final String charset;
  private final String mark;

  /**
   * @param mark its bytes as the characters of ISO 8859-1
   */
  ByteOrderMark(String charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  Charset charset() {
    return Charset.forName(charset);
  }

  /** How many bytes it takes. */
  int length() {
    return mark.length();
  }

  /** The mark that a file begins with. */
  static Optional<ByteOrderMark> of(byte[] file) {
    String head = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(mark -> head.startsWith(mark.mark)).findFirst();
  }
}
