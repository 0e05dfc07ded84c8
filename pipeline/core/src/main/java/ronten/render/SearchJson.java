package ronten.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.index.Facet;
import ronten.search.Hit;
import ronten.search.SearchResult;
import ronten.search.Via;
import ronten.summary.Summary;

/**
 * The answer to a search as it is written: the JSON of schema {@value #SCHEMA}, field for field.
 *
 * @param id of the query, where many are answered at once
 * @param total how many passages match
 * @param facets how many of all hits have each value, by the name of what they are counted by, the
 *     most frequent first
 */
public record SearchJson(
    String schema,
    Optional<String> id,
    String query,
    long total,
    List<Found> hits,
    Optional<Map<String, Map<String, Integer>>> facets) {

  public static final String SCHEMA = "ronten/search/1";

  /**
   * A passage; {@code highlights} are places in the document, like its own. {@code via} tells the
   * glosses that brought it in where the words of the query did not.
   */
  public record Found(
      String document,
      int start,
      int end,
      String text,
      double score,
      Optional<String> heading,
      Optional<String> article,
      List<Summary.Place> highlights,
      Optional<List<Gloss>> via,
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
          hit.via().isEmpty()
              ? Optional.empty()
              : Optional.of(hit.via().stream().map(Gloss::of).toList()),
          hit.explanation());
    }
  }

  /** Words of the query, their other side, and a document that has the pair. */
  public record Gloss(String from, String to, String path) {

    static Gloss of(Via via) {
      return new Gloss(via.from(), via.to(), via.path());
    }
  }

  /** The answer to one query. */
  public static SearchJson of(Optional<String> id, SearchResult result) {
    return new SearchJson(
        SCHEMA,
        id,
        result.query(),
        result.total(),
        result.hits().stream().map(Found::of).toList(),
        result.facets().map(SearchJson::named));
  }

  private static Map<String, Map<String, Integer>> named(Map<Facet, Map<String, Integer>> facets) {
    Map<String, Map<String, Integer>> named = new LinkedHashMap<>();
    facets.forEach((facet, values) -> named.put(Json.name(facet), values));
    return named;
  }
}
