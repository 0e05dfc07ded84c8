package ronten.corpus;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** The encoding that an HTML or XML file claims for itself in its first bytes. */
final class DeclaredCharset {

  private static final int HEAD = 4096;

  private DeclaredCharset() {}

  /** Looks for {@code charset=} in a meta element and {@code encoding=} in an XML declaration. */
  static Optional<Charset> in(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    String xml = head.startsWith("<?xml") ? head.substring(0, Math.max(0, head.indexOf('>'))) : "";
    return value(xml, "encoding").or(() -> meta(head)).flatMap(DeclaredCharset::named);
  }

  private static Optional<String> meta(String head) {
    for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
      int end = head.indexOf('>', at);
      Optional<String> value =
          end < 0 ? Optional.empty() : value(head.substring(at, end), "charset");
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> value(String head, String key) {
    int at = head.indexOf(key);
    int equals = at < 0 ? -1 : head.indexOf('=', at + key.length());
    if (equals < 0) {
      return Optional.empty();
    }
    int start = equals + 1;
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && isNamePart(head.charAt(end))) {
      end++;
    }
    return end > start ? Optional.of(head.substring(start, end)) : Optional.empty();
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || "-_.:+".indexOf(c) >= 0;
  }

  /** The encoding of a name. As browsers do, what calls itself Shift_JIS is read as windows-31j. */
  static Optional<Charset> named(String name) {
    try {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean japanese = lower.contains("sjis") || lower.contains("shift");
      return Optional.of(Charset.forName(japanese ? "windows-31j" : name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
