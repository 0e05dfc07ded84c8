package ronten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How common terms are in an index. */
record TermStatistics(IndexReader reader) {

  /** How many passages have a term in a field. */
  int frequency(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The inverse document frequency, as BM25 has it, of what so many passages have in a field. */
  float rarity(String field, int frequency) {
    try {
      int documents = reader.getDocCount(field);
      return (float) Math.log1p((documents - frequency + 0.5) / (frequency + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
