package ronten.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MaxScoreCache;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOSupplier;

/**
 * Finds the passages that have a term, and scores those of them alone that can still be among the
 * best. For one part of the index.
 */
final class TermScores {

  private final ImpactsEnum postings;
  private final MaxScoreCache bounds;
  private final NumericDocValues norms;
  private final SimScorer similarity;
  private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();

  private TermScores(ImpactsEnum postings, NumericDocValues norms, SimScorer similarity) {
    this.postings = postings;
    this.bounds = new MaxScoreCache(postings, similarity);
    this.norms = norms;
    this.similarity = similarity;
  }

  /** A term in the whole index, and how it scores. */
  static final class Everywhere {
    private final Term term;
    private final TermStates states;
    private final SimScorer similarity;

    /**
     * @param query its term has been looked up
     * @param weight what its scores are multiplied by
     */
    Everywhere(IndexSearcher searcher, TermQuery query, float weight) throws IOException {
      term = query.getTerm();
      states = query.getTermStates();
      similarity =
          searcher
              .getSimilarity()
              .scorer(
                  weight,
                  searcher.collectionStatistics(term.field()),
                  searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
    }

    /** The term in a part of the index; empty where that has no passage with it. */
    Optional<TermScores> in(LeafReaderContext leaf) throws IOException {
      IOSupplier<TermState> found = states.get(leaf);
      TermState state = found == null ? null : found.get();
      if (state == null) {
        return Optional.empty();
      }
      TermsEnum terms = leaf.reader().terms(term.field()).iterator();
      terms.seekExact(term.bytes(), state);
      return Optional.of(
          new TermScores(
              terms.impacts(PostingsEnum.FREQS),
              leaf.reader().getNormValues(term.field()),
              similarity));
    }
  }

  /** No passage of a window has a higher score. */
  float most(int from, int to) throws IOException {
    int next = Math.max(postings.docID(), from);
    if (next >= to) {
      return 0;
    }
    bounds.advanceShallow(next);
    return bounds.getMaxScore(to - 1);
  }

  /** The passage reached, or -1 at first. */
  int passage() {
    return postings.docID();
  }

  /**
   * Goes through a window of passages.
   *
   * @param found gets those that have the term
   * @param wanted those of them to be scored
   * @param sums what their scores are added to
   */
  void sum(int from, int to, FixedBitSet found, FixedBitSet wanted, double[] sums)
      throws IOException {
    if (postings.docID() < from) {
      postings.advance(from);
    }
    if (postings.docID() >= to) {
      return;
    }
    postings.nextPostings(to, buffer);
    while (buffer.size > 0) {
      for (int i = 0; i < buffer.size; i++) {
        int at = buffer.docs[i] - from;
        found.set(at);
        if (wanted.get(at)) {
          sums[at] += similarity.score(buffer.features[i], norm(buffer.docs[i]));
        }
      }
      postings.nextPostings(to, buffer);
    }
  }

  private long norm(int passage) throws IOException {
    return norms != null && norms.advanceExact(passage) ? norms.longValue() : 1;
  }
}
