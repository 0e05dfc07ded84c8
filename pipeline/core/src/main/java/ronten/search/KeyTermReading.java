package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import ronten.index.Fields;
import ronten.index.GlossaryTerms;
import ronten.index.StoredState;
import ronten.index.TopTerms;

/** Reads the {@link KeyTerms} of an index, once through what is kept of every document. */
final class KeyTermReading {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<SortedMap<String, Integer>> forms = new ArrayList<>();
  private final List<TermsOfDocument> documents = new ArrayList<>();

  KeyTerms of(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf.reader());
    }
    return new KeyTerms(numbers, forms.stream().map(KeyTermReading::commonest).toList(), documents);
  }

  private void read(LeafReader part) throws IOException {
    SortedSetDocValues terms = DocValues.getSortedSet(part, Fields.TERM);
    BinaryDocValues frequencies = DocValues.getBinary(part, Fields.FREQUENCY);
    BinaryDocValues states = DocValues.getBinary(part, Fields.STATE);
    Bits live = part.getLiveDocs();
    String[] written = written(terms);
    int[] counts = new int[written.length];
    int[] known = new int[written.length];
    Arrays.fill(known, -1);
    while (terms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int document = terms.docID();
      if ((live == null || live.get(document))
          && frequencies.advanceExact(document)
          && states.advanceExact(document)) {
        SortedMap<Integer, Integer> found = new TreeMap<>();
        for (int frequency :
            TopTerms.frequencies(frequencies.binaryValue(), terms.docValueCount())) {
          int place = Math.toIntExact(terms.nextOrd());
          if (known[place] < 0) {
            known[place] = number(written[place]);
          }
          counts[place]++;
          found.merge(known[place], frequency, Integer::sum);
        }
        documents.add(new TermsOfDocument(StoredState.path(states.binaryValue()), found));
      }
    }
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        forms.get(known[place]).merge(written[place], counts[place], Integer::sum);
      }
    }
  }

  /** The terms of a part of the index in their order, in which they are read fastest. */
  private static String[] written(SortedSetDocValues terms) throws IOException {
    String[] written = new String[Math.toIntExact(terms.getValueCount())];
    TermsEnum each = terms.termsEnum();
    for (int place = 0; place < written.length; place++) {
      written[place] = each.next().utf8ToString();
    }
    return written;
  }

  /** The number of a term, by how it is written. */
  private int number(String written) {
    int number = numbers.computeIfAbsent(GlossaryTerms.key(written), key -> forms.size());
    if (number == forms.size()) {
      forms.add(new TreeMap<>());
    }
    return number;
  }

  /** The form that most documents write; of equals the first by its letters. */
  private static String commonest(SortedMap<String, Integer> forms) {
    int most = Collections.max(forms.values());
    return forms.keySet().stream()
        .filter(form -> forms.get(form) == most)
        .findFirst()
        .orElseThrow();
  }
}
