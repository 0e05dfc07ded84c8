package ronten.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import ronten.index.Facet;
import ronten.index.Fields;

/** Counts hits by what they are. */
final class FacetCounts {

  private final FacetTable table;

  /** How many hits each value has. */
  private final int[] counts;

  FacetCounts(FacetTable table) {
    this.table = table;
    this.counts = new int[table.values().size()];
  }

  Leaf in(LeafReaderContext leaf) throws IOException {
    return new Leaf(table.parts().get(leaf.ord), DocValues.getSorted(leaf.reader(), Fields.FACETS));
  }

  /**
   * The hits in one part of the index. A hit is counted under its kind and under its document; what
   * those are counted under is looked up when the part is done.
   */
  final class Leaf {
    private final FacetTable.Part part;
    private final SortedDocValues kinds;
    private final int[] byKind;
    private final int[] byDocument;
    private int document;

    private Leaf(FacetTable.Part part, SortedDocValues kinds) {
      this.part = part;
      this.kinds = kinds;
      this.byKind = new int[part.ofKind.length];
      this.byDocument = new int[part.ofDocument.length];
    }

    /** Counts a hit; hits come in the order of their numbers. */
    void add(int hit) throws IOException {
      if (kinds.advanceExact(hit)) {
        byKind[kinds.ordValue()]++;
      }
      while (part.states[document] < hit) {
        document++;
      }
      byDocument[document]++;
    }

    /** Ends the part. */
    void finish() {
      sum(byKind, part.ofKind);
      sum(byDocument, part.ofDocument);
    }

    private void sum(int[] hits, int[][] values) {
      for (int i = 0; i < hits.length; i++) {
        if (hits[i] > 0) {
          for (int value : values[i]) {
            counts[value] += hits[i];
          }
        }
      }
    }
  }

  /** Adds what was counted elsewhere by the same table. */
  void add(FacetCounts other) {
    Arrays.setAll(counts, value -> counts[value] + other.counts[value]);
  }

  /** The values that have hits, the most frequent first, equals by value. */
  Map<Facet, Map<String, Integer>> sorted() {
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
