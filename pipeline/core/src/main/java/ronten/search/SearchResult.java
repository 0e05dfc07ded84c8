package ronten.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.index.Facet;

/**
 * The answer to a search.
 *
 * @param query as it was asked
 * @param total how many passages match
 * @param hits best first; passages of equal score by path and place
 * @param widenings the glosses that the query was widened by
 * @param facets how many of all hits have each value, the most frequent first, when that was asked
 *     for
 * @param notes what the searcher should know, such as that the query could not be parsed
 */
public record SearchResult(
    String query,
    long total,
    List<Hit> hits,
    List<Via> widenings,
    Optional<Map<Facet, Map<String, Integer>>> facets,
    List<Note> notes) {

  public SearchResult {
    hits = List.copyOf(hits);
    widenings = List.copyOf(widenings);
    notes = List.copyOf(notes);
  }

  /** Nothing was found. */
  static SearchResult none(String query, List<Note> notes) {
    return new SearchResult(query, 0, List.of(), List.of(), Optional.empty(), notes);
  }
}
