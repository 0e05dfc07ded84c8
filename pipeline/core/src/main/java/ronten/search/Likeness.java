package ronten.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
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

  private final IndexReader reader;
  private final Languages languages;
  private final FacetTables facets;

  Likeness(IndexReader reader, Languages languages, FacetTables facets) {
    this.reader = reader;
    this.languages = languages;
    this.facets = facets;
  }

  /** A word and what it tells. */
  private record Weighed(String lemma, double weight) {}

  /** The passages, best first; empty where no passage stands at the line of the document. */
  Optional<SearchResult> result(String path, int line, SearchRequest request) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(new Term(Fields.DOCUMENT, path));
      Bits live = leaf.reader().getLiveDocs();
      while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int number = found.docID();
        if (live == null || live.get(number)) {
          Document stored = leaf.reader().storedFields().document(number);
          if (StoredPassage.is(stored)) {
            StoredPassage passage = StoredPassage.read(stored);
            if (stands(passage, line)) {
              return Optional.of(result(passage.text(), itself(path, passage), request));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(StoredPassage passage, int line) {
    int first = passage.layout().line();
    long lines = passage.text().chars().filter(c -> c == '\n').count();
    return first <= line && line <= first + lines;
  }

  private static Query itself(String path, StoredPassage passage) {
    return new BooleanQuery.Builder()
        .add(Filters.term(Fields.DOCUMENT, path), Occur.FILTER)
        .add(
            NumericDocValuesField.newSlowExactQuery(Fields.START, passage.layout().start()),
            Occur.FILTER)
        .build();
  }

  private SearchResult result(String text, Query itself, SearchRequest request) throws IOException {
    List<Weighed> words = words(text);
    if (words.isEmpty()) {
      return new SearchResult(
          request.query(), 0, List.of(), List.of(), Optional.empty(), List.of(new Note.NoWord()));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    double most = words.getFirst().weight();
    for (Weighed word : words) {
      Query term = new TermQuery(new Term(Fields.WORDS, word.lemma()));
      any.add(new BoostQuery(term, (float) (word.weight() / most)), Occur.SHOULD);
    }
    any.setMinimumNumberShouldMatch(Math.max(1, words.size() / SHARED));
    Query like = any.build();
    Set<String> lemmas = words.stream().map(Weighed::lemma).collect(Collectors.toSet());
    Query others =
        new BooleanQuery.Builder().add(like, Occur.MUST).add(itself, Occur.MUST_NOT).build();
    return new Search(reader, languages, Weights.TUNED, facets, request)
        .result(
            Filters.under(request.conditions(), others),
            List.of(Clue.Terms.words(Fields.WORDS, lemmas)));
  }

  private List<Weighed> words(String text) throws IOException {
    Map<String, Integer> frequencies = new HashMap<>();
    for (Question.Asked word : Question.read(languages, text).words()) {
      if (word.weighty()) {
        frequencies.merge(Words.lemma(word.token()), 1, Integer::sum);
      }
    }
    int documents = reader.getDocCount(Fields.WORDS);
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Integer> word : frequencies.entrySet()) {
      int frequency = reader.docFreq(new Term(Fields.WORDS, word.getKey()));
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
