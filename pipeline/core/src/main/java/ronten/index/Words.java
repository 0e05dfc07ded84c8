package ronten.index;

import java.util.Set;
import ronten.language.Kana;
import ronten.language.Spelling;
import ronten.text.Folded;
import ronten.text.PartOfSpeech;
import ronten.text.Token;

/** Which words are looked for and found by, and how they stand in the index. */
public final class Words {

  private static final int LONGEST = 128;

  private static final Set<PartOfSpeech> LEFT_OUT =
      Set.of(
          PartOfSpeech.PUNCT,
          PartOfSpeech.SYM,
          PartOfSpeech.ADP,
          PartOfSpeech.AUX,
          PartOfSpeech.PART,
          PartOfSpeech.SCONJ,
          PartOfSpeech.CCONJ,
          PartOfSpeech.DET);

  private Words() {}

  /** Whether a word is looked for and found by. */
  public static boolean isContent(Token token) {
    return !LEFT_OUT.contains(token.pos());
  }

  /** The lemma as it stands in the index. */
  public static String lemma(Token token) {
    return key(token.lemma());
  }

  /** The form as it stands in the index. */
  public static String form(Token token) {
    return key(token.form());
  }

  /** A word, or the beginning of one, as it stands in the index: 國際 as 国際, コンピューター as コンピュータ. */
  public static String key(String word) {
    String key = Kana.oneSpelling(Spelling.folded(Folded.key(word)));
    if (key.length() <= LONGEST) {
      return key;
    }
    int end = Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return key.substring(0, end);
  }
}
