package ronten.search.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ronten.language.Table;

/**
 * Japanese in Latin letters: Hepburn, Kunrei and what keyboards take; long vowels as ō, ô, ou, oo
 * or not at all; {@code n'} where a vowel follows.
 */
public final class Romaji {

  private static final Map<String, String> SYLLABLES = syllables();
  private static final int LONGEST = 3;
  private static final String VOWELS = "aiueo";

  private Romaji() {}

  private static Map<String, String> syllables() {
    Map<String, String> syllables = new HashMap<>();
    Table.rows(Romaji.class, "romaji.tsv").forEach(row -> syllables.put(row.get(0), row.get(1)));
    return Map.copyOf(syllables);
  }

  /** A word in katakana; empty unless all of it is Japanese in Latin letters. */
  public static Optional<String> katakana(String word) {
    String letters = letters(word.toLowerCase(Locale.ROOT));
    StringBuilder katakana = new StringBuilder(letters.length());
    for (int at = 0; at < letters.length(); ) {
      int read = read(letters, at, katakana);
      if (read == 0) {
        return Optional.empty();
      }
      at += read;
    }
    return katakana.isEmpty() ? Optional.empty() : Optional.of(katakana.toString());
  }

  /** Long vowels written out: ō as ou, as most of them are in kana; the others doubled. */
  private static String letters(String word) {
    StringBuilder letters = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case 'ō', 'ô' -> letters.append("ou");
        case 'ū', 'û' -> letters.append("uu");
        case 'ā', 'â' -> letters.append("a-");
        case 'ē', 'ê' -> letters.append("e-");
        case 'ī', 'î' -> letters.append("i-");
        case '’' -> letters.append('\'');
        default -> letters.append(c);
      }
    }
    return letters.toString();
  }

  /** Reads one kana, and says how many letters it took; none where there is none. */
  private static int read(String letters, int at, StringBuilder katakana) {
    for (int length = Math.min(LONGEST, letters.length() - at); length > 0; length--) {
      String kana = SYLLABLES.get(letters.substring(at, at + length));
      if (kana != null) {
        katakana.append(kana);
        return length;
      }
    }
    char c = letters.charAt(at);
    char next = at + 1 < letters.length() ? letters.charAt(at + 1) : ' ';
    if (c == 'n' || (c == 'm' && "bmp".indexOf(next) >= 0)) {
      return nasal(letters, at, katakana);
    }
    if (c == '-' && !katakana.isEmpty()) {
      katakana.append('ー');
      return 1;
    }
    boolean doubled = (c == next && VOWELS.indexOf(c) < 0) || (c == 't' && next == 'c');
    if (doubled && Character.isLetter(c)) {
      katakana.append('ッ');
      return 1;
    }
    return 0;
  }

  /** ン: as n, as m before lips (shimbun), as n' or nn before a vowel. */
  private static int nasal(String letters, int at, StringBuilder katakana) {
    katakana.append('ン');
    boolean marked = at + 1 < letters.length() && letters.charAt(at + 1) == '\'';
    boolean doubled =
        letters.startsWith("nn", at)
            && (at + 2 == letters.length() || !isSound(letters.charAt(at + 2)));
    return marked || doubled ? 2 : 1;
  }

  private static boolean isSound(char c) {
    return VOWELS.indexOf(c) >= 0 || c == 'y';
  }
}
