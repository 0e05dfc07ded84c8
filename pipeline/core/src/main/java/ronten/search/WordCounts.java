package ronten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import ronten.index.Fields;

/** How often words stand in the passages of an index. */
public final class WordCounts {

  private final IndexReader reader;

  WordCounts(IndexReader reader) {
    this.reader = reader;
  }

  /** How many words there are that are looked for and found by. */
  public long all() {
    long all = 0;
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        NumericDocValues counts = leaf.reader().getNumericDocValues(Fields.CONTENT);
        Bits live = leaf.reader().getLiveDocs();
        while (counts != null && counts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          all += live == null || live.get(counts.docID()) ? counts.longValue() : 0;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** How often a word stands there, by its lemma as it stands in the index. */
  public long of(String lemma) {
    Term term = new Term(Fields.WORDS, lemma);
    try {
      return reader.hasDeletions() ? living(term) : reader.totalTermFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long living(Term term) throws IOException {
    long count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum passages = leaf.reader().postings(term, PostingsEnum.FREQS);
      Bits live = leaf.reader().getLiveDocs();
      while (passages != null && passages.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        count += live == null || live.get(passages.docID()) ? passages.freq() : 0;
      }
    }
    return count;
  }
}
