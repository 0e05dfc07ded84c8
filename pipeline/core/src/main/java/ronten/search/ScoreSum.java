package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * Passages that have any of some words, ranked by a sum of scores. It finds and scores what {@link
 * #asClauses} does, and explains it so; only where the best of all passages are asked for it is
 * quicker, see {@link WindowedSum}.
 */
final class ScoreSum extends Query {

  /** A term that finds passages and scores them by the searcher's similarity, so much of it. */
  private record Scored(TermQuery term, float weight) {
    Query query() {
      return new BoostQuery(term, weight);
    }
  }

  /**
   * A part that scores only passages which have certain words.
   *
   * @param words bits of the words
   * @param most no passage gets more
   */
  private record Follower(Query query, long words, float most) {}

  private final Parts parts;

  private ScoreSum(Parts parts) {
    this.parts = parts;
  }

  /**
   * What is summed up.
   *
   * @param words each with the same score for every passage it finds
   * @param terms find passages too
   * @param others find passages too
   * @param followers score what words find
   * @param bonus has the same score for every passage; it finds none
   * @param filters all of them have to find a passage
   */
  private record Parts(
      List<Query> words,
      List<Scored> terms,
      List<Query> others,
      List<Follower> followers,
      List<Query> bonus,
      List<Query> filters) {}

  /** Gathers parts; those that find nothing are never asked. */
  static final class Builder {
    private final List<Query> words = new ArrayList<>();
    private final List<Scored> terms = new ArrayList<>();
    private final List<Query> others = new ArrayList<>();
    private final List<Follower> followers = new ArrayList<>();
    private final List<Query> bonus = new ArrayList<>();

    /** Adds a word, and returns the bit that followers know it by; 0 where there are too many. */
    long word(Query query) {
      words.add(query);
      return bit(words.size() - 1);
    }

    /** Adds a term; where it is searched on this machine, one that has been looked up. */
    void term(TermQuery term, float weight) {
      terms.add(new Scored(term, weight));
    }

    void other(Query query) {
      others.add(query);
    }

    /**
     * Adds what scores passages that have certain words.
     *
     * @param words their bits
     * @param most no passage gets more
     */
    void follower(Query query, long words, float most) {
      if (most > 0) {
        followers.add(new Follower(query, words, most));
      }
    }

    void bonus(Query query) {
      bonus.add(query);
    }

    /** The sum; empty where no part finds anything. */
    Optional<ScoreSum> build() {
      if (words.isEmpty() && terms.isEmpty() && others.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new ScoreSum(
              new Parts(
                  List.copyOf(words),
                  List.copyOf(terms),
                  List.copyOf(others),
                  List.copyOf(followers),
                  List.copyOf(bonus),
                  List.of())));
    }
  }

  /** The same of those passages alone that a filter finds. */
  ScoreSum under(List<Query> filters) {
    List<Query> all = new ArrayList<>(parts.filters());
    all.addAll(filters);
    return new ScoreSum(
        new Parts(
            parts.words(), parts.terms(), parts.others(), parts.followers(), parts.bonus(), all));
  }

  /** The same in the search library's own words. */
  Query asClauses() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.words().forEach(query -> any.add(query, Occur.SHOULD));
    parts.terms().forEach(term -> any.add(term.query(), Occur.SHOULD));
    parts.others().forEach(query -> any.add(query, Occur.SHOULD));
    parts.followers().forEach(follower -> any.add(follower.query(), Occur.SHOULD));
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    parts.bonus().forEach(query -> all.add(query, Occur.SHOULD));
    parts.filters().forEach(query -> all.add(query, Occur.FILTER));
    return all.build();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return mode.needsScores()
        ? new SumWeight(searcher, boost)
        : searcher.createWeight(searcher.rewrite(asClauses()), mode, boost);
  }

  /** Everything is left to the clauses but the quick way through all passages. */
  private final class SumWeight extends Weight {
    private final IndexSearcher searcher;
    private final float boost;
    private final List<Weight> words;
    private final List<TermScores.Everywhere> terms = new ArrayList<>();
    private final List<Weight> others;
    private final List<Weight> followers;
    private final List<Weight> bonus;
    private final List<Weight> filters;

    SumWeight(IndexSearcher searcher, float boost) throws IOException {
      super(ScoreSum.this);
      this.searcher = searcher;
      this.boost = boost;
      this.words = weights(parts.words(), ScoreMode.COMPLETE);
      for (Scored each : parts.terms()) {
        terms.add(new TermScores.Everywhere(searcher, each.term(), each.weight() * boost));
      }
      this.others = weights(parts.others(), ScoreMode.COMPLETE);
      this.followers =
          weights(parts.followers().stream().map(Follower::query).toList(), ScoreMode.COMPLETE);
      this.bonus = weights(parts.bonus(), ScoreMode.COMPLETE);
      this.filters = weights(parts.filters(), ScoreMode.COMPLETE_NO_SCORES);
    }

    private List<Weight> weights(List<Query> queries, ScoreMode mode) throws IOException {
      List<Weight> weights = new ArrayList<>(queries.size());
      for (Query query : queries) {
        weights.add(weight(query, mode));
      }
      return weights;
    }

    private Weight weight(Query query, ScoreMode mode) throws IOException {
      return searcher.createWeight(searcher.rewrite(query), mode, boost);
    }

    private Weight clauses() throws IOException {
      return weight(asClauses(), ScoreMode.COMPLETE);
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
      int size = leaf.reader().maxDoc();
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          Scorer scorer = clauses().scorer(leaf);
          return scorer == null
              ? new ConstantScoreScorer(0, ScoreMode.COMPLETE, DocIdSetIterator.empty())
              : scorer;
        }

        @Override
        public BulkScorer bulkScorer() throws IOException {
          return windowed(leaf);
        }

        @Override
        public long cost() {
          return size;
        }
      };
    }

    private BulkScorer windowed(LeafReaderContext leaf) throws IOException {
      Followers ranking = new Followers(leaf);
      for (int i = 0; i < followers.size(); i++) {
        Follower follower = parts.followers().get(i);
        ranking.add(followers.get(i), follower.words(), follower.most() * boost);
      }
      WindowedSum sum = new WindowedSum(leaf.reader().maxDoc(), ranking);
      for (int i = 0; i < words.size(); i++) {
        sum.word(words.get(i).scorer(leaf), bit(i));
      }
      for (TermScores.Everywhere term : terms) {
        sum.term(term.in(leaf));
      }
      for (Weight other : others) {
        sum.other(other.scorer(leaf));
      }
      for (Weight each : bonus) {
        sum.bonus(each.scorer(leaf));
      }
      for (Weight filter : filters) {
        sum.filter(filter.scorer(leaf));
      }
      return sum;
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      return clauses().explain(leaf, document);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }
  }

  private static long bit(int word) {
    return word < Long.SIZE ? 1L << word : 0;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    asClauses().visit(visitor);
  }

  @Override
  public String toString(String field) {
    return asClauses().toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScoreSum sum && parts.equals(sum.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), parts);
  }
}
