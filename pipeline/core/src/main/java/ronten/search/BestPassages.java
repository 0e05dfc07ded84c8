package ronten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import ronten.index.Facet;
import ronten.index.Fields;

/**
 * Collects the best passages and counts all. Equals are in the order of path and place, so that
 * results do not depend on the index's parts.
 */
final class BestPassages implements Collector {

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble((Found found) -> -found.score())
          .thenComparing(Found::comparePaths)
          .thenComparingLong(Found::start);

  private final int places;
  private final Optional<FacetCounts> facets;
  private final PriorityQueue<Found> best = new PriorityQueue<>(BEST_FIRST.reversed());
  private long total;

  private BestPassages(int places, Optional<FacetTable> facets) {
    this.places = places;
    this.facets = facets.map(FacetCounts::new);
  }

  /**
   * For a search that gives so many of the passages found.
   *
   * @param facets what all of them are counted by, if they are
   */
  static CollectorManager<BestPassages, BestPassages> manager(
      int places, Optional<FacetTable> facets) {
    return new CollectorManager<>() {
      @Override
      public BestPassages newCollector() {
        return new BestPassages(places, facets);
      }

      @Override
      public BestPassages reduce(Collection<BestPassages> parts) {
        BestPassages all = new BestPassages(places, facets);
        for (BestPassages part : parts) {
          all.total += part.total;
          all.facets.ifPresent(counts -> part.facets.ifPresent(counts::add));
          part.best.forEach(all::offer);
        }
        return all;
      }
    };
  }

  /**
   * A passage that was found.
   *
   * @param number in its part of the index
   * @param path the number of its path there
   * @param start where it begins in its document
   */
  record Found(Part part, int number, float score, int path, long start) {

    LeafReaderContext leaf() {
      return part.leaf();
    }

    /** The path of its document. */
    String document() {
      return bytes().utf8ToString();
    }

    private BytesRef bytes() {
      try {
        return part.paths().lookupOrd(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private int comparePaths(Found other) {
      return part.equals(other.part)
          ? Integer.compare(path, other.path)
          : BytesRef.deepCopyOf(bytes()).compareTo(other.bytes());
    }
  }

  /** A part of the index, and the paths in it. */
  private record Part(LeafReaderContext leaf, SortedDocValues paths, NumericDocValues starts) {

    Found found(int number, float score) throws IOException {
      return new Found(
          this,
          number,
          score,
          paths.advanceExact(number) ? paths.ordValue() : -1,
          starts.advanceExact(number) ? starts.longValue() : -1);
    }
  }

  /** The best passages, best first. */
  List<Found> best() {
    return best.stream().sorted(BEST_FIRST).toList();
  }

  /** How many passages were found in all. */
  long total() {
    return total;
  }

  /** What they are, counted. */
  Optional<Map<Facet, Map<String, Integer>>> facets() {
    return facets.map(FacetCounts::sorted);
  }

  private float floor() {
    return best.size() < places ? Float.NEGATIVE_INFINITY : best.peek().score();
  }

  private void offer(Found found) {
    best.add(found);
    if (best.size() > places) {
      best.poll();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    Part part =
        new Part(
            leaf,
            DocValues.getSorted(leaf.reader(), Fields.DOCUMENT),
            DocValues.getNumeric(leaf.reader(), Fields.START));
    return new Entry(
        part, facets.isPresent() ? Optional.of(facets.get().in(leaf)) : Optional.empty());
  }

  /** The way in for the passages of one part. */
  private final class Entry implements LeafCollector, Contest {
    private final Part part;
    private final Optional<FacetCounts.Leaf> facets;
    private Scorable scorer;

    /** Whether passages are counted before they are collected. */
    private boolean told;

    Entry(Part part, Optional<FacetCounts.Leaf> facets) {
      this.part = part;
      this.facets = facets;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int number) throws IOException {
      if (!told) {
        total++;
        count(number);
      }
      float score = scorer.score();
      if (score >= BestPassages.this.floor()) {
        offer(part.found(number, score));
      }
    }

    @Override
    public int places() {
      return places;
    }

    @Override
    public float floor() {
      return BestPassages.this.floor();
    }

    @Override
    public void found(FixedBitSet passages, int first) throws IOException {
      told = true;
      total += passages.cardinality();
      if (facets.isPresent()) {
        passages.forEach(0, passages.length(), first, this::count);
      }
    }

    private void count(int number) throws IOException {
      if (facets.isPresent()) {
        facets.get().add(number);
      }
    }

    @Override
    public void finish() {
      facets.ifPresent(FacetCounts.Leaf::finish);
    }
  }
}
