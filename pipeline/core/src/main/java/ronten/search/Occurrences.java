package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import ronten.index.Fields;
import ronten.index.StoredPassage;
import ronten.language.Languages;
import ronten.text.Span;

/**
 * Every place where what is asked for stands, in the order of paths and texts. One passage at a
 * time is in memory, and the numbers of the others. For one request.
 */
final class Occurrences {

  private final IndexSearcher searcher;
  private final QueryReading reading;
  private final Map<LeafReaderContext, StoredFields> readers = new HashMap<>();
  private final int around;

  /**
   * @param around how many characters beside a match are asked for
   */
  Occurrences(IndexReader reader, Languages languages, int around) {
    this.around = around;
    this.searcher = new IndexSearcher(reader);
    this.reading =
        new QueryReading(new LocalLookups(searcher), languages, Weights.TUNED, Optional.empty());
  }

  /** The hits of one document: passages of one part of the index. */
  private static final class Run {
    private final BytesRef path;
    private final LeafReaderContext leaf;
    private final int[] hits;

    Run(BytesRef path, LeafReaderContext leaf, int[] hits) {
      this.path = path;
      this.leaf = leaf;
      this.hits = hits;
    }
  }

  /**
   * Finds them.
   *
   * @return what the searcher should know
   */
  List<Note> each(SearchRequest request, Consumer<MatchedPassage> each) throws IOException {
    Optional<Query> query = reading.query(request, true);
    if (query.isPresent()) {
      Query rewritten = searcher.rewrite(query.get());
      Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
      Highlighter highlighter = new Highlighter(searcher, reading.clues());
      List<Run> runs = new ArrayList<>();
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        add(leaf, weight, runs);
      }
      runs.sort(Comparator.comparing(run -> run.path));
      for (Run run : runs) {
        each(run, highlighter, each);
      }
    }
    return reading.notes();
  }

  private static void add(LeafReaderContext leaf, Weight weight, List<Run> runs)
      throws IOException {
    SortedDocValues paths = leaf.reader().getSortedDocValues(Fields.DOCUMENT);
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null || paths == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    DocIdSetIterator hits = scorer.iterator();
    IntStream.Builder waiting = IntStream.builder();
    int current = -1;
    for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
      if ((live == null || live.get(hit)) && paths.advanceExact(hit)) {
        if (current >= 0 && paths.ordValue() != current) {
          runs.add(run(paths.lookupOrd(current), leaf, waiting));
          waiting = IntStream.builder();
        }
        current = paths.ordValue();
        waiting.add(hit);
      }
    }
    if (current >= 0) {
      runs.add(run(paths.lookupOrd(current), leaf, waiting));
    }
  }

  private static Run run(BytesRef path, LeafReaderContext leaf, IntStream.Builder hits) {
    return new Run(BytesRef.deepCopyOf(path), leaf, hits.build().toArray());
  }

  private void each(Run run, Highlighter highlighter, Consumer<MatchedPassage> each)
      throws IOException {
    for (int hit : run.hits) {
      StoredPassage kept = StoredPassage.read(stored(run.leaf).document(hit));
      List<Span> matches = highlighter.places(run.leaf, hit, kept);
      if (!matches.isEmpty()) {
        each.accept(passage(run, hit, kept, matches));
      }
    }
  }

  private MatchedPassage passage(Run run, int hit, StoredPassage kept, List<Span> matches)
      throws IOException {
    int start = kept.layout().start();
    int left = matches.getFirst().start() - start;
    int right = start + kept.text().length() - matches.getLast().end();
    return new MatchedPassage(
        run.path.utf8ToString(),
        start,
        kept.layout().line(),
        kept.text(),
        left < around && kept.layout().continues() ? neighbour(run, hit - 1, true) : "",
        right < around ? neighbour(run, hit + 1, false) : "",
        kept.layout().holes(),
        matches);
  }

  /** The words of the passage before or after a hit, where the paragraph goes on in it. */
  private String neighbour(Run run, int number, boolean before) throws IOException {
    NumericDocValues passages = run.leaf.reader().getNumericDocValues(Fields.START);
    if (!passages.advanceExact(number)) {
      return ""; // behind the last passage of a document its state is kept
    }
    StoredPassage kept = StoredPassage.read(stored(run.leaf).document(number));
    return before || kept.layout().continues() ? kept.text() : "";
  }

  /** Reads what stands side by side at once, which other readers do anew for every passage. */
  private StoredFields stored(LeafReaderContext leaf) throws IOException {
    if (!readers.containsKey(leaf)) {
      boolean own = leaf.reader() instanceof CodecReader;
      readers.put(
          leaf,
          own
              ? ((CodecReader) leaf.reader()).getFieldsReader().getMergeInstance()
              : leaf.reader().storedFields());
    }
    return readers.get(leaf);
  }
}
