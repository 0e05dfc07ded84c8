package ronten.find.term;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ronten.find.term.Occurrence.Sign;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * The terms that a user wants always or never. A wanted term is found wherever the text has it,
 * whatever its words are tagged; inside a longer Latin or katakana word it does not stand.
 */
public final class TermWishes {

  /** No wishes. */
  public static final TermWishes NONE = of(List.of(), List.of());

  private final Set<String> wanted;
  private final Set<String> unwanted;

  private TermWishes(Set<String> wanted, Set<String> unwanted) {
    this.wanted = wanted;
    this.unwanted = unwanted;
  }

  /** Terms as they are written; case, width and the kind of dash do not count. */
  public static TermWishes of(List<String> wanted, List<String> unwanted) {
    return new TermWishes(keys(wanted), keys(unwanted));
  }

  private static Set<String> keys(List<String> terms) {
    return terms.stream()
        .map(Folded::key)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean hasWanted() {
    return !wanted.isEmpty();
  }

  /** Whether a term is written somewhere as one that is never wanted. */
  boolean forbid(List<Occurrence> group) {
    return !unwanted.isEmpty()
        && group.stream()
            .anyMatch(
                occurrence ->
                    unwanted.contains(occurrence.key())
                        || unwanted.contains(Folded.key(occurrence.form())));
  }

  /** Every place in a paragraph where a wanted term stands. */
  List<Occurrence> in(CandidatePlace place) {
    List<Occurrence> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    String text = place.view().text();
    Folded folded = Folded.matching(text, new Span(0, text.length()), List.of());
    for (String term : wanted) {
      int at = folded.text().indexOf(term);
      while (at >= 0) {
        Span match = new Span(at, at + term.length());
        if (isWhole(folded.text(), match)) {
          found.add(occurrence(place, folded.original(match)));
        }
        at = folded.text().indexOf(term, match.end());
      }
    }
    return found;
  }

  private static boolean isWhole(String text, Span match) {
    return !isJoined(text, match.start()) && !isJoined(text, match.end());
  }

  /** Whether the letters on both sides of a place are of one word. */
  private static boolean isJoined(String text, int at) {
    if (at == 0 || at == text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return (isLatin(before) && isLatin(after))
        || (Script.isKatakana(before) && Script.isKatakana(after));
  }

  private static boolean isLatin(char c) {
    return Script.isLatin(c) || Character.isDigit(c);
  }

  private static Occurrence occurrence(CandidatePlace place, Span span) {
    View view = place.view();
    List<Word> words = view.wordsIn(span);
    String form = span.in(view.text()).replace('\n', ' ');
    boolean japanese = view.paragraph().language().equals("ja");
    List<String> parts =
        words.stream()
            .map(w -> japanese ? JapaneseOccurrences.key(w.form()) : EnglishCandidates.lemma(w))
            .toList();
    parts = parts.isEmpty() ? List.of(Folded.key(form)) : parts;
    int next = view.lastBefore(span.start()) + 1;
    int sentence = next < view.words().size() ? view.words().get(next).sentence() : 0;
    return new Occurrence(
        form,
        japanese ? JapaneseOccurrences.key(form) : String.join(" ", parts),
        parts,
        japanese ? JapaneseOccurrences.reading(words) : "",
        Script.holdsJapanese(form) ? "ja" : "en",
        view.original(span),
        place.sentence() + sentence,
        place.section(),
        EnumSet.of(Sign.WANTED));
  }
}
