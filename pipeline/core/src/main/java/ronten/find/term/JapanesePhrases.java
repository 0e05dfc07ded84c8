package ronten.find.term;

import java.util.Set;
import java.util.stream.IntStream;
import ronten.find.mark.BracketPairs;
import ronten.find.term.Occurrence.Sign;
import ronten.find.word.Nouns;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.text.Span;

/**
 * Finds terms whose ends a mark or the place shows, whatever joins their nouns: what stands alone
 * between quotation marks, and the headword that a document's first sentence is about
 * (砂丘の移動（さきゅうのいどう）とは…).
 */
final class JapanesePhrases {

  private static final int LONGEST = 40;
  private static final Set<String> JOINTS =
      Set.of("の", "な", "たる", "及び", "および", "又は", "または", "並びに", "と", "、");
  private static final Set<String> LONG_JOINTS = Set.of("における", "による", "に関する", "に対する");

  private JapanesePhrases() {}

  static void add(CandidatePlace place, JapaneseOccurrences found) {
    View view = place.view();
    for (Span pair : BracketPairs.of(view.text())) {
      boolean quotes = "「『“".indexOf(view.text().charAt(pair.start())) >= 0;
      Span inner = new Span(pair.start() + 1, pair.end() - 1);
      if (quotes && inner.length() <= LONGEST) {
        quoted(view, inner, found);
      }
    }
    if (place.opening()) {
      headword(view, found);
    }
  }

  private static void quoted(View view, Span inner, JapaneseOccurrences found) {
    Span run = words(view, inner);
    if (run.isEmpty() || !isPhrase(view, run) || isPlainRun(view, run)) {
      return;
    }
    found.add(run, Sign.PHRASE);
  }

  /** The words that fill a stretch exactly; an empty span where some reach over its ends. */
  private static Span words(View view, Span inner) {
    int from = view.lastBefore(inner.start()) + 1;
    int to = view.lastBefore(inner.end()) + 1;
    boolean whole =
        from < to
            && view.words().get(from).span().start() == inner.start()
            && view.words().get(to - 1).span().end() == inner.end();
    return whole ? new Span(from, to) : new Span(0, 0);
  }

  private static boolean isPlainRun(View view, Span run) {
    return !view.words().get(run.end() - 1).form().equals("等")
        && IntStream.range(run.start(), run.end())
            .allMatch(i -> JapaneseCandidates.isPart(view.words().get(i)));
  }

  /** Nouns joined by の, な, たる, 及び and the like, with a noun at the end. */
  private static boolean isPhrase(View view, Span run) {
    for (int i = run.start(); i < run.end(); i++) {
      Word word = view.words().get(i);
      boolean inner = i > run.start() && i + 1 < run.end();
      boolean joins = inner && (JOINTS.contains(word.form()) || LONG_JOINTS.contains(word.form()));
      if (!JapaneseCandidates.isPart(word) && !joins && !Nouns.isLink(word)) {
        return false;
      }
    }
    Word head = view.words().get(run.end() - 1);
    return Nouns.isHead(head) || Nouns.isCounter(head);
  }

  /** What stands from the start of the opening paragraph to a bracket, とは or は. */
  private static void headword(View view, JapaneseOccurrences found) {
    int end = 0;
    while (end < view.words().size() && !endsHeadword(view.words().get(end))) {
      end++;
    }
    boolean topic = end > 1 && view.words().get(end - 1).form().equals("と");
    Span run = new Span(0, topic ? end - 1 : end);
    if (end == view.words().size()
        || run.isEmpty()
        || !isPhrase(view, run)
        || !found.isSpecific(run)) {
      return;
    }
    found.add(run, Sign.PHRASE, Sign.HEADWORD);
  }

  private static boolean endsHeadword(Word word) {
    return "（(は。".contains(word.form()) || word.span().start() > LONGEST;
  }
}
