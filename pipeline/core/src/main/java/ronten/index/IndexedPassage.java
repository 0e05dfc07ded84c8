package ronten.index;

import java.util.List;
import java.util.Map;

/**
 * A passage as an index holds it.
 *
 * @param stored what is shown of it
 * @param terms what is found, by the fields {@link Fields#SEARCHED}; those without a term left out
 * @param values what is asked of it, by the fields {@link Fields#CONDITIONS}
 * @param facets what it is counted by, of itself and of its document
 */
public record IndexedPassage(
    StoredPassage stored,
    Map<String, List<Posting>> terms,
    Map<String, List<String>> values,
    List<Facet.Value> facets) {

  public IndexedPassage {
    terms = Map.copyOf(terms);
    values = Map.copyOf(values);
    facets = List.copyOf(facets);
  }
}
