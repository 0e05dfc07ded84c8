package ronten.compare.quotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ronten.language.Table;

/** What numbers are worth, written in digits, in words or in kanji, a word at a time. */
final class Numbers {

  private static final String KANJI = "〇一二三四五六七八九十百千万億兆";

  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    Table.rows(Numbers.class, "numbers.tsv").forEach(row -> WORDS.put(row.get(0), row.get(1)));
  }

  private Numbers() {}

  /** The value of a folded word, in a form that is only compared; empty where it is no number. */
  static Optional<String> value(String key) {
    if (isDigits(key) || key.startsWith("#") || (key.length() == 1 && KANJI.contains(key))) {
      return Optional.of(key);
    }
    return Optional.ofNullable(WORDS.get(key));
  }

  /** Whether a folded word begins with a digit; one of which folding leaves nothing does not. */
  static boolean isDigits(String key) {
    return !key.isEmpty() && Character.isDigit(key.charAt(0));
  }
}
