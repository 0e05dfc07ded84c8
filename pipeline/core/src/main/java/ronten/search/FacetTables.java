package ronten.search;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/** The table of an index's facets, read when it is first wanted and kept. Threads may share it. */
final class FacetTables {

  private final IndexReader reader;
  private Optional<FacetTable> kept = Optional.empty();

  FacetTables(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * The table; read again where other articles are known than last time.
   *
   * @param articles the ids of the articles that documents are about, by path
   */
  synchronized FacetTable with(Map<String, String> articles) throws IOException {
    if (kept.filter(table -> table.articles().equals(articles)).isEmpty()) {
      kept = Optional.of(FacetTable.read(reader, articles));
    }
    return kept.get();
  }
}
