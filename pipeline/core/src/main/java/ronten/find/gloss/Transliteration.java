package ronten.find.gloss;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ronten.find.word.WordList;

/**
 * How much a Japanese word in katakana sounds like a word in Latin letters: both are reduced to the
 * consonants that survive in Japanese (l and r are one, v and b, th and s …) and compared by edit
 * distance (Levenshtein 1966).
 */
final class Transliteration {

  /** Longer words than this are not compared: no loan word is so long, and the table is square. */
  private static final int LONGEST = 80;

  private static final Map<String, String> ROMAJI = WordList.map("romaji.tsv");

  private static final String[][] SPELLINGS = {
    {"tion", "shon"},
    {"sion", "shon"},
    {"cial", "shar"},
    {"tial", "shar"},
    {"cious", "shas"},
    {"tch", "ch"},
    {"ch", "c"},
    {"ck", "k"},
    {"ph", "f"},
    {"th", "s"},
    {"sh", "s"},
    {"wh", "w"},
    {"gh", "g"},
    {"kn", "n"},
    {"wr", "r"},
    {"qu", "k"},
    {"dge", "z"},
    {"ce", "se"},
    {"ci", "si"},
    {"cy", "si"},
    {"ge", "ze"},
    {"gi", "zi"},
    {"gy", "zi"},
    {"ts", "t"},
    {"x", "ks"},
    {"q", "k"},
    {"j", "z"},
    {"l", "r"},
    {"v", "b"},
    {"f", "h"}
  };

  private static final Pattern SILENT = Pattern.compile("[aeiouyw' -]");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]");

  private Transliteration() {}

  /** Katakana in Latin letters (Hepburn); what is no katakana is left out. */
  static String romaji(String katakana) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < katakana.length(); i++) {
      String two = i + 1 < katakana.length() ? katakana.substring(i, i + 2) : "";
      String found = ROMAJI.get(two);
      if (found != null) {
        i++;
      } else {
        found = ROMAJI.getOrDefault(katakana.substring(i, i + 1), "-");
      }
      out.append(found.equals("-") ? "" : found);
    }
    return out.toString();
  }

  /** 0 for nothing in common to 1 for the same consonants. */
  static double likeness(String katakana, String latin) {
    if (katakana.length() > LONGEST || latin.length() > LONGEST) {
      return 0;
    }
    String a = skeleton(romaji(katakana));
    String b = skeleton(letters(latin));
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 0 : 1 - (double) distance(a, b) / longer;
  }

  /** The likeness to the end of a longer word: クライス and the last part of Reichskreis. */
  static double endLikeness(String katakana, String latin) {
    String word = letters(latin);
    int length = romaji(katakana).length();
    double best = 0;
    for (int size = length - 3; size <= length + 1; size++) {
      if (size > 2 && size < word.length()) {
        best = Math.max(best, likeness(katakana, word.substring(word.length() - size)));
      }
    }
    return best;
  }

  /** Whether the letters of an initialism stand in this order in the word's romanization. */
  static boolean spells(String katakana, String initialism) {
    String romaji = same(romaji(katakana));
    int at = 0;
    for (char c : same(letters(initialism)).toCharArray()) {
      at = romaji.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return at > 0;
  }

  /** Whether a word begins with the sound of a letter. */
  static boolean begins(String katakana, char letter) {
    String romaji = same(romaji(katakana));
    String sound = same(letters(letter + ""));
    return !romaji.isEmpty() && !sound.isEmpty() && romaji.charAt(0) == sound.charAt(0);
  }

  private static String same(String letters) {
    return letters
        .replace('l', 'r')
        .replace('v', 'b')
        .replace("ch", "k")
        .replace('c', 'k')
        .replace('q', 'k')
        .replace('f', 'h')
        .replace("j", "z");
  }

  private static String letters(String latin) {
    String plain = Normalizer.normalize(latin, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return NOT_A_LETTER.matcher(plain).replaceAll("");
  }

  private static String skeleton(String letters) {
    String out = letters;
    for (String[] spelling : SPELLINGS) {
      out = out.replace(spelling[0], spelling[1]);
    }
    out = out.replace('c', 'k');
    out = SILENT.matcher(out).replaceAll("");
    return DOUBLE.matcher(out).replaceAll("$1");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
