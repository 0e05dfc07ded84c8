package ronten.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param query as it was asked
 * @param total how many passages match
 * @param hits best first; passages of equal score by path and place
 * @param notes what the searcher should know, such as that the query could not be parsed; one
 *     sentence each
 */
public record SearchResult(String query, long total, List<Hit> hits, List<String> notes) {

  public SearchResult {
    hits = List.copyOf(hits);
    notes = List.copyOf(notes);
  }
}
