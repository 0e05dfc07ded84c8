package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import ronten.index.Blocks;
import ronten.index.Facet;
import ronten.index.Fields;

/**
 * What the passages of an index can be counted by, read once: every value has a number, and every
 * document and every kind of passage the numbers of its values.
 *
 * @param articles the ids of the articles that documents are about, by path, where more is known
 *     than the document itself says
 * @param values by number, in the order of facet and value
 * @param parts for each part of the index
 */
record FacetTable(Map<String, String> articles, List<Facet.Value> values, List<Part> parts) {

  private static final Comparator<Facet.Value> ORDER =
      Comparator.comparing(Facet.Value::facet).thenComparing(Facet.Value::value);

  /** A part of the index, in which the passages of a document stand before its state. */
  static final class Part {

    /** The numbers under which the states of documents stand, ascending. */
    final int[] states;

    /** The values of each of these documents. */
    final int[][] ofDocument;

    /** The values of each kind of passage. */
    final int[][] ofKind;

    Part(int[] states, int[][] ofDocument, int[][] ofKind) {
      this.states = states;
      this.ofDocument = ofDocument;
      this.ofKind = ofKind;
    }
  }

  static FacetTable read(IndexReader reader, Map<String, String> articles) throws IOException {
    Reading reading = new Reading(articles);
    List<Named> named = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      named.add(reading.read(leaf));
    }
    SortedMap<Facet.Value, Integer> numbers = new TreeMap<>(ORDER);
    reading.seen.keySet().forEach(value -> numbers.put(value, 0));
    int next = 0;
    for (Map.Entry<Facet.Value, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    return new FacetTable(
        articles,
        List.copyOf(numbers.keySet()),
        named.stream().map(part -> part.numbered(numbers)).toList());
  }

  /** A part of the index before its values are numbered. */
  private record Named(
      List<Integer> states, List<List<Facet.Value>> ofDocument, List<List<Facet.Value>> ofKind) {

    Part numbered(Map<Facet.Value, Integer> numbers) {
      return new Part(
          states.stream().mapToInt(Integer::intValue).toArray(),
          numbered(ofDocument, numbers),
          numbered(ofKind, numbers));
    }

    private static int[][] numbered(
        List<List<Facet.Value>> all, Map<Facet.Value, Integer> numbers) {
      return all.stream()
          .map(values -> values.stream().mapToInt(numbers::get).toArray())
          .toArray(int[][]::new);
    }
  }

  /** Reads the parts, each value kept once. */
  private static final class Reading {
    private final Map<String, String> articles;
    private final Map<Facet.Value, Facet.Value> seen = new TreeMap<>(ORDER);

    Reading(Map<String, String> articles) {
      this.articles = articles;
    }

    Named read(LeafReaderContext leaf) throws IOException {
      List<Integer> numbers = new ArrayList<>();
      List<List<Facet.Value>> ofDocument = new ArrayList<>();
      for (Blocks blocks = new Blocks(leaf.reader()); blocks.next(); ) {
        numbers.add(blocks.end());
        ofDocument.add(kept(ofDocument(blocks.state().path(), blocks.facets())));
      }
      SortedDocValues kinds = DocValues.getSorted(leaf.reader(), Fields.FACETS);
      List<List<Facet.Value>> ofKind = new ArrayList<>();
      for (int kind = 0; kind < kinds.getValueCount(); kind++) {
        ofKind.add(kept(Facet.ofPassage(kinds.lookupOrd(kind))));
      }
      return new Named(numbers, ofDocument, ofKind);
    }

    private List<Facet.Value> ofDocument(String path, List<Facet.Value> said) {
      List<Facet.Value> values = new ArrayList<>();
      values.add(new Facet.Value(Facet.DOCUMENT, path));
      String article = articles.getOrDefault(path, "");
      if (!article.isEmpty()) {
        values.add(new Facet.Value(Facet.ARTICLE, article));
      }
      said.stream()
          .filter(value -> article.isEmpty() || value.facet() != Facet.ARTICLE)
          .forEach(values::add);
      return values;
    }

    private List<Facet.Value> kept(List<Facet.Value> values) {
      return values.stream().map(value -> seen.computeIfAbsent(value, each -> each)).toList();
    }
  }
}
