package ronten.find.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.text.CodePoints;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * A word in Latin letters as names are made of them: hyphens and apostrophes join (Jean-Claude,
 * O'Neil, F-35), an initial keeps its dot (G., U.S.), a possessive ending is left out.
 *
 * @param pos what the tagger takes it for
 * @param sentence the number of its sentence in the paragraph
 * @param owns whether a possessive ending follows: no name goes on behind it
 */
record LatinWord(String form, Span span, PartOfSpeech pos, int sentence, boolean owns) {

  private static final Set<String> SHORTENED =
      Set.of(
          "Jr", "Sr", "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Gen", "Sen", "Rep", "Gov", "Lt",
          "Col", "Inc", "Corp", "Ltd", "Co");

  /** The words of a view in order. */
  static List<LatinWord> of(View view) {
    String text = view.text();
    List<LatinWord> found = new ArrayList<>();
    List<Word> words = view.words();
    int word = 0;
    for (int at = 0; at < text.length(); ) {
      if (!isInside(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      while (word < words.size() && words.get(word).span().end() <= at) {
        word++;
      }
      if (word < words.size()) {
        found.add(of(text, new Span(at, end), words.get(word)));
      }
      at = end;
    }
    return found;
  }

  private static LatinWord of(String text, Span span, Word word) {
    String form = span.in(text);
    boolean owns = form.length() > 2 && (form.endsWith("'s") || form.endsWith("’s"));
    Span kept = owns ? new Span(span.start(), span.end() - 2) : span;
    return new LatinWord(kept.in(text), kept, word.token().pos(), word.sentence(), owns);
  }

  private static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean initial = Character.isUpperCase(text.charAt(end - 1)) && isSingle(text, start, end);
      if (c == '.' && initial) {
        end++;
      } else if (isInside(c) && (text.charAt(end - 1) != '.' || Character.isUpperCase(c))) {
        end++;
      } else if ("-‐‑'’".indexOf(c) >= 0
          && end + 1 < text.length()
          && isInside(text.charAt(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether the letter before a place stands alone or behind another initial's dot. */
  private static boolean isSingle(String text, int start, int end) {
    return end - 1 == start || text.charAt(end - 2) == '.';
  }

  /**
   * Kana and kanji, and their marks: no letter or digit of a Latin word, asked first as most are.
   */
  private static boolean isWide(char c) {
    return c >= 0x3000 && c <= 0x9fff;
  }

  private static boolean isInside(char c) {
    return !isWide(c) && (Script.isLatin(c) || Character.isDigit(c));
  }

  /** G. or J.D.: letters with their dots. */
  boolean isInitial() {
    return form.endsWith(".") && Character.isUpperCase(form.charAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(form.charAt(0));
  }

  /** Whether it is written as names are: a capital, then letters, not all of them capitals. */
  boolean isNameShaped() {
    return isCapitalised()
        && form.length() > 1
        && CodePoints.none(form, Character::isDigit)
        && CodePoints.any(form, Character::isLowerCase);
  }

  boolean isYear() {
    return form.length() == 4 && CodePoints.all(form, Character::isDigit);
  }

  /** Whether a name can go on from this word to the next: one space between, in one sentence. */
  boolean goesOn(String text, LatinWord next) {
    if (owns || next.sentence != sentence || isClosed()) {
      return false;
    }
    String gap = text.substring(span.end(), Math.min(next.span.start(), span.end() + 3));
    return next.span.start() - span.end() <= 2
        && (gap.equals(" ") || gap.equals("\n") || (gap.equals(". ") && SHORTENED.contains(form)));
  }

  private boolean isClosed() {
    return form.equals("Jr") || form.equals("Sr");
  }
}
