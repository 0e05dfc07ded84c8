package ronten.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import ronten.index.Facet;
import ronten.index.Fields;
import ronten.index.StoredState;

/**
 * Counts hits by what they are. A hit is counted under one number of its own, and under the
 * document that follows it in the index and holds the state of them all; values are looked up once
 * for each of these.
 */
final class FacetCounts extends SimpleCollector {

  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private final Map<String, String> articles;
  private SortedDocValues kinds = DocValues.emptySorted();
  private BinaryDocValues states = DocValues.emptyBinary();
  private BinaryDocValues about = DocValues.emptyBinary();
  private int[] byKind = {};
  private int hits;

  private FacetCounts(Map<String, String> articles) {
    this.articles = articles;
    for (Facet facet : Facet.values()) {
      counts.put(facet, new TreeMap<>());
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    kinds = DocValues.getSorted(leaf.reader(), Fields.FACETS);
    states = DocValues.getBinary(leaf.reader(), Fields.STATE);
    about = DocValues.getBinary(leaf.reader(), Fields.ABOUT);
    byKind = new int[kinds.getValueCount()];
  }

  @Override
  public void collect(int hit) throws IOException {
    if (kinds.advanceExact(hit)) {
      byKind[kinds.ordValue()]++;
    }
    if (hit > states.docID()) {
      addDocument();
      states.advance(hit);
    }
    hits++;
  }

  /** Adds the hits of the document that has just been left. */
  private void addDocument() throws IOException {
    int count = hits;
    if (count > 0) {
      String path = StoredState.path(states.binaryValue());
      String article = articles.getOrDefault(path, "");
      add(new Facet.Value(Facet.DOCUMENT, path), count);
      if (!article.isEmpty()) {
        add(new Facet.Value(Facet.ARTICLE, article), count);
      }
      if (about.advanceExact(states.docID())) {
        Facet.ofDocument(about.binaryValue()).stream()
            .filter(value -> article.isEmpty() || value.facet() != Facet.ARTICLE)
            .forEach(value -> add(value, count));
      }
      hits = 0;
    }
  }

  @Override
  public void finish() throws IOException {
    addDocument();
    for (int kind = 0; kind < byKind.length; kind++) {
      if (byKind[kind] > 0) {
        int count = byKind[kind];
        Facet.ofPassage(kinds.lookupOrd(kind)).forEach(value -> add(value, count));
      }
    }
  }

  private void add(Facet.Value value, int hits) {
    counts.get(value.facet()).merge(value.value(), hits, Integer::sum);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /**
   * Counts, whatever the parts of the index: the most frequent first, equals by value.
   *
   * @param articles the ids of the articles that documents are about, by path, where more is known
   *     than the document itself says
   */
  static CollectorManager<FacetCounts, Map<Facet, Map<String, Integer>>> manager(
      Map<String, String> articles) {
    return new CollectorManager<>() {
      @Override
      public FacetCounts newCollector() {
        return new FacetCounts(articles);
      }

      @Override
      public Map<Facet, Map<String, Integer>> reduce(Collection<FacetCounts> parts) {
        FacetCounts all = new FacetCounts(articles);
        parts.forEach(
            part ->
                part.counts.forEach(
                    (facet, values) ->
                        values.forEach((value, n) -> all.add(new Facet.Value(facet, value), n))));
        Map<Facet, Map<String, Integer>> sorted = new EnumMap<>(Facet.class);
        all.counts.forEach((facet, values) -> sorted.put(facet, sorted(values)));
        return sorted;
      }
    };
  }

  private static Map<String, Integer> sorted(Map<String, Integer> values) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    values.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
