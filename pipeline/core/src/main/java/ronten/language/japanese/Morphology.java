package ronten.language.japanese;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import ronten.language.Characters;
import ronten.language.Interned;
import ronten.language.KanjiForms;
import ronten.text.Folded;
import ronten.text.Span;

/** The dictionary and its lattice, in normal mode (no overlapping words). For one thread. */
final class Morphology {

  /** What users of the dictionary's CSV form write before a tag of their own words. */
  private static final String CUSTOM = "カスタム";

  private static final Comparator<List<Morpheme>> FEWER_UNKNOWN =
      Comparator.<List<Morpheme>>comparingLong(
              morphemes -> morphemes.stream().filter(each -> !each.isKnown()).count())
          .thenComparingInt(List::size);

  private final Interned strings = new Interned();
  private final JapaneseTokenizer tokenizer;
  private final OffsetAttribute offset;
  private final PartOfSpeechAttribute tag;
  private final BaseFormAttribute base;
  private final ReadingAttribute reading;

  Morphology(UserWords words) {
    tokenizer =
        new JapaneseTokenizer(
            words.dictionary().orElse(null), false, JapaneseTokenizer.Mode.NORMAL);
    offset = tokenizer.addAttribute(OffsetAttribute.class);
    tag = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    base = tokenizer.addAttribute(BaseFormAttribute.class);
    reading = tokenizer.addAttribute(ReadingAttribute.class);
  }

  /**
   * The morphemes of a text. What is not covered is white space. After a failure this object is of
   * no use.
   */
  List<Morpheme> morphemes(String text) {
    Folded view = Folded.reading(text, new Span(0, text.length()), seams(text));
    String usual = KanjiForms.usual(view.text());
    List<Morpheme> morphemes = morphemes(view, view.text());
    if (usual.equals(view.text())) {
      return morphemes;
    }
    // The dictionary knows 齋藤, but not 國際: the reading with fewer unknown words, or fewer words.
    List<Morpheme> others = morphemes(view, usual);
    return FEWER_UNKNOWN.compare(others, morphemes) < 0 ? others : morphemes;
  }

  /** Where the strings of tokens are kept. */
  Interned strings() {
    return strings;
  }

  /** The morphemes of a view, or of what is read in its place and is as long as it. */
  private List<Morpheme> morphemes(Folded view, String read) {
    try {
      List<Morpheme> morphemes = new ArrayList<>(read.length() / 2 + 1);
      tokenizer.setReader(new StringReader(read));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        morphemes.add(
            new Morpheme(
                view.original(new Span(offset.startOffset(), offset.endOffset())),
                strings.of(plain(orEmpty(tag.getPartOfSpeech()))),
                strings.of(orEmpty(base.getBaseForm())),
                strings.of(orEmpty(reading.getReading()))));
      }
      tokenizer.end();
      tokenizer.close();
      return morphemes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * White space between Japanese and other words ({@code AI が}), which only widens the gap: the
   * dictionary would take が for a conjunction there.
   */
  private static List<Span> seams(String text) {
    List<Span> seams = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      int start = i;
      while (i < text.length() && Characters.isSpace(text.charAt(i))) {
        i++;
      }
      if (i > start
          && i < text.length()
          && isJapanese(text.charAt(start - 1)) != isJapanese(text.charAt(i))) {
        seams.add(new Span(start, i));
      }
    }
    return seams;
  }

  private static boolean isJapanese(char c) {
    return Characters.isKana(c) || Characters.isHan(c);
  }

  private static String plain(String tag) {
    return tag.startsWith(CUSTOM) ? tag.substring(CUSTOM.length()) : tag;
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
