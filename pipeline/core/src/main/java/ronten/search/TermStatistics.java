package ronten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** How common terms are in an index. Each is looked up once; for one query. */
final class TermStatistics {

  private final IndexSearcher searcher;
  private final Map<Term, TermStates> states = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();

  TermStatistics(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** How many passages have a term in a field. */
  int frequency(String field, String term) {
    return states(new Term(field, term)).docFreq();
  }

  /** The inverse document frequency, as BM25 has it, of what so many passages have in a field. */
  float rarity(String field, int frequency) {
    int passages = sizes.computeIfAbsent(field, this::passages);
    return (float) Math.log1p((passages - frequency + 0.5) / (frequency + 0.5));
  }

  /** Passages that have a term in a field. */
  TermQuery query(String field, String term) {
    Term asked = new Term(field, term);
    return new TermQuery(asked, states(asked));
  }

  private TermStates states(Term term) {
    return states.computeIfAbsent(term, this::lookedUp);
  }

  private TermStates lookedUp(Term term) {
    try {
      return TermStates.build(searcher, term, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int passages(String field) {
    try {
      return searcher.getIndexReader().getDocCount(field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
