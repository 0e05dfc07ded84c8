package ronten.find.report;

import ronten.find.Quote.Kind;
import ronten.find.mark.MarkPairs;
import ronten.find.mark.Spans;
import ronten.find.word.SentenceWords;
import ronten.text.Document;
import ronten.text.Mark;

/** Tells what marks are there for: somebody's words, a title, a term or emphasis. */
final class QuoteKinds {

  /** Shorter than this, in code units, Japanese words without a verb are a term. */
  private static final int LONGEST_TERM = 15;

  /** With a frame, so many code units need no predicate: a headline, a clipped sentence. */
  private static final int CLIPPED = 20;

  private final Spans links;

  QuoteKinds(Document document) {
    this.links =
        Spans.of(
            document.source().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK && mark.target().contains("://"))
                .map(Mark::span)
                .toList());
  }

  /** Whether the words in a Japanese sentence are somebody's. */
  static boolean isSaid(
      SentenceWords words, MarkPairs.Pair pair, QuotedWords inside, QuoteFrame frame) {
    boolean japanese = inside.isJapanese();
    if (frame.framed()) {
      return japanese
          ? inside.hasPredicate() || inside.hasTopic() || inside.span().length() >= CLIPPED
          : inside.isClause();
    }
    return !japanese && inside.isSentence() && !isCalled(words, pair);
  }

  /** {@code "shared by design" という言い回し}: the words are spoken about, not reported. */
  private static boolean isCalled(SentenceWords words, MarkPairs.Pair pair) {
    int next = words.from(pair.span().end());
    return words.isPhrase(next, "という", "といった", "なんて", "など", "みたい");
  }

  /** What words are that nobody is said to say. */
  Kind named(SentenceWords words, MarkPairs.Pair pair, QuotedWords inside) {
    if (isTitle(words, pair, inside)) {
      return Kind.TITLE;
    }
    boolean term =
        inside.isJapanese()
            ? inside.isNominal() && inside.span().length() <= LONGEST_TERM
            : !inside.isClause();
    return term ? Kind.TERM : Kind.EMPHASIS;
  }

  private boolean isTitle(SentenceWords words, MarkPairs.Pair pair, QuotedWords inside) {
    if (pair.mark() == '『' || (!inside.isJapanese() && inside.isTitleCase())) {
      return true;
    }
    int before = words.before(pair.span().start());
    int after = words.from(pair.span().end());
    boolean named =
        QuoteFrame.WORKS.contains(words.form(before))
            || (words.isForm(after, "という", "と題する")
                && QuoteFrame.WORKS.contains(words.form(after + 1)));
    return named || links.covers(inside.span());
  }
}
