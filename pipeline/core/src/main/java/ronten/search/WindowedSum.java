package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Sums up scores for a window of passages at a time: first what finds passages, term by term; then
 * what follows, for those passages that it could still lift among the best (Turtle and Flood, 1995,
 * "Query evaluation: strategies and optimizations"). What a follower can add is bounded by the
 * words it needs, which is what makes this quicker than bounds by terms alone. For one part of the
 * index.
 */
final class WindowedSum extends BulkScorer {

  private static final int WINDOW = 4096;

  /** Sums of floating-point numbers may be out by so much. */
  private static final double ROUNDING = 1 + 1e-6;

  /** Passages with one score. */
  private record Same(DocIdSetIterator passages, float score, long bit) {}

  private final int passages;
  private final List<Same> words = new ArrayList<>();
  private final List<Scorer> others = new ArrayList<>();
  private final List<Follower> followers = new ArrayList<>();
  private final List<Same> bonus = new ArrayList<>();
  private final List<DocIdSetIterator> filters = new ArrayList<>();
  private final Map<Long, Double> bounds = new LinkedHashMap<>();

  private final double[] sums = new double[WINDOW];
  private final long[] had = new long[WINDOW];
  private final FixedBitSet found = new FixedBitSet(WINDOW);
  private final FixedBitSet some = new FixedBitSet(WINDOW);
  private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
  private final Score score = new Score();

  /**
   * @param passages how many there are
   */
  WindowedSum(int passages) {
    this.passages = passages;
  }

  /** What a collector asks for the score of the passage it is given. */
  private static final class Score extends Scorable {
    private float value;

    @Override
    public float score() {
      return value;
    }
  }

  /** A part that is looked at for single passages, in their order. */
  private static final class Follower {
    private final Scorer scorer;
    private final TwoPhaseIterator phases;
    private final DocIdSetIterator approximation;
    private final long words;
    private final double most;

    Follower(Scorer scorer, long words) throws IOException {
      this.scorer = scorer;
      this.phases = scorer.twoPhaseIterator();
      this.approximation = phases == null ? scorer.iterator() : phases.approximation();
      this.words = words;
      this.most = scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS) * ROUNDING;
    }

    /** Whether the words of a passage leave it anything to score. */
    boolean follows(long had) {
      return (had & words) == words;
    }

    float score(int passage) throws IOException {
      if (approximation.docID() < passage) {
        approximation.advance(passage);
      }
      boolean found = approximation.docID() == passage && (phases == null || phases.matches());
      return found ? scorer.score() : 0;
    }
  }

  /** Adds a word, where the part has it. */
  void word(Scorer scorer, long bit) throws IOException {
    if (scorer != null) {
      words.add(new Same(scorer.iterator(), scorer.score(), bit));
    }
  }

  void other(Scorer scorer) {
    if (scorer != null) {
      others.add(scorer);
    }
  }

  void follower(Scorer scorer, long words) throws IOException {
    if (scorer != null) {
      Follower follower = new Follower(scorer, words);
      followers.add(follower);
      bounds.merge(words, follower.most, Double::sum);
    }
  }

  void bonus(Scorer scorer) throws IOException {
    if (scorer != null) {
      bonus.add(new Same(scorer.iterator(), scorer.score(), 0));
    }
  }

  void filter(Scorer scorer) {
    filters.add(scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
  }

  @Override
  public int score(LeafCollector collector, Bits live, int min, int max) throws IOException {
    collector.setScorer(score);
    Contest contest = collector instanceof Contest best ? best : Contest.OPEN;
    Bounds most = new Bounds(bounds);
    int end = Math.min(max, passages);
    int from = min;
    while (from < end) {
      int to = Math.min(from + WINDOW, end);
      sum(from, to);
      restrict(live, from, to);
      rank(collector, contest, most, from);
      Arrays.fill(sums, 0, to - from, 0);
      Arrays.fill(had, 0, to - from, 0);
      found.clear();
      from = Math.max(to, next(to));
    }
    return from >= passages ? DocIdSetIterator.NO_MORE_DOCS : Math.max(from, max);
  }

  @Override
  public long cost() {
    return passages;
  }

  private void sum(int from, int to) throws IOException {
    for (Same word : words) {
      if (into(some, word.passages(), from, to)) {
        found.or(some);
        some.forEach(
            0,
            to - from,
            0,
            at -> {
              sums[at] += word.score();
              had[at] |= word.bit();
            });
        some.clear();
      }
    }
    for (Scorer other : others) {
      if (reaches(other.iterator(), from, to)) {
        other.nextDocsAndScores(to, null, buffer);
        while (buffer.size > 0) {
          for (int i = 0; i < buffer.size; i++) {
            sums[buffer.docs[i] - from] += buffer.features[i];
            found.set(buffer.docs[i] - from);
          }
          other.nextDocsAndScores(to, null, buffer);
        }
      }
    }
    for (Same each : bonus) {
      if (into(some, each.passages(), from, to)) {
        some.forEach(0, to - from, 0, at -> sums[at] += each.score());
        some.clear();
      }
    }
  }

  /** Leaves the passages that are not deleted and that all filters let through. */
  private void restrict(Bits live, int from, int to) throws IOException {
    if (live != null) {
      live.applyMask(found, from);
    }
    for (DocIdSetIterator filter : filters) {
      into(some, filter, from, to);
      found.and(some);
      some.clear();
    }
  }

  private void rank(LeafCollector collector, Contest contest, Bounds bounds, int from)
      throws IOException {
    double floor = floor(contest.places());
    int passed = 0;
    int at = found.nextSetBit(0);
    while (at < WINDOW) {
      double reach = Math.max(floor, contest.floor());
      double sum = sums[at];
      if (bounds.canReach(reach, sum, had[at])) {
        sum = full(from + at, sum, had[at], reach);
      }
      if (sum * ROUNDING >= reach) {
        score.value = (float) sum;
        collector.collect(from + at);
      } else {
        passed++;
      }
      at = at + 1 < WINDOW ? found.nextSetBit(at + 1) : WINDOW;
    }
    contest.pass(passed);
  }

  /** What so many of the window have already, so that none with less can be one of as many. */
  private double floor(int places) {
    if (found.cardinality() < places) {
      return Double.NEGATIVE_INFINITY;
    }
    PriorityQueue<Double> most = new PriorityQueue<>(places);
    int at = found.nextSetBit(0);
    while (at < WINDOW) {
      if (most.size() < places) {
        most.add(sums[at]);
      } else if (sums[at] > most.peek()) {
        most.poll();
        most.add(sums[at]);
      }
      at = at + 1 < WINDOW ? found.nextSetBit(at + 1) : WINDOW;
    }
    return most.peek();
  }

  /** The whole sum of a passage; less of it where it cannot come to a floor any more. */
  private double full(int passage, double sum, long words, double floor) throws IOException {
    double left = 0;
    for (Follower follower : followers) {
      left += follower.follows(words) ? follower.most : 0;
    }
    double full = sum;
    for (Follower follower : followers) {
      if (follower.follows(words)) {
        if ((full + left) * ROUNDING < floor) {
          return Double.NEGATIVE_INFINITY;
        }
        full += follower.score(passage);
        left -= follower.most;
      }
    }
    return full;
  }

  /** The first passage from here on that something finds. */
  private int next(int from) {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (Same word : words) {
      next = Math.min(next, word.passages().docID());
    }
    for (Scorer other : others) {
      next = Math.min(next, other.docID());
    }
    return Math.max(next, from);
  }

  private static boolean into(FixedBitSet set, DocIdSetIterator passages, int from, int to)
      throws IOException {
    if (!reaches(passages, from, to)) {
      return false;
    }
    passages.intoBitSet(to, set, from);
    return true;
  }

  private static boolean reaches(DocIdSetIterator passages, int from, int to) throws IOException {
    if (passages.docID() < from) {
      passages.advance(from);
    }
    return passages.docID() < to;
  }

  /** What followers can add, by the words they need. */
  private static final class Bounds {
    private final long[] words;
    private final double[] most;
    private final double all;

    Bounds(Map<Long, Double> bounds) {
      words = bounds.keySet().stream().mapToLong(Long::longValue).toArray();
      most = bounds.values().stream().mapToDouble(Double::doubleValue).toArray();
      all = Arrays.stream(most).sum();
    }

    boolean canReach(double floor, double sum, long had) {
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
  }
}
