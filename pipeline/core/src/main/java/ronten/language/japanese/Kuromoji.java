package ronten.language.japanese;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import ronten.language.Interned;
import ronten.language.japanese.lattice.Lexeme;
import ronten.language.japanese.lattice.WordConsumer;

/** Lucene's tokenizer, which can take words that a user adds. For one thread. */
final class Kuromoji {

  /** What users of the dictionary's CSV form write before a tag of their own words. */
  private static final String CUSTOM = "カスタム";

  private final Interned strings = new Interned();
  private final JapaneseTokenizer tokenizer;
  private final OffsetAttribute offset;
  private final PartOfSpeechAttribute tag;
  private final BaseFormAttribute base;
  private final ReadingAttribute reading;

  Kuromoji(UserDictionary words) {
    tokenizer = new JapaneseTokenizer(words, false, JapaneseTokenizer.Mode.NORMAL);
    offset = tokenizer.addAttribute(OffsetAttribute.class);
    tag = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    base = tokenizer.addAttribute(BaseFormAttribute.class);
    reading = tokenizer.addAttribute(ReadingAttribute.class);
  }

  /** Tells the words of a text. After a failure this object is of no use. */
  void tokenize(String text, WordConsumer to) {
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        to.word(offset.startOffset(), offset.endOffset(), lexeme());
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Lexeme lexeme() {
    return new Lexeme(
        strings.of(plain(orEmpty(tag.getPartOfSpeech()))),
        strings.of(orEmpty(base.getBaseForm())),
        strings.of(orEmpty(reading.getReading())));
  }

  private static String plain(String tag) {
    return tag.startsWith(CUSTOM) ? tag.substring(CUSTOM.length()) : tag;
  }

  private static String orEmpty(String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
