package ronten.language.english;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * What is written to the word before it: {@code couldn't}, {@code they've}, {@code the state's}.
 * Cut off before words are tagged, and tagged by what it is.
 */
final class Clitics {

  private static final List<String> ENDINGS =
      List.of("n't", "'s", "'ve", "'ll", "'re", "'d", "'m", "'");

  private static final Map<String, String> LEMMAS =
      Map.of("n't", "not", "'ve", "have", "'ll", "will", "'re", "be", "'d", "would", "'m", "be");

  /** What is left of a verb before {@code n't}. */
  private static final Map<String, String> STEMS =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  private Clitics() {}

  /** Where in the sentence the clitic of a word begins; the word's end where it has none. */
  static int start(String sentence, Span word) {
    String form = typed(word.in(sentence)).toLowerCase(Locale.ROOT);
    if (form.equals("cannot")) {
      return word.start() + "can".length();
    }
    if (form.indexOf('\'') > 0) {
      for (String ending : ENDINGS) {
        if (form.length() > ending.length() && form.endsWith(ending)) {
          return word.end() - ending.length();
        }
      }
    }
    return word.end();
  }

  static boolean is(String word) {
    return word.length() > 1 && ENDINGS.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * {@code the state's}: a particle after a noun; {@code it's}: a verb after what stands for one.
   */
  static PartOfSpeech pos(String clitic, PartOfSpeech before) {
    boolean particle =
        clitic.equalsIgnoreCase("n't")
            || (clitic.equalsIgnoreCase("'s")
                && before != PartOfSpeech.PRON
                && before != PartOfSpeech.ADV);
    return particle ? PartOfSpeech.PART : PartOfSpeech.AUX;
  }

  static String lemma(String clitic, PartOfSpeech pos) {
    String word = clitic.toLowerCase(Locale.ROOT);
    return word.equals("'s") ? (pos == PartOfSpeech.AUX ? "be" : "'s") : LEMMAS.get(word);
  }

  /** The full form of what stands before {@code n't}; the word itself where it is not cut short. */
  static String stem(String word, String next) {
    return next.equalsIgnoreCase("n't")
        ? STEMS.getOrDefault(word.toLowerCase(Locale.ROOT), word)
        : word;
  }

  /** The models learnt the typewriter's apostrophe. */
  static String typed(String word) {
    return word.replace('’', '\'');
  }
}
