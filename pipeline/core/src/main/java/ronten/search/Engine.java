package ronten.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.index.IndexedPassage;

/** A search engine elsewhere that holds what was published of an index. Threads may share it. */
public interface Engine {

  /** Answers questions, each by itself, in their order. */
  List<Answer> answers(List<Asked> questions);

  /**
   * A question.
   *
   * @param query in the engine's own language, see {@link EngineQuery}
   * @param limit how many hits at most; 0 to count them only
   * @param groups what all hits are counted by, by name, in the engine's own language
   * @param explained whether each hit tells how its score came about
   */
  record Asked(
      Map<String, Object> query, int limit, Map<String, Object> groups, boolean explained) {

    public Asked {
      query = Map.copyOf(query);
      groups = Map.copyOf(groups);
    }

    /** A question that only counts. */
    static Asked count(Map<String, Object> query) {
      return new Asked(query, 0, Map.of(), false);
    }
  }

  /**
   * An answer.
   *
   * @param total how many documents of the engine match
   * @param stopped whether it gave up before it had seen all
   * @param hits best first; equals by path and place
   * @param groups by the names they were asked under
   */
  record Answer(long total, boolean stopped, List<Found> hits, Map<String, List<Group>> groups) {

    public Answer {
      hits = List.copyOf(hits);
      groups = Map.copyOf(groups);
    }
  }

  /**
   * A passage that was found.
   *
   * @param document its path
   * @param matched the names of those parts of the query that find it
   */
  record Found(
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
