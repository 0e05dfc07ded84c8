package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import ronten.index.StoredPassage;
import ronten.language.Languages;

/** One request on its way to its result. */
final class Search {

  static final long MILLISECONDS = 10_000;

  /** The order in which passages are read fastest. */
  private static final Comparator<BestPassages.Found> AS_STORED =
      Comparator.comparingInt((BestPassages.Found found) -> found.leaf().ord)
          .thenComparingInt(BestPassages.Found::number);

  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Languages languages;
  private final QueryReading reading;
  private final FacetTables facets;
  private final List<Note> notes = new ArrayList<>();

  Search(
      IndexReader reader,
      Languages languages,
      Weights weights,
      FacetTables facets,
      SearchRequest request) {
    this.searcher = searcher(reader);
    this.request = request;
    this.languages = languages;
    this.facets = facets;
    this.reading =
        new QueryReading(new LocalLookups(searcher), languages, weights, request.widening());
  }

  /** A searcher that gives up after a while. */
  static IndexSearcher searcher(IndexReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null); // what is asked seldom is the same, and costs more to keep
    searcher.setSimilarity(WordRanking.similarity());
    searcher.setTimeout(new QueryTimeoutImpl(MILLISECONDS));
    return searcher;
  }

  /** The passages that fit the request's query. */
  SearchResult result() throws IOException {
    Optional<Query> query = reading.query(request, false);
    notes.addAll(reading.notes());
    return query.isPresent()
        ? result(query.get(), reading.clues())
        : SearchResult.none(request.query(), notes);
  }

  /** The passages most like one, which is left out. */
  SearchResult like(String path, StoredPassage passage) throws IOException {
    Optional<Likeness.Like> like =
        new Likeness(new LocalLookups(searcher), languages).of(path, passage, request.conditions());
    return like.isPresent()
        ? result(like.get().query(), List.of(like.get().clue()))
        : SearchResult.none(request.query(), List.of(new Note.NoWord()));
  }

  /** The passages that fit a query. */
  private SearchResult result(Query query, List<Clue> clues) throws IOException {
    BestPassages found = searcher.search(query, BestPassages.manager(request.limit(), facets()));
    if (searcher.timedOut()) {
      notes.add(new Note.Stopped(MILLISECONDS / 1000));
    }
    Highlighter highlighter = new Highlighter(searcher, clues);
    List<Glossing> glossings = glossings();
    List<BestPassages.Found> best = found.best();
    Map<BestPassages.Found, Hit> hits = new HashMap<>();
    for (BestPassages.Found each : best.stream().sorted(AS_STORED).toList()) {
      hits.put(each, hit(each, query, highlighter, glossings));
    }
    return new SearchResult(
        request.query(),
        found.total(),
        best.stream().map(hits::get).toList(),
        reading.widenings().stream().map(Widening.Used::via).distinct().toList(),
        found.facets(),
        notes);
  }

  private Optional<FacetTable> facets() throws IOException {
    return request.wants(SearchRequest.Wish.FACETS)
        ? Optional.of(facets.with(request.articles()))
        : Optional.empty();
  }

  private Hit hit(
      BestPassages.Found found, Query query, Highlighter highlighter, List<Glossing> glossings)
      throws IOException {
    LeafReaderContext leaf = found.leaf();
    int document = leaf.docBase + found.number();
    StoredPassage passage = StoredPassage.read(searcher.storedFields().document(document));
    String path = found.document();
    return new Hit(
        path,
        passage.span(),
        passage.layout().line(),
        passage.text(),
        found.score(),
        passage.headings(),
        Optional.ofNullable(request.articles().get(path)).or(passage::article),
        highlighter.highlights(leaf, found.number(), passage),
        via(leaf, found.number(), glossings),
        request.wants(SearchRequest.Wish.EXPLANATION)
            ? Optional.of(searcher.explain(query, document).toString())
            : Optional.empty());
  }

  /** A gloss the query was widened by, ready to be asked what it did. */
  private record Glossing(Via via, Weight weight) {

    boolean helped(LeafReaderContext leaf, int document) throws IOException {
      Scorer scorer = weight.scorer(leaf);
      return scorer != null && scorer.iterator().advance(document) == document;
    }
  }

  private List<Glossing> glossings() throws IOException {
    List<Glossing> glossings = new ArrayList<>();
    for (Widening.Used used : reading.widenings()) {
      Query helped = searcher.rewrite(used.helped());
      Weight weight = searcher.createWeight(helped, ScoreMode.COMPLETE_NO_SCORES, 1);
      glossings.add(new Glossing(used.via(), weight));
    }
    return glossings;
  }

  private static List<Via> via(LeafReaderContext leaf, int document, List<Glossing> glossings)
      throws IOException {
    List<Via> via = new ArrayList<>();
    for (Glossing glossing : glossings) {
      if (!via.contains(glossing.via()) && glossing.helped(leaf, document)) {
        via.add(glossing.via());
      }
    }
    return via;
  }
}
