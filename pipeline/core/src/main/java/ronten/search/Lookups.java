package ronten.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import ronten.index.GlossaryTerms;
import ronten.index.Readings;

/** What the reading of a query asks of the index that is searched. For one query. */
interface Lookups {

  /** How many passages have a term in a field. */
  int frequency(String field, String term);

  /** How many passages have any term in a field. */
  int passages(String field);

  /** What glosses say that a term means, by {@link GlossaryTerms#key}. */
  List<GlossaryTerms.Rendering> renderings(String key);

  /** The words of a sound, see {@link Readings}; no more than so many. */
  List<Readings.Word> heard(String sound, int most);

  /** Passages that have a term in a field. */
  default TermQuery query(String field, String term) {
    return new TermQuery(new Term(field, term));
  }

  /** The inverse document frequency, as BM25 has it, of what so many passages have in a field. */
  default float rarity(String field, int frequency) {
    return (float) Math.log1p((passages(field) - frequency + 0.5) / (frequency + 0.5));
  }
}
