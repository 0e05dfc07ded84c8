package ronten.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import ronten.text.Reason;
import ronten.text.Source;

/**
 * Turns the bytes of a text file into characters and says how certain it is of the encoding.
 *
 * <p>The first that fits: a byte order mark; NULs as UTF-16 has them; the escapes of ISO-2022-JP;
 * strict UTF-8; UTF-16 without a NUL; what {@link LegacyEncodings} find. A file that looks like
 * none of them because it is not text is refused.
 */
final class Decoder {

  /** One NUL in so many bytes is an accident; more are not text. */
  private static final int BYTES_FOR_A_NUL = 1000;

  private Decoder() {}

  /**
   * @param path for the message when the file is refused
   * @param declared the encoding the file or its transport claims
   * @throws UnreadableException when the bytes are not text
   */
  static Decoded decode(String path, byte[] bytes, Optional<Charset> declared) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      Charset charset = mark.get().charset();
      return decoded(charset.name(), Lenient.decode(bytes, mark.get().length(), charset), 1);
    }
    int nuls = nuls(bytes);
    Optional<Charset> utf16 = nuls > 0 ? Utf16.order(bytes) : Optional.empty();
    if (utf16.isPresent()) {
      return utf16(bytes, utf16.get());
    }
    if ((long) nuls * BYTES_FOR_A_NUL > bytes.length) {
      throw new UnreadableException(path, Reason.of("type.binary"));
    }
    if (Iso2022Jp.isEvident(bytes)) {
      return decoded(Iso2022Jp.NAME, Iso2022Jp.decode(bytes), 0.99);
    }
    Optional<String> utf8 = Lenient.strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8(utf8.get(), bytes.length);
    }
    return Utf16.order(bytes)
        .map(charset -> utf16(bytes, charset))
        .orElseGet(() -> LegacyEncodings.decode(bytes, declared));
  }

  static Decoded decoded(String charset, Lenient lenient, double confidence) {
    return new Decoded(
        lenient.text(), new Source.Decoding(charset, confidence), lenient.oddities(charset));
  }

  private static Decoded utf16(byte[] bytes, Charset charset) {
    return decoded(charset.name(), Lenient.decode(bytes, 0, charset), 0.95);
  }

  /** Chance makes a valid multi-byte sequence of UTF-8 about once in four tries. */
  private static Decoded utf8(String text, int bytes) {
    int extra = bytes - text.length();
    double confidence = extra == 0 ? 1 : 1 - Math.max(1e-3, Math.pow(0.25, extra));
    return new Decoded(text, new Source.Decoding("UTF-8", confidence), List.of());
  }

  private static int nuls(byte[] bytes) {
    int nuls = 0;
    for (byte b : bytes) {
      nuls += b == 0 ? 1 : 0;
    }
    return nuls;
  }
}
