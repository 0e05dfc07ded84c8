package ronten.find.report;

import java.util.ArrayList;
import java.util.List;
import ronten.find.mark.Spans;
import ronten.find.word.SentenceWords;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * A sentence with what stands between its marks told from the rest.
 *
 * @param reports the reporting expressions outside the marks, in order
 * @param marked what stands between quotation marks
 */
record MarkedSentence(SentenceWords words, List<Report> reports, Spans marked) {

  MarkedSentence {
    reports = List.copyOf(reports);
  }

  static MarkedSentence of(Sentence sentence, String text, ReportingVerbs verbs, Spans marked) {
    SentenceWords words = SentenceWords.of(sentence);
    List<Report> reports =
        verbs.in(words, text).stream()
            .filter(report -> !marked.covers(words.token(report.first()).span()))
            .toList();
    return new MarkedSentence(words, reports, marked);
  }

  /**
   * The sentence at a place of a paragraph, joined with those that {@code pair} goes on in: a
   * splitter may end a sentence inside marks.
   */
  static Sentence joined(List<Sentence> sentences, int at, Span pair) {
    Sentence first = sentences.get(at);
    if (first.span().end() >= pair.end()) {
      return first;
    }
    Span span = first.span();
    List<Token> tokens = new ArrayList<>(first.tokens());
    for (int i = at + 1;
        i < sentences.size() && sentences.get(i).span().start() < pair.end();
        i++) {
      span = span.union(sentences.get(i).span());
      tokens.addAll(sentences.get(i).tokens());
    }
    return new Sentence(span, first.language(), tokens);
  }

  /** The expressions that begin at one word or behind it and before another. */
  List<Report> reports(int from, int to) {
    int low = 0;
    int high = reports.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reports.get(middle).first() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < reports.size() && reports.get(end).first() < to) {
      end++;
    }
    return reports.subList(low, end);
  }
}
