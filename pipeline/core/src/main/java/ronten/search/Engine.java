package ronten.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ronten.index.IndexedPassage;
import ronten.index.StoredPassage;

/** A search engine elsewhere that holds what was published of an index. Threads may share it. */
public interface Engine {

  /** Counts what each of many questions finds, in their order. */
  List<Answer> answers(List<Asked> questions);

  /**
   * Finds passages.
   *
   * @param pages takes them in their order, some at a time, so that not all have to be in memory
   */
  Answer find(Wanted wanted, Consumer<List<Found>> pages);

  /**
   * What stands beside passages in their documents.
   *
   * @param distance 1 for the passage after each, -1 for the one before it
   * @return by the ids of those that have one
   */
  Map<String, StoredPassage> beside(List<Found> passages, int distance);

  /**
   * A question.
   *
   * @param query in the engine's own language, see {@link EngineQuery}
   * @param groups what all hits are counted by, by name, in the engine's own language
   */
  record Asked(Map<String, Object> query, Map<String, Object> groups) {

    public Asked {
      query = Map.copyOf(query);
      groups = Map.copyOf(groups);
    }
  }

  /** Which passages come first. */
  enum Order {
    /** Those with the highest score; equals by path and place. The engine may stop early. */
    BEST,
    /** By path, as UTF-8, and place; without scores. */
    PLACE
  }

  /**
   * Passages that are wanted.
   *
   * @param limit how many at most, at least 1
   * @param explained whether each tells how its score came about
   */
  record Wanted(Asked asked, Order order, int limit, boolean explained) {}

  /**
   * An answer.
   *
   * @param total how many documents of the engine match
   * @param stopped whether it gave up before it had seen all
   * @param groups by the names they were asked under
   */
  record Answer(long total, boolean stopped, Map<String, List<Group>> groups) {

    public Answer {
      groups = Map.copyOf(groups);
    }
  }

  /**
   * A passage that was found.
   *
   * @param id what the engine calls it
   * @param document its path
   * @param score 0 where none was asked for
   * @param matched the names of those parts of the query that find it
   */
  record Found(
      String id,
      String document,
      IndexedPassage passage,
      float score,
      List<String> matched,
      Optional<String> explanation) {

    public Found {
      matched = List.copyOf(matched);
    }
  }

  /**
   * Hits that have a value in common.
   *
   * @param inner a value of theirs, where that was asked for; else empty
   */
  record Group(String value, long hits, String inner) {}
}
