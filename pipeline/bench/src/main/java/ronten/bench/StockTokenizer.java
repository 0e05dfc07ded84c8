package ronten.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import ronten.language.japanese.lattice.Lexeme;
import ronten.language.japanese.lattice.WordConsumer;

/** Lucene's tokenizer as it comes, in normal mode with punctuation kept, asked what we ask. */
final class StockTokenizer {

  private final JapaneseTokenizer tokenizer =
      new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
  private final PartOfSpeechAttribute tag = tokenizer.addAttribute(PartOfSpeechAttribute.class);
  private final BaseFormAttribute lemma = tokenizer.addAttribute(BaseFormAttribute.class);
  private final ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);

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
        orEmpty(tag.getPartOfSpeech()),
        orEmpty(lemma.getBaseForm()),
        orEmpty(reading.getReading()));
  }

  private static String orEmpty(String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
