package ronten.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ronten.language.Kana;
import ronten.language.Spelling;
import ronten.text.Folded;
import ronten.text.PartOfSpeech;
import ronten.text.Token;

/**
 * The content words among tokens: their lemmas, folded into one spelling, and at the same position
 * their forms where those differ. Grammar and marks are left out, their positions remain.
 */
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

  /** The terms of a token at a position: none, one or two. */
  public static void add(Token token, int position, List<Posting> postings) {
    if (!isContent(token)) {
      return;
    }
    String lemma = lemma(token);
    postings.add(new Posting(lemma, position));
    if (!token.form().equals(token.lemma())) {
      String form = form(token);
      if (!form.equals(lemma)) {
        postings.add(new Posting(form, position));
      }
    }
  }

  /** The terms of tokens whose positions are their numbers. */
  public static List<Posting> of(List<Token> tokens) {
    List<Posting> postings = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      add(tokens.get(i), i, postings);
    }
    return postings;
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
