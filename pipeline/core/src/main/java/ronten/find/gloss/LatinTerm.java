package ronten.find.gloss;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.text.CodePoints;
import ronten.text.Span;

/**
 * Finds where a Latin expression begins that ends before a bracket with Japanese in it: the run of
 * Latin words, cut after a possessive (Moss’s | orbital decay), an article, and before the last
 * words when a transliteration covers only those (Jane | Moss（モス）).
 */
final class LatinTerm {

  private static final int MOST_WORDS = 8;

  /** An amount with its unit, or the end of a site's name. */
  private static final Pattern NO_TERM =
      Pattern.compile("\\d[\\d.,]* .*|(?:.*\\. ?)?(?:jp|com|org|net|info)");

  private LatinTerm() {}

  static Optional<Span> before(View view, int end, String japanese) {
    int last = view.lastBefore(end);
    if (last < 0 || view.words().get(last).span().end() != end) {
      return Optional.empty();
    }
    int start = runStart(view, last);
    if (Script.isKatakanaOnly(japanese)) {
      start = likest(view, start, last, japanese);
    }
    while (start < last && isArticle(view.words().get(start))) {
      start++;
    }
    Span span = new Span(view.words().get(start).span().start(), end);
    boolean numbered = Nouns.isNumber(view.words().get(last)) && last > start;
    return Optional.of(span)
        .filter(s -> !numbered && CodePoints.count(s.in(view.text()), Script::isLatin) > 1)
        .filter(s -> !NO_TERM.matcher(s.in(view.text())).matches());
  }

  private static int runStart(View view, int last) {
    int start = last;
    while (start > 0 && last - start < MOST_WORDS * 2) {
      Word before = view.words().get(start - 1);
      int gap = view.words().get(start).span().start() - before.span().end();
      if (!isLatin(before) || isPossessive(before) || gap > 1) {
        break;
      }
      if (gap == 1 && view.text().charAt(before.span().end()) == '\n') {
        break;
      }
      start--;
    }
    while (start < last && !isWord(view.words().get(start))) {
      start++;
    }
    return start;
  }

  /** The words whose sound comes nearest to the katakana. */
  private static int likest(View view, int start, int last, String katakana) {
    int best = start;
    double likeness = 0;
    int end = view.words().get(last).span().end();
    for (int i = start; i <= last; i++) {
      int from = view.words().get(i).span().start();
      double found = Transliteration.likeness(katakana, view.text().substring(from, end));
      if (isWord(view.words().get(i)) && found > likeness) {
        best = i;
        likeness = found;
      }
    }
    return likeness >= JapaneseTerm.ALIKE ? best : start;
  }

  private static boolean isLatin(Word word) {
    return CodePoints.all(
        word.form(), c -> Script.isLatin(c) || Character.isDigit(c) || "-‐'’.&/".indexOf(c) >= 0);
  }

  private static boolean isWord(Word word) {
    return CodePoints.any(word.form(), Character::isLetterOrDigit);
  }

  private static boolean isPossessive(Word word) {
    return word.form().endsWith("'s") || word.form().endsWith("’s");
  }

  private static boolean isArticle(Word word) {
    return List.of("a", "an", "the").contains(word.form());
  }
}
