package ronten.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import ronten.index.Fields;
import ronten.index.StoredPassage;
import ronten.index.Words;
import ronten.language.Languages;

/**
 * Finds the passages most like a given one: by its most telling words, those that are frequent in
 * it and rare elsewhere (tf-idf: Salton and Buckley, 1988, "Term-weighting approaches in automatic
 * text retrieval"), each weighed so. Passages that say nearly the same are not left out.
 */
final class Likeness {

  private static final int MOST_WORDS = 32;

  /** Of the telling words at least one in so many must be there. */
  private static final int SHARED = 6;

  private final Lookups lookups;
  private final Languages languages;

  Likeness(Lookups lookups, Languages languages) {
    this.lookups = lookups;
    this.languages = languages;
  }

  /**
   * What finds the passages like one, and shows why.
   *
   * @param query does not find the passage itself
   */
  record Like(Query query, Clue clue) {}

  /** A word and what it tells. */
  private record Weighed(String lemma, double weight) {}

  /** Whether a passage begins at a line of its document, or goes on there. */
  static boolean stands(StoredPassage passage, int line) {
    int first = passage.layout().line();
    long lines = passage.text().chars().filter(c -> c == '\n').count();
    return first <= line && line <= first + lines;
  }

  /** What is like a passage of a document; empty where it has no telling word. */
  Optional<Like> of(String path, StoredPassage passage, Conditions conditions) {
    List<Weighed> words = words(passage.text());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    double most = words.getFirst().weight();
    for (Weighed word : words) {
      Query term = lookups.query(Fields.WORDS, word.lemma());
      any.add(new BoostQuery(term, (float) (word.weight() / most)), Occur.SHOULD);
    }
    any.setMinimumNumberShouldMatch(Math.max(1, words.size() / SHARED));
    Query itself = new PlaceQuery(path, passage.layout().start());
    Query others =
        new BooleanQuery.Builder().add(any.build(), Occur.MUST).add(itself, Occur.MUST_NOT).build();
    Set<String> lemmas = words.stream().map(Weighed::lemma).collect(Collectors.toSet());
    return Optional.of(
        new Like(Filters.under(conditions, others), Clue.Terms.words(Fields.WORDS, lemmas)));
  }

  private List<Weighed> words(String text) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (Question.Asked word : Question.read(languages, text).words()) {
      if (word.weighty()) {
        frequencies.merge(Words.lemma(word.token()), 1, Integer::sum);
      }
    }
    int documents = lookups.passages(Fields.WORDS);
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Integer> word : frequencies.entrySet()) {
      int frequency = lookups.frequency(Fields.WORDS, word.getKey());
      if (frequency > 1) {
        double rarity = Math.log((double) documents / frequency);
        weights.put(word.getKey(), word.getValue() * rarity);
      }
    }
    return weights.entrySet().stream()
        .map(entry -> new Weighed(entry.getKey(), entry.getValue()))
        .filter(word -> word.weight() > 0)
        .sorted(
            Comparator.comparingDouble((Weighed word) -> -word.weight())
                .thenComparing(Weighed::lemma))
        .limit(MOST_WORDS)
        .toList();
  }
}
