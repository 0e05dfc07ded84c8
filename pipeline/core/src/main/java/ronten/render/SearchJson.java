package ronten.render;

import java.util.List;
import java.util.Optional;
import ronten.search.Hit;
import ronten.search.SearchResult;
import ronten.summary.Summary;

/**
 * The answer to a search as it is written: the JSON of schema {@value #SCHEMA}, field for field.
 *
 * @param id of the query, where many are answered at once
 * @param total how many passages match
 */
public record SearchJson(
    String schema, Optional<String> id, String query, long total, List<Found> hits) {

  public static final String SCHEMA = "ronten/search/1";

  /** A passage; {@code highlights} are places in the document, like its own. */
  public record Found(
      String document,
      int start,
      int end,
      String text,
      double score,
      Optional<String> heading,
      Optional<String> article,
      List<Summary.Place> highlights,
      Optional<String> explanation) {

    static Found of(Hit hit) {
      return new Found(
          hit.document(),
          hit.span().start(),
          hit.span().end(),
          hit.text(),
          Math.round(hit.score() * 10_000) / 10_000.0,
          hit.heading(),
          hit.article(),
          hit.highlights().stream().map(s -> new Summary.Place(s.start(), s.end())).toList(),
          hit.explanation());
    }
  }

  /** The answer to one query. */
  public static SearchJson of(Optional<String> id, SearchResult result) {
    return new SearchJson(
        SCHEMA, id, result.query(), result.total(), result.hits().stream().map(Found::of).toList());
  }
}
