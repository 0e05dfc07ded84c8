package ronten.search;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import ronten.index.Fields;

/** The passage that begins at a place of a document's text. */
final class PlaceQuery extends Query {

  private final String path;
  private final int start;

  PlaceQuery(String path, int start) {
    this.path = path;
    this.start = start;
  }

  String path() {
    return path;
  }

  int start() {
    return start;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return new BooleanQuery.Builder()
        .add(Filters.term(Fields.DOCUMENT, path), Occur.FILTER)
        .add(NumericDocValuesField.newSlowExactQuery(Fields.START, start), Occur.FILTER)
        .build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return path + "@" + start;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlaceQuery query && path.equals(query.path) && start == query.start;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + path.hashCode()) + start;
  }
}
