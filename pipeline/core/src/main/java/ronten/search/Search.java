package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import ronten.index.Fields;
import ronten.index.Layout;
import ronten.index.Scope;
import ronten.language.Languages;
import ronten.search.query.Expression;
import ronten.search.query.QueryParser;
import ronten.search.query.UnreadableQueryException;
import ronten.text.Span;

/** One request on its way to its result. */
final class Search {

  /** A longer query is read only so far, in UTF-16 code units. */
  static final int LONGEST_QUERY = 4096;

  private static final long MILLISECONDS = 10_000;

  /** Best first; equals by path and place, so that results do not depend on the index's parts. */
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.DOCUMENT, SortField.Type.STRING),
          new SortField(Fields.START, SortField.Type.LONG));

  private final IndexSearcher searcher;
  private final Languages languages;
  private final Weights weights;
  private final SearchRequest request;
  private final List<String> notes = new ArrayList<>();
  private final List<Clue> clues = new ArrayList<>();

  Search(IndexReader reader, Languages languages, Weights weights, SearchRequest request) {
    this.weights = weights;
    this.searcher = new IndexSearcher(reader);
    this.languages = languages;
    this.request = request;
    searcher.setSimilarity(WordRanking.similarity());
    searcher.setTimeout(new QueryTimeoutImpl(MILLISECONDS));
  }

  SearchResult result() throws IOException {
    Optional<Query> query = query(expression(shortened(request.query())));
    if (query.isEmpty()) {
      notes.add("the query holds no word to look for");
      return new SearchResult(request.query(), 0, List.of(), notes);
    }
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query.get(), Occur.MUST);
    Filters.add(request, searcher.getIndexReader(), filtered);
    return result(filtered.build());
  }

  private String shortened(String query) {
    if (query.length() <= LONGEST_QUERY) {
      return query;
    }
    notes.add("only the first " + LONGEST_QUERY + " characters of the query were read");
    boolean parts = Character.isHighSurrogate(query.charAt(LONGEST_QUERY - 1));
    return query.substring(0, parts ? LONGEST_QUERY - 1 : LONGEST_QUERY);
  }

  private Expression expression(String query) {
    try {
      return QueryParser.parse(query);
    } catch (UnreadableQueryException e) {
      notes.add("the query was searched as plain words: " + e.getMessage());
      return QueryParser.plain(query);
    }
  }

  /** The expression in each of the scopes; one of them is enough. */
  private Optional<Query> query(Expression expression) {
    Set<Scope> scopes = request.scopes();
    if (scopes.isEmpty()) {
      return query(expression, Target.PASSAGE);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Scope scope : Scope.values()) {
      if (scopes.contains(scope)) {
        query(expression, scope).ifPresent(found -> any.add(found, Occur.SHOULD));
      }
    }
    BooleanQuery built = any.build();
    return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  private Optional<Query> query(Expression expression, Scope scope) {
    if (scope.hasFields()) {
      return query(expression, Target.of(scope));
    }
    Query kind =
        scope == Scope.HEADINGS
            ? Filters.term(Fields.NAMING, "yes")
            : Filters.term(Fields.KIND, "prose");
    return query(expression, Target.PASSAGE)
        .map(
            query ->
                new BooleanQuery.Builder().add(query, Occur.MUST).add(kind, Occur.FILTER).build());
  }

  private Optional<Query> query(Expression expression, Target target) {
    QueryTranslator translator =
        new QueryTranslator(searcher.getIndexReader(), languages, target, weights);
    Optional<Query> query = translator.query(expression);
    clues.addAll(translator.clues());
    if (translator.overflowed()) {
      notes.add(
          "the query asks for more than "
              + QueryTranslator.MOST_CONDITIONS
              + " conditions or "
              + QueryTranslator.MOST_OPEN_WORDS
              + " open words; the rest was left out");
    }
    return query;
  }

  private SearchResult result(Query query) throws IOException {
    TopFieldDocs found =
        searcher.search(
            query, new TopFieldCollectorManager(ORDER, request.limit(), Integer.MAX_VALUE));
    if (searcher.timedOut()) {
      notes.add("the search was stopped after " + MILLISECONDS / 1000 + " seconds");
    }
    Highlighter highlighter = new Highlighter(searcher, clues);
    List<Hit> hits = new ArrayList<>(found.scoreDocs.length);
    for (ScoreDoc each : found.scoreDocs) {
      hits.add(hit((FieldDoc) each, query, highlighter));
    }
    List<String> told = notes.stream().distinct().toList();
    return new SearchResult(request.query(), found.totalHits.value(), hits, told);
  }

  private Hit hit(FieldDoc found, Query query, Highlighter highlighter) throws IOException {
    Document stored = searcher.storedFields().document(found.doc);
    String text = stored.get(Fields.TEXT);
    BytesRef bytes = stored.getBinaryValue(Fields.LAYOUT);
    Layout layout = Layout.read(bytes.bytes, bytes.offset, bytes.length);
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    return new Hit(
        ((BytesRef) found.fields[1]).utf8ToString(),
        new Span(layout.start(), layout.start() + text.length()),
        layout.line(),
        text,
        ((Number) found.fields[0]).doubleValue(),
        Stream.of(stored.getValues(Fields.SHOWN_HEADING)).toList(),
        Optional.ofNullable(stored.get(Fields.SHOWN_ARTICLE)),
        highlighter.highlights(leaf, found.doc - leaf.docBase, text, layout),
        request.explain()
            ? Optional.of(searcher.explain(query, found.doc).toString())
            : Optional.empty());
  }
}
