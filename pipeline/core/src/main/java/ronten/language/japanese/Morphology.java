package ronten.language.japanese;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import ronten.text.Span;

/** The dictionary and its lattice, in normal mode (no overlapping words). For one thread. */
final class Morphology {

  private final JapaneseTokenizer tokenizer =
      new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
  private final PartOfSpeechAttribute tag = tokenizer.addAttribute(PartOfSpeechAttribute.class);
  private final BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);
  private final ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);

  /** The morphemes of a text, white space among them. After a failure this object is of no use. */
  List<Morpheme> morphemes(String text) {
    try {
      List<Morpheme> morphemes = new ArrayList<>(text.length() / 2 + 1);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        morphemes.add(
            new Morpheme(
                new Span(offset.startOffset(), offset.endOffset()),
                orEmpty(tag.getPartOfSpeech()),
                orEmpty(base.getBaseForm()),
                orEmpty(reading.getReading())));
      }
      tokenizer.end();
      tokenizer.close();
      return morphemes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
