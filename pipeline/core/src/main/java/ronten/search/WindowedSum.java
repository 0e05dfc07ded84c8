package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Sums up scores for a window of passages at a time: first the words, which count most; then all
 * other parts for those passages alone that they could still lift among the best (Turtle and Flood,
 * 1995, "Query evaluation: strategies and optimizations"). What a follower can add is bounded by
 * the words it needs, which is what makes this quicker than bounds by terms alone. For one part of
 * the index.
 */
final class WindowedSum extends BulkScorer {

  private static final int WINDOW = 4096;

  /** Passages with one score. */
  private record Same(DocIdSetIterator passages, float score, long bit) {}

  private final int passages;
  private final Followers followers;
  private final List<Same> words = new ArrayList<>();
  private final List<TermScores> terms = new ArrayList<>();
  private final List<Scorer> others = new ArrayList<>();
  private final List<Same> bonus = new ArrayList<>();
  private final List<DocIdSetIterator> filters = new ArrayList<>();

  /** What others and bonus can add. */
  private double most;

  private int from;
  private int to;
  private final double[] sums = new double[WINDOW];
  private final long[] had = new long[WINDOW];
  private final FixedBitSet found = new FixedBitSet(WINDOW);
  private final FixedBitSet wanted = new FixedBitSet(WINDOW);
  private final FixedBitSet barred = new FixedBitSet(WINDOW);
  private final FixedBitSet some = new FixedBitSet(WINDOW);
  private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
  private final Score score = new Score();

  /**
   * @param passages how many there are
   */
  WindowedSum(int passages, Followers followers) {
    this.passages = passages;
    this.followers = followers;
  }

  /** What a collector asks for the score of the passage it is given. */
  private static final class Score extends Scorable {
    private float value;

    @Override
    public float score() {
      return value;
    }
  }

  /** Adds a word, where the part has it. */
  void word(Scorer scorer, long bit) throws IOException {
    if (scorer != null) {
      words.add(new Same(scorer.iterator(), scorer.score(), bit));
    }
  }

  /** Adds a term, where the part has it. */
  void term(Optional<TermScores> scores) {
    scores.ifPresent(terms::add);
  }

  void other(Scorer scorer) throws IOException {
    if (scorer != null) {
      others.add(scorer);
      most += scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
    }
  }

  void bonus(Scorer scorer) throws IOException {
    if (scorer != null) {
      bonus.add(new Same(scorer.iterator(), scorer.score(), 0));
      most += scorer.score();
    }
  }

  void filter(Scorer scorer) {
    filters.add(scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
  }

  @Override
  public int score(LeafCollector collector, Bits live, int min, int max) throws IOException {
    collector.setScorer(score);
    Contest contest = collector instanceof Contest best ? best : Contest.OPEN;
    int end = Math.min(max, passages);
    int at = min;
    while (at < end) {
      if (at >= to) {
        sum(at, contest, live);
      }
      int until = Math.min(to, end);
      rank(collector, contest, at, until);
      at = until < to ? until : next();
    }
    return at >= passages ? DocIdSetIterator.NO_MORE_DOCS : Math.max(at, max);
  }

  @Override
  public long cost() {
    return passages;
  }

  /** Sums up the window that begins with a passage. */
  private void sum(int first, Contest contest, Bits live) throws IOException {
    from = first;
    to = Math.min(first + WINDOW, passages);
    Arrays.fill(sums, 0);
    Arrays.fill(had, 0);
    found.clear();
    for (Same word : words) {
      if (gather(word.passages())) {
        found.or(some);
        some.forEach(
            0,
            to - from,
            0,
            at -> {
              sums[at] += word.score();
              had[at] |= word.bit();
            });
      }
    }
    bar(live);
    want(contest);
    for (TermScores term : terms) {
      term.sum(from, to, found, wanted, sums);
    }
    for (Scorer other : others) {
      sum(other);
    }
    for (Same each : bonus) {
      if (gather(each.passages())) {
        some.and(wanted);
        some.forEach(0, to - from, 0, at -> sums[at] += each.score());
      }
    }
    found.andNot(barred);
    wanted.and(found);
    contest.found(found, from);
  }

  private void sum(Scorer other) throws IOException {
    if (reaches(other.iterator())) {
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

  /** Finds the passages that are deleted or that a filter holds back. */
  private void bar(Bits live) throws IOException {
    barred.clear();
    if (live != null) {
      barred.set(0, to - from);
      some.clear();
      some.set(0, to - from);
      live.applyMask(some, from);
      barred.andNot(some);
    }
    for (DocIdSetIterator filter : filters) {
      gather(filter);
      some.flip(0, to - from);
      barred.or(some);
    }
  }

  /** Finds the passages that can still be among the best, by the words they have. */
  private void want(Contest contest) throws IOException {
    wanted.clear();
    found.andNot(barred);
    double floor = Math.max(contest.floor(), floor(contest.places()));
    double rest = floor > 0 ? rest() : Double.POSITIVE_INFINITY;
    if (rest * Followers.ROUNDING >= floor) {
      wanted.set(0, to - from);
    } else {
      found.forEach(
          0,
          to - from,
          0,
          at -> {
            if (followers.canLift(sums[at] + rest, had[at], floor)) {
              wanted.set(at);
            }
          });
    }
  }

  /** What all but words and followers can add in the window. */
  private double rest() throws IOException {
    double rest = most;
    for (TermScores term : terms) {
      rest += term.most(from, to);
    }
    return rest;
  }

  /** What so many of the window have already, so that none with less can be one of as many. */
  private double floor(int places) throws IOException {
    if (found.cardinality() < places) {
      return Double.NEGATIVE_INFINITY;
    }
    PriorityQueue<Double> best = new PriorityQueue<>(places);
    found.forEach(
        0,
        to - from,
        0,
        at -> {
          if (best.size() < places) {
            best.add(sums[at]);
          } else if (sums[at] > best.peek()) {
            best.poll();
            best.add(sums[at]);
          }
        });
    return best.peek();
  }

  private void rank(LeafCollector collector, Contest contest, int first, int until)
      throws IOException {
    int at = wanted.nextSetBit(first - from);
    while (at < until - from) {
      double floor = contest.floor();
      double sum = sums[at];
      if (followers.canLift(sum, had[at], floor)) {
        sum = followers.full(from + at, sum, had[at], floor);
      }
      if (sum * Followers.ROUNDING >= floor) {
        score.value = (float) sum;
        collector.collect(from + at);
      }
      at = at + 1 < WINDOW ? wanted.nextSetBit(at + 1) : WINDOW;
    }
  }

  /** The first passage after the window that something finds. */
  private int next() {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (Same word : words) {
      next = Math.min(next, word.passages().docID());
    }
    for (TermScores term : terms) {
      next = Math.min(next, term.passage());
    }
    for (Scorer other : others) {
      next = Math.min(next, other.docID());
    }
    return Math.max(next, to);
  }

  /** Gathers what of a window some passages are; says whether that is any. */
  private boolean gather(DocIdSetIterator passages) throws IOException {
    some.clear();
    boolean reaches = reaches(passages);
    if (reaches) {
      passages.intoBitSet(to, some, from);
    }
    return reaches;
  }

  private boolean reaches(DocIdSetIterator passages) throws IOException {
    if (passages.docID() < from) {
      passages.advance(from);
    }
    return passages.docID() < to;
  }
}
