package ronten.search;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import ronten.index.Fields;
import ronten.index.Pairs;
import ronten.index.Posting;
import ronten.index.Words;
import ronten.search.Weights.Part;
import ronten.text.Folded;
import ronten.text.Span;
import ronten.text.Token;

/**
 * Ranks passages for words none of which has to be there. The score is a sum:
 *
 * <ul>
 *   <li>coverage: the inverse document frequency of every word that stands in the passage, its
 *       title or its headings, once each. It outweighs the rest, so a passage that has all the
 *       words comes before one that has some of them often;
 *   <li>BM25 (Robertson and Walker, 1994) of the pairs of characters, and of the words in the title
 *       and headings. BM25 of the passage's words adds nothing to coverage and pairs;
 *   <li>two words at the distance they have in the query, and two within a few words of each other
 *       (ordered and unordered features of the sequential dependence model, Metzler and Croft,
 *       2005);
 *   <li>a bonus for every passage that is no heading.
 * </ul>
 *
 * The weights are those of {@link Weights}.
 */
final class WordRanking {

  /** How far apart words are near each other, in words. */
  private static final int NEAR = 8;

  /** More words than a question has; the text of a page is not a question. */
  static final int MOST_WORDS = 96;

  private final Lookups lookups;
  private final Weights weights;

  WordRanking(Lookups lookups, Weights weights) {
    this.lookups = lookups;
    this.weights = weights;
  }

  /** BM25 with its usual constants. */
  static Similarity similarity() {
    return new BM25Similarity(1.2f, 0.75f);
  }

  /** Adds what finds and ranks passages for a text to a sum, and its clues to a list. */
  void add(String text, Question question, Target target, ScoreSum.Builder sum, List<Clue> clues) {
    List<Question.Asked> asked = question.weighty().stream().limit(MOST_WORDS).toList();
    Set<String> shown = new LinkedHashSet<>();
    Map<Set<String>, Long> bits = new LinkedHashMap<>();
    for (Set<String> terms : terms(asked)) {
      bits.put(terms, sum.word(weighed(Part.COVERAGE, covered(terms, target))));
      for (String term : terms) {
        for (String field : target.around()) {
          around(field, term, bits.get(terms), sum);
        }
        shown.add(term);
      }
    }
    together(asked, target, bits, sum);
    clues.add(Clue.Terms.words(target.words(), shown));
    pairs(text, asked, target, sum, clues);
  }

  private void around(String field, String term, long word, ScoreSum.Builder sum) {
    int frequency = lookups.frequency(field, term);
    if (frequency > 0) {
      Query query = weighed(Part.AROUND, word(field, term));
      sum.follower(query, word, most(Part.AROUND, lookups.rarity(field, frequency)));
    }
  }

  /** What BM25 comes to at most: the part that grows with a frequency never reaches 1. */
  private float most(Part part, float rarity) {
    return weights.of(part) * rarity;
  }

  /** Gives a lead to passages that are no headings. */
  void textFirst(ScoreSum.Builder sum) {
    sum.bonus(weighed(Part.TEXT, new ConstantScoreQuery(word(Fields.NAMING, "no"))));
  }

  private Query weighed(Part part, Query query) {
    return new BoostQuery(query, weights.of(part));
  }

  /** The terms of each word, each word once. */
  private static Set<Set<String>> terms(List<Question.Asked> asked) {
    Set<Set<String>> terms = new LinkedHashSet<>();
    asked.forEach(word -> terms.add(terms(word.token())));
    return terms;
  }

  /** The lemma of a word, with its form where that differs. */
  static Set<String> terms(Token word) {
    Set<String> both = new LinkedHashSet<>();
    both.add(Words.lemma(word));
    both.add(Words.form(word));
    return both;
  }

  private Query covered(Set<String> terms, Target target) {
    int frequency = 0;
    for (String term : terms) {
      frequency = Math.max(frequency, lookups.frequency(target.words(), term));
    }
    return new BoostQuery(
        new ConstantScoreQuery(target.anywhere(terms, lookups)),
        lookups.rarity(target.words(), frequency));
  }

  private void together(
      List<Question.Asked> asked,
      Target target,
      Map<Set<String>, Long> bits,
      ScoreSum.Builder sum) {
    for (int i = 1; i < asked.size(); i++) {
      Question.Asked before = asked.get(i - 1);
      Question.Asked after = asked.get(i);
      long words = bits.get(terms(before.token())) | bits.get(terms(after.token()));
      String left = Words.lemma(before.token());
      String right = Words.lemma(after.token());
      together(left, right, after.position() - before.position(), words, target.words(), sum);
    }
  }

  private void together(
      String left, String right, int distance, long words, String field, ScoreSum.Builder sum) {
    int lefts = lookups.frequency(field, left);
    int rights = lookups.frequency(field, right);
    if (lefts == 0 || rights == 0) {
      return;
    }
    float before = lookups.rarity(field, lefts);
    float after = lookups.rarity(field, rights);
    Query neighbours =
        new PhraseQuery.Builder()
            .add(new Term(field, left), 0)
            .add(new Term(field, right), distance)
            .build();
    sum.follower(
        weighed(Part.NEIGHBOURS, neighbours), words, most(Part.NEIGHBOURS, before + after));
    if (!left.equals(right)) {
      float rarer = Math.max(before, after);
      Query near = new ConstantScoreQuery(new PhraseQuery(NEAR, field, left, right));
      sum.follower(
          weighed(Part.NEARBY, new BoostQuery(near, rarer)), words, most(Part.NEARBY, rarer));
    }
  }

  /** Pairs that lie in weighty words, and those that reach out of one. */
  private void pairs(
      String text,
      List<Question.Asked> asked,
      Target target,
      ScoreSum.Builder sum,
      List<Clue> clues) {
    Map<String, Part> parts = new LinkedHashMap<>();
    BitSet weighty = new BitSet(text.length());
    asked.forEach(word -> weighty.set(word.token().span().start(), word.token().span().end()));
    Folded view = Folded.matching(text, new Span(0, text.length()), List.of());
    for (Posting posting : Pairs.asked(view.text())) {
      Span span = view.original(posting.span());
      int inside = weighty.get(span.start(), span.end()).cardinality();
      if (inside > 0) {
        Part part = inside == span.length() ? Part.PAIRS : Part.EDGES;
        parts.merge(posting.term(), part, (one, other) -> one == other ? one : Part.PAIRS);
      }
    }
    Map<Integer, Set<String>> shown = new LinkedHashMap<>();
    parts.entrySet().stream()
        .limit(2 * MOST_WORDS)
        .forEach(
            entry -> {
              String pair = entry.getKey();
              if (lookups.frequency(target.pairs(), pair) > 0) {
                sum.term(word(target.pairs(), pair), weights.of(entry.getValue()));
              }
              shown.computeIfAbsent(pair.length(), n -> new LinkedHashSet<>()).add(pair);
            });
    shown.forEach(
        (length, pairs) -> {
          Clue.Step any = new Clue.Step(pairs, 0);
          clues.add(new Clue.Terms(target.pairs(), List.of(any), length, true));
        });
  }

  private TermQuery word(String field, String term) {
    return lookups.query(field, term);
  }
}
