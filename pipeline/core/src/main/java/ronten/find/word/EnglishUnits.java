package ronten.find.word;

import java.util.ArrayList;
import java.util.List;
import ronten.find.word.View.Word;
import ronten.text.CodePoints;
import ronten.text.Span;

/**
 * The English words of a view with those that hyphens join taken together: on-line,
 * state-of-the-art and data-driven are one word each, whatever the tagger makes of their parts.
 */
public final class EnglishUnits {

  /**
   * A word or a hyphenated compound.
   *
   * @param words indices of its words
   */
  public record Unit(List<Word> words) {

    public Unit {
      words = List.copyOf(words);
    }

    public Word head() {
      return words.getLast();
    }

    public Span span() {
      return words.getFirst().span().union(head().span());
    }

    public boolean isCompound() {
      return words.size() > 1;
    }
  }

  private EnglishUnits() {}

  public static List<Unit> of(View view) {
    List<Unit> units = new ArrayList<>();
    List<Word> words = view.words();
    for (int i = 0; i < words.size(); ) {
      int end = i + 1;
      while (end + 1 < words.size() && isJoined(words, end)) {
        end += 2;
      }
      units.add(new Unit(words.subList(i, end)));
      i = end;
    }
    return units;
  }

  /** Whether the word is a hyphen with a word close on either side. */
  private static boolean isJoined(List<Word> words, int index) {
    Word hyphen = words.get(index);
    Word before = words.get(index - 1);
    Word after = words.get(index + 1);
    return "-‐‑".contains(hyphen.form())
        && before.span().end() == hyphen.span().start()
        && hyphen.span().end() == after.span().start()
        && isWord(before)
        && isWord(after);
  }

  private static boolean isWord(Word word) {
    return CodePoints.all(word.form(), c -> Script.isLatin(c) || Character.isDigit(c));
  }
}
