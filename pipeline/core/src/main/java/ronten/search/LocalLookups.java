package ronten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import ronten.index.Fields;
import ronten.index.GlossaryTerms;
import ronten.index.PrefixLookup;
import ronten.index.Readings;

/** Looks up in an index on this machine. Each term is looked up once. */
final class LocalLookups implements Lookups {

  private final IndexSearcher searcher;
  private final Map<Term, TermStates> states = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, PrefixLookup> beginnings = new HashMap<>();

  LocalLookups(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public int frequency(String field, String term) {
    return states(new Term(field, term)).docFreq();
  }

  @Override
  public int passages(String field) {
    return sizes.computeIfAbsent(field, this::counted);
  }

  /** A query that need not look up its term again. */
  @Override
  public TermQuery query(String field, String term) {
    Term asked = new Term(field, term);
    return new TermQuery(asked, states(asked));
  }

  @Override
  public List<GlossaryTerms.Rendering> renderings(String key) {
    try {
      return GlossaryTerms.renderings(beginnings(Fields.GLOSSARY), key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Readings.Word> heard(String sound, int most) {
    try {
      return Readings.heard(beginnings(Fields.READING), sound, most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PrefixLookup beginnings(String field) throws IOException {
    PrefixLookup known = beginnings.get(field);
    if (known == null) {
      known = new PrefixLookup(searcher.getIndexReader(), field);
      beginnings.put(field, known);
    }
    return known;
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

  private int counted(String field) {
    try {
      return searcher.getIndexReader().getDocCount(field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
