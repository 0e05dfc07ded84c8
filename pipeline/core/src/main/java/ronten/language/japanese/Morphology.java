package ronten.language.japanese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import ronten.language.Characters;
import ronten.language.Interned;
import ronten.language.KanjiForms;
import ronten.language.japanese.lattice.Tokenizer;
import ronten.language.japanese.lattice.WordConsumer;
import ronten.text.Folded;
import ronten.text.Span;

/** What the dictionary makes of a text, in words that do not overlap. For one thread. */
final class Morphology {

  private static final Comparator<List<Morpheme>> FEWER_UNKNOWN =
      Comparator.<List<Morpheme>>comparingLong(
              morphemes -> morphemes.stream().filter(each -> !each.isKnown()).count())
          .thenComparingInt(List::size);

  private final Interned strings = new Interned();
  private final BiConsumer<String, WordConsumer> tokenizer;

  Morphology(UserWords words) {
    tokenizer = words.dictionary().map(Morphology::kuromoji).orElseGet(Morphology::lattice);
  }

  private static BiConsumer<String, WordConsumer> kuromoji(UserDictionary words) {
    return new Kuromoji(words)::tokenize;
  }

  private static BiConsumer<String, WordConsumer> lattice() {
    return new Tokenizer()::tokenize;
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
    List<Morpheme> morphemes = new ArrayList<>(read.length() / 2 + 1);
    tokenizer.accept(
        read,
        (start, end, lexeme) ->
            morphemes.add(new Morpheme(view.original(new Span(start, end)), lexeme)));
    return morphemes;
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
}
