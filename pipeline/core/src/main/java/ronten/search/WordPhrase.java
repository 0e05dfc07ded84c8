package ronten.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words that stand at certain distances in a passage, each one of some. */
final class WordPhrase {

  private final String field;
  private final List<Clue.Step> steps = new ArrayList<>();
  private int first;

  WordPhrase(String field) {
    this.field = field;
  }

  /** Adds one of some words at a place, which counts from anywhere. */
  void add(Set<String> words, int place) {
    if (steps.isEmpty()) {
      first = place;
    }
    steps.add(new Clue.Step(words, place - first));
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  Clue clue() {
    return new Clue.Terms(field, steps, 0, false);
  }

  Query query() {
    if (steps.stream().allMatch(step -> step.terms().size() == 1)) {
      return single();
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Clue.Step step : steps) {
      Term[] terms = step.terms().stream().map(this::term).toArray(Term[]::new);
      phrase.add(terms, step.distance());
    }
    return phrase.build();
  }

  private Query single() {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    steps.forEach(step -> phrase.add(term(step.terms().iterator().next()), step.distance()));
    PhraseQuery built = phrase.build();
    return steps.size() == 1 ? new TermQuery(built.getTerms()[0]) : built;
  }

  private Term term(String word) {
    return new Term(field, word);
  }
}
