package ronten.compare.word;

import java.util.ArrayList;
import java.util.List;
import ronten.find.word.Script;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * What a text is compared by: a word of Latin letters or digits, a Japanese character, or a mark.
 * Spaces and hyphens are none, so that host-nation and host nation are the same two.
 *
 * @param form folded for comparing; of a word without its plural ending
 * @param span where it stands in the text
 */
public record Symbol(String form, Kind kind, Span span) {

  /** What a symbol is. */
  public enum Kind {
    WORD,
    HAN,
    KATAKANA,
    HIRAGANA,
    MARK;

    static Kind of(int c) {
      if (Script.isHan(c)) {
        return HAN;
      }
      if (Script.isKatakana(c)) {
        return KATAKANA;
      }
      if (Script.isHiragana(c)) {
        return HIRAGANA;
      }
      return Character.isLetterOrDigit(c) ? WORD : MARK;
    }
  }

  /** The symbols of a stretch of text, holes left out. */
  public static List<Symbol> of(String text, Span span, List<Span> holes) {
    Folded view = Folded.matching(text, span, holes);
    String folded = view.text();
    List<Symbol> symbols = new ArrayList<>(folded.length());
    for (int at = 0; at < folded.length(); ) {
      int c = folded.codePointAt(at);
      Kind kind = Kind.of(c);
      int end = kind == Kind.WORD ? wordEnd(folded, at) : at + Character.charCount(c);
      if (kind == Kind.WORD) {
        String form = Stem.noun(bare(folded.substring(at, end)));
        symbols.add(new Symbol(form, kind, view.original(new Span(at, end))));
      } else if (c != ' ' && c != '-') {
        symbols.add(new Symbol(folded.substring(at, end), kind, view.original(new Span(at, end))));
      }
      at = end;
    }
    return symbols;
  }

  /** The symbols of a phrase that stands for itself. */
  public static List<Symbol> of(String phrase) {
    return of(phrase, new Span(0, phrase.length()), List.of());
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (Kind.of(c) != Kind.WORD && !isInner(text, end)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** The apostrophe of America's, the marks of 3.5 and 12,000. */
  private static boolean isInner(String text, int at) {
    if (at + 1 >= text.length() || at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '\'' -> Script.isLatin(before) && Script.isLatin(after);
      case '.', ',' -> isDigit(before) && isDigit(after);
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String bare(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
