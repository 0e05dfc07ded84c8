package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * The parts of a sum that only rank: each scores nothing but passages that have certain words, and
 * never more than a bound. They are looked at for single passages, in their order, and opened when
 * first looked at. For one part of the index.
 */
final class Followers {

  /** Sums of floating-point numbers may be out by so much. */
  static final double ROUNDING = 1 + 1e-6;

  private final LeafReaderContext leaf;
  private final List<Follower> followers = new ArrayList<>();
  private final Map<Long, Double> bounds = new LinkedHashMap<>();
  private long[] words = {};
  private double[] most = {};
  private double all;

  Followers(LeafReaderContext leaf) {
    this.leaf = leaf;
  }

  /**
   * Adds one.
   *
   * @param words bits of the words that a passage has to have
   * @param most no passage gets more from it
   */
  void add(Weight weight, long words, double most) {
    Follower follower = new Follower(weight, words, most * ROUNDING);
    followers.add(follower);
    bounds.merge(words, follower.most, Double::sum);
    this.words = bounds.keySet().stream().mapToLong(Long::longValue).toArray();
    this.most = bounds.values().stream().mapToDouble(Double::doubleValue).toArray();
    this.all = Arrays.stream(this.most).sum();
  }

  /** Whether a passage with certain words can come to a floor from what it has. */
  boolean canLift(double sum, long had, double floor) {
    double reached = sum * ROUNDING;
    if (reached >= floor) {
      return true;
    }
    if (reached + all < floor) {
      return false;
    }
    for (int i = 0; i < words.length && reached < floor; i++) {
      if ((had & words[i]) == words[i]) {
        reached += most[i];
      }
    }
    return reached >= floor;
  }

  /** The whole sum of a passage; less of it where it cannot come to a floor any more. */
  double full(int passage, double sum, long had, double floor) throws IOException {
    double left = 0;
    for (Follower follower : followers) {
      left += follower.follows(had) ? follower.most : 0;
    }
    double full = sum;
    for (Follower follower : followers) {
      if (follower.follows(had)) {
        if ((full + left) * ROUNDING < floor) {
          return Double.NEGATIVE_INFINITY;
        }
        left -= follower.most;
        full += follower.score(passage);
      }
    }
    return full;
  }

  private final class Follower {
    private final Weight weight;
    private final long words;
    private final double most;
    private boolean open;
    private Scorer scorer;
    private TwoPhaseIterator phases;
    private DocIdSetIterator approximation;

    Follower(Weight weight, long words, double most) {
      this.weight = weight;
      this.words = words;
      this.most = most;
    }

    /** Whether the words of a passage leave it anything to score. */
    boolean follows(long had) {
      return (had & words) == words;
    }

    float score(int passage) throws IOException {
      if (!open) {
        open();
      }
      if (approximation.docID() < passage) {
        approximation.advance(passage);
      }
      boolean found = approximation.docID() == passage && (phases == null || phases.matches());
      return found ? scorer.score() : 0;
    }

    private void open() throws IOException {
      open = true;
      scorer = weight.scorer(leaf);
      phases = scorer == null ? null : scorer.twoPhaseIterator();
      if (scorer == null) {
        approximation = DocIdSetIterator.empty();
      } else {
        approximation = phases == null ? scorer.iterator() : phases.approximation();
      }
    }
  }
}
