package ronten.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds UTF-16 without a byte order mark, by evidence: read in the right order nearly every unit is
 * a letter, kana, kanji or mark that texts are made of; in the wrong one hardly any.
 */
final class Utf16 {

  /** Share of units that must look like text. */
  private static final double PLAUSIBLE = 0.9;

  /** Share of units of which one byte is 00 or 30: ASCII, kana and Japanese punctuation. */
  private static final double CHARACTERISTIC = 0.2;

  private Utf16() {}

  /** The byte order, if the bytes are UTF-16. */
  static Optional<Charset> order(byte[] bytes) {
    if (bytes.length < 4) {
      return Optional.empty();
    }
    if (isText(bytes, 1)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return isText(bytes, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /**
   * @param high where in each pair the more significant byte stands
   */
  private static boolean isText(byte[] bytes, int high) {
    int units = Math.min(bytes.length / 2, 1 << 16);
    int plausible = 0;
    int characteristic = 0;
    for (int i = 0; i < units; i++) {
      int upper = bytes[2 * i + high] & 0xff;
      int lower = bytes[2 * i + 1 - high] & 0xff;
      plausible += isTextual(upper << 8 | lower) ? 1 : 0;
      characteristic += upper == 0 || upper == 0x30 ? 1 : 0;
    }
    return plausible >= PLAUSIBLE * units && characteristic >= CHARACTERISTIC * units;
  }

  private static boolean isTextual(int unit) {
    return unit == '\t'
        || unit == '\n'
        || unit == '\r'
        || (unit >= 0x20 && unit < 0x7f)
        || (unit >= 0xa0 && unit <= 0x17f)
        || (unit >= 0x2010 && unit <= 0x206f)
        || (unit >= 0x3000 && unit <= 0x30ff)
        || (unit >= 0x4e00 && unit <= 0x9fff)
        || (unit >= 0xd800 && unit <= 0xdfff)
        || (unit >= 0xff00 && unit <= 0xffef);
  }
}
