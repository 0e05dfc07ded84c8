package ronten.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import ronten.index.GlossaryTerms;
import ronten.index.GlossaryTerms.Rendering;
import ronten.index.Words;
import ronten.language.Languages;
import ronten.text.CodePoints;
import ronten.text.Span;
import ronten.text.Token;

/**
 * Looks for terms of a query also by what the glosses of the corpus say they mean: extended
 * deterrence finds 拡大抑止 and 拡張抑止, and each of these it. A term's other side stands in for those of
 * its words that a passage lacks, at a share of their weight, so it never makes up for all of them
 * and adds nothing where they are there. The longest term wins over those inside it. For one query.
 */
final class Widening {

  /** What a word is worth that only a gloss accounts for. */
  private static final float SHARE = 0.6f;

  /** Renderings in all. */
  static final int MOST = 16;

  /** Renderings of one term: the corpus's disagreements, not its slips. */
  private static final int MOST_OF_A_TERM = 6;

  private static final int LONGEST_WORDS = 6;
  private static final int LONGEST_CHARACTERS = 16;

  /**
   * A gloss that was used.
   *
   * @param helped the passages in which it accounts for a word
   */
  record Used(Via via, Query helped) {}

  /** A term of the query that has renderings. */
  private record Found(Span span, List<Token> tokens, List<Rendering> renderings) {}

  private final Languages languages;
  private final List<Used> used = new ArrayList<>();
  private final Lookups lookups;
  private final Predicate<String> wanted;

  /**
   * @param wanted which renderings, as they are written, may stand in
   */
  Widening(Languages languages, Lookups lookups, Predicate<String> wanted) {
    this.wanted = wanted;
    this.languages = languages;
    this.lookups = lookups;
  }

  /** The glosses used so far. */
  List<Used> used() {
    return used;
  }

  /** Adds what the glosses of a query's terms find to a sum, and what that highlights to a list. */
  void add(String text, Question question, Target target, ScoreSum.Builder sum, List<Clue> clues) {
    int left = MOST;
    for (Found term : terms(text, question)) {
      List<Rendering> renderings =
          term.renderings().stream()
              .filter(each -> wanted.test(each.written()))
              .limit(left)
              .toList();
      left -= renderings.size();
      if (!renderings.isEmpty()) {
        add(term, text, renderings, target, sum, clues);
      }
    }
  }

  private void add(
      Found term,
      String text,
      List<Rendering> renderings,
      Target target,
      ScoreSum.Builder sum,
      List<Clue> clues) {
    List<Token> words = term.tokens().stream().filter(Words::isContent).toList();
    List<Query> own =
        words.stream().map(word -> target.anywhere(WordRanking.terms(word), lookups)).toList();
    BooleanQuery.Builder lacking = new BooleanQuery.Builder();
    own.forEach(word -> lacking.add(word, Occur.FILTER));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Rendering rendering : renderings) {
      Query query = rendering(rendering, target, clues);
      any.add(query, Occur.SHOULD);
      Via via = new Via(term.span().in(text), rendering.written(), rendering.path());
      used.add(new Used(via, without(query, lacking.build())));
    }
    for (int i = 0; i < own.size(); i++) {
      Query standsIn = new ConstantScoreQuery(without(any.build(), own.get(i)));
      int frequency = lookups.frequency(target.words(), Words.lemma(words.get(i)));
      float weight = SHARE * lookups.rarity(target.words(), frequency);
      sum.other(new BoostQuery(standsIn, weight));
    }
  }

  private static Query without(Query query, Query lacking) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(lacking, Occur.MUST_NOT).build();
  }

  /** The characters of a rendering, or its words in any form. */
  private Query rendering(Rendering rendering, Target target, List<Clue> clues) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    Optional<ExactPhrase> phrase = ExactPhrase.of(rendering.written(), target.pairs());
    phrase.ifPresent(
        exact -> {
          either.add(exact.query(), Occur.SHOULD);
          clues.add(exact.clue());
        });
    WordPhrase lemmas = new WordPhrase(target.words());
    for (int i = 0; i < rendering.lemmas().size(); i++) {
      if (!rendering.lemmas().get(i).isEmpty()) {
        lemmas.add(Set.of(rendering.lemmas().get(i)), i);
      }
    }
    if (!lemmas.isEmpty()) {
      either.add(lemmas.query(), Occur.SHOULD);
      clues.add(lemmas.clue());
    }
    return either.build();
  }

  /** The terms of a text that have renderings, longest first, none inside or across another. */
  private List<Found> terms(String text, Question question) {
    List<Token> tokens = question.tokens().stream().limit(WordRanking.MOST_WORDS).toList();
    List<Found> candidates = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      if (Words.isContent(tokens.get(from))) {
        candidates(from, tokens, text, candidates);
      }
    }
    candidates.sort(Comparator.comparingInt(found -> -found.span().length()));
    BitSet taken = new BitSet(text.length());
    List<Found> terms = new ArrayList<>();
    for (Found candidate : candidates) {
      Span span = candidate.span();
      if (taken.get(span.start(), span.end()).isEmpty()) {
        taken.set(span.start(), span.end());
        terms.add(candidate);
      }
    }
    return terms;
  }

  private void candidates(int from, List<Token> tokens, String text, List<Found> found) {
    for (int to = from; to < tokens.size(); to++) {
      Span span = tokens.get(from).span().union(tokens.get(to).span());
      if (to - from >= LONGEST_WORDS && span.length() > LONGEST_CHARACTERS) {
        return;
      }
      List<Token> part = tokens.subList(from, to + 1);
      if (Words.isContent(tokens.get(to)) && span.length() > 1 && says(part, span.in(text))) {
        List<Rendering> renderings = renderings(span.in(text), part);
        if (!renderings.isEmpty()) {
          found.add(new Found(span, part, renderings));
        }
      }
    }
  }

  /** Whether words say something: who does not, WHO does. */
  private boolean says(List<Token> part, String written) {
    return part.stream().anyMatch(token -> !languages.isStopWord(Words.lemma(token)))
        || CodePoints.all(written, Character::isUpperCase);
  }

  private List<Rendering> renderings(String written, List<Token> tokens) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(GlossaryTerms.key(written));
    keys.add(GlossaryTerms.key(tokens));
    Map<String, Rendering> byForm = new LinkedHashMap<>();
    for (String key : keys) {
      for (Rendering rendering : lookups.renderings(key)) {
        if (tells(rendering, keys)) {
          byForm.merge(GlossaryTerms.key(rendering.written()), rendering, Widening::merged);
        }
      }
    }
    return byForm.values().stream()
        .sorted(
            Comparator.comparingInt((Rendering rendering) -> -rendering.documents())
                .thenComparing(Rendering::written))
        .limit(MOST_OF_A_TERM)
        .toList();
  }

  /** Whether a rendering is worth looking for; the abbreviation IT would find every it. */
  private boolean tells(Rendering rendering, Set<String> keys) {
    String key = GlossaryTerms.key(rendering.written());
    Set<String> words = new HashSet<>(List.of(key.split(" ", -1)));
    return key.length() > 1
        && !keys.contains(key)
        && !words.stream().allMatch(languages::isStopWord);
  }

  private static Rendering merged(Rendering one, Rendering other) {
    boolean first = one.path().compareTo(other.path()) <= 0;
    return new Rendering(
        one.documents() >= other.documents() ? one.written() : other.written(),
        one.lemmas(),
        first ? one.path() : other.path(),
        Math.max(one.documents(), other.documents()));
  }
}
