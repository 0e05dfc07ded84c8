package ronten.compare.quotation;

import java.text.Normalizer;
import java.util.Map;
import ronten.text.Folded;

/**
 * Character references of HTML in a folded view, by name or by number. What is no reference stays
 * an ampersand.
 */
final class Entities {

  private static final int LONGEST = 10;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("ldquo", "\""),
          Map.entry("rdquo", "\""),
          Map.entry("laquo", "\""),
          Map.entry("raquo", "\""),
          Map.entry("apos", "'"),
          Map.entry("lsquo", "'"),
          Map.entry("rsquo", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("ndash", "-"),
          Map.entry("mdash", "-"),
          Map.entry("minus", "-"),
          Map.entry("shy", "\u00ad"),
          Map.entry("hellip", "⋯"));

  private static final Map<String, String> ACCENTS =
      Map.of(
          "acute", "\u0301",
          "grave", "\u0300",
          "circ", "\u0302",
          "tilde", "\u0303",
          "uml", "\u0308",
          "ring", "\u030a",
          "cedil", "\u0327");

  private Entities() {}

  /** The end of the reference that begins at {@code at}; {@code at} where there is none. */
  static int end(CharSequence view, int at) {
    int limit = Math.min(view.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = view.charAt(i);
      if (c == ';') {
        return value(view, at, i + 1) == 0 ? at : i + 1;
      }
      if (c != '#' && !Character.isLetterOrDigit(c)) {
        return at;
      }
    }
    return at;
  }

  /** The folded character a reference stands for; 0 where it is unknown. */
  static int value(CharSequence view, int at, int end) {
    String name = view.subSequence(at + 1, end - 1).toString();
    if (name.startsWith("#")) {
      return numbered(name.substring(1));
    }
    if (NAMED.containsKey(name)) {
      return NAMED.get(name).codePointAt(0);
    }
    return name.isEmpty() ? 0 : accented(name.charAt(0), name.substring(1));
  }

  private static int accented(char letter, String accent) {
    if (!ACCENTS.containsKey(accent)) {
      return 0;
    }
    return Normalizer.normalize(letter + ACCENTS.get(accent), Normalizer.Form.NFC).codePointAt(0);
  }

  private static int numbered(String digits) {
    try {
      int value =
          digits.startsWith("x")
              ? Integer.parseInt(digits.substring(1), 16)
              : Integer.parseInt(digits);
      return Character.isValidCodePoint(value) && value > 0 ? folded(value) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static int folded(int c) {
    if (c == '…') {
      return '⋯';
    }
    String key = Folded.key(Character.toString(c));
    return key.isEmpty() ? ' ' : key.codePointAt(0);
  }
}
