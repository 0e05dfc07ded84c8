package ronten.language;

import java.util.BitSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ronten.text.CodePoints;

/** Old and variant forms of kanji, read as the form in general use: 國際 as 国際. */
public final class KanjiForms {

  private static final Map<Integer, Integer> USUAL =
      Table.rows(KanjiForms.class, "kanji-forms.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0).codePointAt(0), row -> row.get(1).codePointAt(0)));

  private static final BitSet VARIANTS = new BitSet();

  static {
    USUAL.keySet().forEach(VARIANTS::set);
  }

  private KanjiForms() {}

  /** A character in its usual form; most are already. */
  public static int usual(int c) {
    return USUAL.getOrDefault(c, c);
  }

  /** A string with every kanji in its usual form, as long as it was. */
  public static String usual(String string) {
    return CodePoints.none(string, VARIANTS::get) ? string : mapped(string);
  }

  private static String mapped(String string) {
    Function<Integer, Integer> usual = KanjiForms::usual;
    return string
        .codePoints()
        .map(usual::apply)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
