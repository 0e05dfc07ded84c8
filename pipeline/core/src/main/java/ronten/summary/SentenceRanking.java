package ronten.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ronten.find.Analysis;
import ronten.find.Quote;
import ronten.language.Languages;
import ronten.text.Deadline;
import ronten.text.Paragraph;
import ronten.text.Section;
import ronten.text.Sentence;
import ronten.text.Span;

/**
 * Ranks the sentences of a document and chooses those that carry it: centrality in the graph of
 * similar sentences ({@link LexRank}), a little for standing early, no two that say the same, every
 * section heard before any is heard twice.
 */
public final class SentenceRanking {

  /** At most this part of the text, in sentences and in characters, is chosen. */
  private static final int PART = 5;

  private static final int MOST = 12;

  /** Shorter sentences, in code units, are labels. */
  private static final int SHORTEST = 15;

  /** Two sentences more alike than this, as a cosine, say the same. */
  private static final double ALIKE = 0.5;

  private static final double FIRST_BONUS = 0.2;

  private final Languages languages;

  public SentenceRanking(Languages languages) {
    this.languages = languages;
  }

  /**
   * The sentences that may stand for a document.
   *
   * @param graph how alike they are
   * @param sentences best first
   */
  record Ranked(LexRank graph, List<RankedSentence> sentences) {

    boolean alike(RankedSentence a, RankedSentence b) {
      return graph.similarity(a.place(), b.place()) > ALIKE;
    }
  }

  /** Every sentence that may stand for the document. */
  Ranked rank(Analysis analysis) {
    List<RankedSentence> sentences = candidates(analysis);
    SentenceWords words = new SentenceWords(languages);
    LexRank graph = new LexRank(sentences.stream().map(s -> words.of(s.sentence())).toList());
    double[] scores = graph.scores();
    double top = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean opens = i == 0 || sentences.get(i).section() != sentences.get(i - 1).section();
      scores[i] *= opens ? 1 + FIRST_BONUS : 1;
      top = Math.max(top, scores[i]);
    }
    List<RankedSentence> ranked = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      RankedSentence s = sentences.get(i);
      double score = top == 0 ? 0 : Summarizer.rounded(scores[i] / top);
      ranked.add(new RankedSentence(s.sentence(), s.place(), s.section(), score));
    }
    ranked.sort(
        Comparator.comparingDouble(RankedSentence::score)
            .reversed()
            .thenComparing(RankedSentence::span));
    return new Ranked(graph, ranked);
  }

  /** The chosen sentences in the order of the text. */
  List<RankedSentence> select(Analysis analysis, Ranked ranked) {
    int most = Math.min(MOST, ranked.sentences().size() / PART);
    int room = analysis.document().text().length() / PART;
    Set<RankedSentence> chosen = new TreeSet<>(Comparator.comparing(RankedSentence::span));
    Set<Integer> heard = new HashSet<>();
    for (boolean again : new boolean[] {false, true}) {
      for (RankedSentence s : ranked.sentences()) {
        if (chosen.size() < most
            && s.span().length() <= room
            && !chosen.contains(s)
            && (again || !heard.contains(s.section()))
            && chosen.stream().noneMatch(other -> ranked.alike(s, other))) {
          chosen.add(s);
          heard.add(s.section());
          room -= s.span().length();
        }
      }
    }
    return List.copyOf(chosen);
  }

  /** The sentences of running text that are not part of a longer quotation. */
  private static List<RankedSentence> candidates(Analysis analysis) {
    Quotations quotes =
        new Quotations(analysis.quotes().stream().map(Quote::span).sorted().toList());
    List<RankedSentence> result = new ArrayList<>();
    int number = 0;
    for (Section section : analysis.document().sections()) {
      for (Paragraph paragraph : section.paragraphs()) {
        if (paragraph.kind() == Paragraph.Kind.PROSE
            || paragraph.kind() == Paragraph.Kind.LIST_ITEM) {
          for (Sentence sentence : paragraph.sentences()) {
            if (sentence.span().length() >= SHORTEST && quotes.leaveWhole(sentence.span())) {
              result.add(new RankedSentence(sentence, result.size(), number, 0));
            }
          }
        }
      }
      number++;
    }
    return result;
  }

  /** Quotations, asked for those that reach across the edges of ever later sentences. */
  private static final class Quotations {
    private final List<Span> quotes;
    private int next;
    private int end;

    Quotations(List<Span> sorted) {
      this.quotes = sorted;
    }

    /** Whether no quotation reaches across the sentence's edges. */
    boolean leaveWhole(Span sentence) {
      Deadline.check();
      while (next < quotes.size() && quotes.get(next).start() < sentence.start()) {
        end = Math.max(end, quotes.get(next++).end());
      }
      boolean whole = end <= sentence.start();
      while (next < quotes.size() && quotes.get(next).start() < sentence.end()) {
        Span quote = quotes.get(next++);
        end = Math.max(end, quote.end());
        whole &= quote.isEmpty() || sentence.covers(quote);
      }
      return whole;
    }
  }
}
