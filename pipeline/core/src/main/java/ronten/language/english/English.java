package ronten.language.english;

import java.util.List;
import ronten.language.Characters;
import ronten.language.Language;
import ronten.language.Lexicon;
import ronten.language.Memo;
import ronten.text.CodePoints;
import ronten.text.Span;
import ronten.text.Token;

/** English. Models are loaded when first needed, word lists at the first look at them. */
public final class English implements Language {

  static final String TAG = "en";

  /** What is not longer is a name or a term in a text of another language, and comes again. */
  private static final int LONGEST_PHRASE = 60;

  private static final int PHRASES = 10_000;

  private final Lemmas lemmas = new Lemmas();
  private final ThreadLocal<SentenceBoundaries> boundaries =
      ThreadLocal.withInitial(SentenceBoundaries::new);
  private final ThreadLocal<Memo<List<Token>>> reader = ThreadLocal.withInitial(this::reader);

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
    return reader.get().of(sentence);
  }

  private Memo<List<Token>> reader() {
    Words words = new Words();
    Tagger tagger = new Tagger(lemmas, lexicon());
    return new Memo<>(s -> tagger.tokens(s, words.words(s)), LONGEST_PHRASE, PHRASES);
  }

  @Override
  public Lexicon lexicon() {
    return Lists.LEXICON;
  }
}
