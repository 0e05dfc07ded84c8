package ronten.language.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ronten.language.Table;

/** Words whose full stop may not end a sentence, and words that open one. */
final class Abbreviations {

  /** What may follow an abbreviation; the resource says what each kind means. */
  enum Kind {
    TITLE,
    NUMBER,
    PLACE,
    GENERAL
  }

  private static final Map<String, Kind> KINDS = new HashMap<>();
  private static final Set<String> STARTERS = new HashSet<>();

  static {
    for (Table.Row row : Table.rows(Abbreviations.class, "abbreviations.tsv")) {
      if (KINDS.put(row.get(0), row.constant(Kind.class, 1)) != null) {
        throw row.fault("given twice: " + row.get(0));
      }
    }
    Table.rows(Abbreviations.class, "starters.tsv").forEach(row -> STARTERS.add(row.get(0)));
  }

  private Abbreviations() {}

  /** What kind of abbreviation a word is, its last full stop left out. */
  static Optional<Kind> kind(String word) {
    Kind kind = KINDS.get(word);
    if (kind == null && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      kind = KINDS.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    if (kind == null && isDotted(word)) {
      kind = Character.isUpperCase(word.charAt(0)) ? Kind.PLACE : Kind.GENERAL;
    }
    return Optional.ofNullable(kind);
  }

  /**
   * Single letters, each but the last with its full stop: {@code p.m}, {@code S.C}, {@code J.K}.
   */
  private static boolean isDotted(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is one that opens sentences and no names. */
  static boolean isStarter(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
  }
}
