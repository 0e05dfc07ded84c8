package ronten.language.english;

import java.util.List;
import ronten.language.Characters;
import ronten.language.Language;
import ronten.language.Lexicon;
import ronten.text.CodePoints;
import ronten.text.Span;
import ronten.text.Token;

/** English. Models are loaded when first needed, word lists at the first look at them. */
public final class English implements Language {

  static final String TAG = "en";

  private final Lemmas lemmas = new Lemmas();
  private final ThreadLocal<SentenceBoundaries> boundaries =
      ThreadLocal.withInitial(SentenceBoundaries::new);
  private final ThreadLocal<Words> words = ThreadLocal.withInitial(Words::new);
  private final ThreadLocal<Tagger> tagger =
      ThreadLocal.withInitial(() -> new Tagger(lemmas, lexicon()));

  /** Loaded once, when first asked for. */
  private static final class Lists {
    static final Lexicon LEXICON = Lexicon.load(English.class);
  }

  @Override
  public String tag() {
    return TAG;
  }

  @Override
  public boolean writes(int codePoint) {
    return Characters.isLatin(codePoint);
  }

  /** Whether most of its letters are Latin. */
  @Override
  public boolean leads(String paragraph) {
    long letters = CodePoints.count(paragraph, Character::isLetter);
    long latin = CodePoints.count(paragraph, Characters::isLatin);
    return latin * 2 > letters;
  }

  @Override
  public List<Span> sentences(String paragraph) {
    return boundaries.get().sentences(paragraph);
  }

  @Override
  public List<Token> tokens(String sentence) {
    return tagger.get().tokens(sentence, words.get().words(sentence));
  }

  @Override
  public Lexicon lexicon() {
    return Lists.LEXICON;
  }
}
