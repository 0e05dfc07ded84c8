package ronten.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the seven-bit encodings of Japanese mail: ISO-2022-JP (RFC 1468), -1 and -2 in their
 * Japanese part, -3 and -2004, and the half-width katakana that mail programs send.
 */
final class Iso2022Jp {

  static final String NAME = "ISO-2022-JP";

  private static final int ESCAPE = 0x1b;
  private static final Charset EUC_JP = Charset.forName("EUC-JP");

  /** A character set that an escape sequence switches to. */
  private enum Set {
    ASCII,
    KATAKANA,
    JIS_0208,
    JIS_0212,
    JIS_0213_FIRST,
    JIS_0213_SECOND
  }

  private final byte[] bytes;
  private final Characters out;
  private Set set = Set.ASCII;

  private Iso2022Jp(byte[] bytes) {
    this.bytes = bytes;
    this.out = new Characters(bytes.length);
  }

  static Lenient decode(byte[] bytes) {
    return new Iso2022Jp(bytes).run();
  }

  /** Whether the bytes stay within seven bits and switch to a Japanese character set. */
  static boolean isEvident(byte[] bytes) {
    boolean switches = false;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] < 0) {
        return false;
      }
      switches |= bytes[at] == ESCAPE && escape(bytes, at).filter(s -> s != Set.ASCII).isPresent();
    }
    return switches;
  }

  private Lenient run() {
    int at = 0;
    while (at < bytes.length) {
      Optional<Set> escape = bytes[at] == ESCAPE ? escape(bytes, at) : Optional.empty();
      if (escape.isPresent()) {
        set = escape.get();
        at += bytes[at + 1] == '$' && bytes[at + 2] == '(' ? 4 : 3;
      } else {
        at += character(at);
      }
    }
    return out.toLenient();
  }

  private static Optional<Set> escape(byte[] bytes, int at) {
    int length = Math.min(3, bytes.length - at - 1);
    String sequence = new String(bytes, at + 1, length, StandardCharsets.US_ASCII);
    if (sequence.startsWith("$@") || sequence.startsWith("$B")) {
      return Optional.of(Set.JIS_0208);
    }
    if (sequence.startsWith("(B") || sequence.startsWith("(J") || sequence.startsWith("(H")) {
      return Optional.of(Set.ASCII);
    }
    if (sequence.startsWith("(I")) {
      return Optional.of(Set.KATAKANA);
    }
    return switch (sequence) {
      case "$(@", "$(B" -> Optional.of(Set.JIS_0208);
      case "$(D" -> Optional.of(Set.JIS_0212);
      case "$(O", "$(Q" -> Optional.of(Set.JIS_0213_FIRST);
      case "$(P" -> Optional.of(Set.JIS_0213_SECOND);
      default -> Optional.empty();
    };
  }

  private int character(int at) {
    int c = bytes[at] & 0xff;
    if (c == '\n' || c == '\r') {
      set = Set.ASCII; // RFC 1468: a line begins in ASCII; many a mail forgets to say so.
    }
    if (set == Set.ASCII || c <= 0x20 || c == 0x7f) {
      out.add(c);
      return 1;
    }
    if (set == Set.KATAKANA) {
      katakana(c);
      return 1;
    }
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
    kanji(c - 0x20, second - 0x20).ifPresentOrElse(out::add, out::addBroken);
    return second > 0x20 ? 2 : 1;
  }

  private void katakana(int c) {
    if (c >= 0x21 && c <= 0x5f) {
      out.add(0xff61 + c - 0x21);
    } else {
      out.addBroken();
    }
  }

  private Optional<String> kanji(int row, int cell) {
    return switch (set) {
      case JIS_0212 -> jis0212(row, cell);
      case JIS_0213_FIRST -> JisTable.FIRST.at(row, cell);
      case JIS_0213_SECOND -> JisTable.SECOND.at(row, cell);
      default -> JisTable.WINDOWS.at(row, cell);
    };
  }

  private static Optional<String> jis0212(int row, int cell) {
    return Lenient.strict(
        new byte[] {(byte) 0x8f, (byte) (row + 0xa0), (byte) (cell + 0xa0)}, EUC_JP);
  }
}
