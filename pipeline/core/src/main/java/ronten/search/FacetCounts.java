package ronten.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import ronten.index.Facet;
import ronten.index.Fields;

/**
 * Counts hits by what they are. A hit is counted under its kind and under its document; what those
 * are counted under is looked up when a part of the index is done.
 */
final class FacetCounts extends SimpleCollector {

  private final FacetTable table;

  /** How many hits each value has. */
  private final int[] counts;

  private FacetTable.Part part = new FacetTable.Part(new int[0], new int[0][], new int[0][]);
  private SortedDocValues kinds = DocValues.emptySorted();
  private int[] byKind = {};
  private int[] byDocument = {};
  private int document;

  private FacetCounts(FacetTable table) {
    this.table = table;
    this.counts = new int[table.values().size()];
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    part = table.parts().get(leaf.ord);
    kinds = DocValues.getSorted(leaf.reader(), Fields.FACETS);
    byKind = new int[part.ofKind.length];
    byDocument = new int[part.ofDocument.length];
    document = 0;
  }

  @Override
  public void collect(int hit) throws IOException {
    if (kinds.advanceExact(hit)) {
      byKind[kinds.ordValue()]++;
    }
    while (part.states[document] < hit) {
      document++;
    }
    byDocument[document]++;
  }

  @Override
  public void finish() {
    add(byKind, part.ofKind);
    add(byDocument, part.ofDocument);
  }

  private void add(int[] hits, int[][] values) {
    for (int i = 0; i < hits.length; i++) {
      if (hits[i] > 0) {
        for (int value : values[i]) {
          counts[value] += hits[i];
        }
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Counts, whatever the parts of the index: the most frequent first, equals by value. */
  static CollectorManager<FacetCounts, Map<Facet, Map<String, Integer>>> manager(FacetTable table) {
    return new CollectorManager<>() {
      @Override
      public FacetCounts newCollector() {
        return new FacetCounts(table);
      }

      @Override
      public Map<Facet, Map<String, Integer>> reduce(Collection<FacetCounts> parts) {
        int[] counts = new int[table.values().size()];
        for (FacetCounts each : parts) {
          Arrays.setAll(counts, value -> counts[value] + each.counts[value]);
        }
        return sorted(table, counts);
      }
    };
  }

  private static Map<Facet, Map<String, Integer>> sorted(FacetTable table, int[] counts) {
    Map<Facet, Map<String, Integer>> sorted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      sorted.put(facet, new LinkedHashMap<>());
    }
    // One number for each value that has hits, which sorts by hits and then by value.
    long[] order = new long[counts.length];
    int found = 0;
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        order[found++] = (long) -counts[value] << Integer.SIZE | value;
      }
    }
    Arrays.sort(order, 0, found);
    for (int i = 0; i < found; i++) {
      Facet.Value value = table.values().get((int) order[i]);
      sorted.get(value.facet()).put(value.value(), (int) -(order[i] >> Integer.SIZE));
    }
    return sorted;
  }
}
