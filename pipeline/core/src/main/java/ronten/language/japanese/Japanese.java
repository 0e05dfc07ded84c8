package ronten.language.japanese;

import java.util.List;
import ronten.language.Characters;
import ronten.language.Language;
import ronten.language.Lexicon;
import ronten.text.Span;
import ronten.text.Token;

/**
 * Japanese. The dictionary is loaded at the first word asked for, the word lists at the first look
 * at them.
 */
public final class Japanese implements Language {

  static final String TAG = "ja";

  private final ThreadLocal<Morphology> morphology;

  public Japanese() {
    this(UserWords.NONE);
  }

  /**
   * Japanese with some words more.
   *
   * @param words found before those of the dictionary
   */
  public Japanese(UserWords words) {
    this.morphology = ThreadLocal.withInitial(() -> new Morphology(words));
  }

  /** Loaded once, when first asked for. */
  private static final class Lists {
    static final Lexicon LEXICON = Lexicon.load(Japanese.class);
  }

  @Override
  public String tag() {
    return TAG;
  }

  @Override
  public boolean writes(int codePoint) {
    return Characters.isKana(codePoint) || Characters.isHan(codePoint);
  }

  @Override
  public boolean leads(String paragraph) {
    return Letters.outsideBrackets(paragraph).areJapanese();
  }

  @Override
  public List<Span> sentences(String paragraph) {
    return SentenceBoundaries.sentences(paragraph);
  }

  @Override
  public List<Token> tokens(String sentence) {
    boolean read = false;
    try {
      Morphology dictionary = morphology.get();
      List<Token> tokens = Words.of(sentence, dictionary.morphemes(sentence), dictionary.strings());
      read = true;
      return tokens;
    } finally {
      if (!read) {
        morphology.remove();
      }
    }
  }

  @Override
  public Lexicon lexicon() {
    return Lists.LEXICON;
  }
}
