package ronten.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import ronten.language.Characters;
import ronten.language.Kana;
import ronten.text.CodePoints;
import ronten.text.PartOfSpeech;
import ronten.text.Token;

/**
 * How the words of a corpus that are written with kanji are read: each word of a document once,
 * found by its sound. A sound is the reading without its long vowels, so that とうきょう, Tōkyō and
 * Tokyo meet; the reading itself tells them apart. Words in kana are their own reading.
 */
public final class Readings {

  /**
   * A word that sounds like what was asked.
   *
   * @param lemma as it stands in the index
   * @param reading in katakana
   */
  public record Word(String lemma, String reading) {}

  private static final char SEPARATOR = '\u0000';
  private static final int LONGEST = 32;
  private static final char KATAKANA = 'ア' - 2;
  private static final char PACKED = ' ';
  private static final String O = "オコゴソゾトドノホボポモヨョロヲ";
  private static final String U = "ウクグスズツヅヌフブプムユュル";

  private Readings() {}

  /** A reading without what makes its vowels long: トウキョウ is トキョ. */
  public static String sound(String katakana) {
    StringBuilder sound = new StringBuilder(katakana.length());
    for (int i = 0; i < katakana.length(); i++) {
      char c = katakana.charAt(i);
      char before = i == 0 ? ' ' : katakana.charAt(i - 1);
      boolean lengthens =
          switch (c) {
            case 'ー' -> i > 0;
            case 'ウ' -> O.indexOf(before) >= 0 || U.indexOf(before) >= 0;
            case 'オ' -> O.indexOf(before) >= 0;
            default -> false;
          };
      if (!lengthens) {
        sound.append(c);
      }
    }
    return sound.toString();
  }

  /**
   * What a document's words are found by.
   *
   * @param words knows how they stand in the index
   */
  static Set<String> terms(Stream<Token> tokens, WordPostings words) {
    Set<String> terms = new TreeSet<>();
    tokens
        .filter(token -> !token.reading().isEmpty())
        .filter(token -> Words.isContent(token) && token.pos() != PartOfSpeech.NUM)
        .map(token -> new Read(token.form(), token.lemma(), token.reading()))
        .distinct()
        .forEach(word -> reading(word).ifPresent(r -> terms.add(term(words.key(word.lemma()), r))));
    return terms;
  }

  /** A word and how it is read where it stands. */
  private record Read(String form, String lemma, String reading) {}

  private static String term(String lemma, String reading) {
    String sound = sound(reading);
    String term = packed(sound) + SEPARATOR + lemma;
    return sound.equals(reading) ? term : term + SEPARATOR + packed(reading);
  }

  /** Katakana as one byte each on disk, not three. */
  private static String packed(String katakana) {
    return moved(katakana, PACKED - KATAKANA);
  }

  private static String unpacked(String packed) {
    return moved(packed, KATAKANA - PACKED);
  }

  private static String moved(String string, int distance) {
    StringBuilder moved = new StringBuilder(string.length());
    for (int i = 0; i < string.length(); i++) {
      moved.append((char) (string.charAt(i) + distance));
    }
    return moved.toString();
  }

  /** How the lemma is read, where that can be told from how the form is. */
  private static Optional<String> reading(Read word) {
    String form = word.form();
    String reading = word.reading();
    boolean told =
        CodePoints.any(form, Characters::isHan)
            && reading.length() <= LONGEST
            && CodePoints.all(reading, Readings::isKatakana);
    if (!told) {
      return Optional.empty();
    }
    return form.equals(word.lemma()) ? Optional.of(reading) : ofLemma(word, reading);
  }

  private static boolean isKatakana(int c) {
    return c > KATAKANA && c <= 'ー';
  }

  /** 行っ, read イッ, is 行く, read イク: what is written in kanji sounds the same in both. */
  private static Optional<String> ofLemma(Read word, String reading) {
    int kanji = kanji(word.form());
    String tail = Kana.katakana(word.form().substring(kanji));
    boolean same =
        kanji > 0
            && kanji == kanji(word.lemma())
            && word.lemma().startsWith(word.form().substring(0, kanji))
            && !tail.isEmpty()
            && reading.endsWith(tail);
    if (!same) {
      return Optional.empty();
    }
    String stem = reading.substring(0, reading.length() - tail.length());
    return Optional.of(stem + Kana.katakana(word.lemma().substring(kanji)));
  }

  private static int kanji(String word) {
    int end = 0;
    while (end < word.length() && Characters.isHan(word.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * The words of a sound, no more than so many.
   *
   * @param readings looks up terms of {@link Fields#READING}
   */
  public static List<Word> heard(PrefixLookup readings, String sound, int most) throws IOException {
    Set<String> found = new TreeSet<>();
    readings.each(
        new BytesRef(prefix(sound)), most, (leaf, term) -> found.add(term.term().utf8ToString()));
    return found.stream().limit(most).map(Readings::word).toList();
  }

  /** What the terms of a sound begin with. */
  public static String prefix(String sound) {
    return packed(sound) + SEPARATOR;
  }

  /** The word that a term tells. */
  public static Word word(String term) {
    String[] parts = term.split("\u0000", 3);
    return new Word(parts[1], unpacked(parts.length == 3 ? parts[2] : parts[0]));
  }
}
