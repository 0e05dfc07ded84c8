package ronten.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import ronten.index.DocumentState;
import ronten.index.IndexException;
import ronten.index.OpenIndex;
import ronten.index.StoredDocument;
import ronten.index.StoredPassage;
import ronten.index.StoredState;
import ronten.index.StoredSummary;
import ronten.language.Languages;

/**
 * The last commit of an index, open for searching. It never touches the writer: a run may go on
 * meanwhile, and what it commits is seen by the next one opened. Threads may share it.
 */
public final class PassageSearch implements Searcher, Closeable {

  /** So many parts a query may have, as the search library counts them; our bounds are tighter. */
  public static final int MOST_PARTS = 1 << 14;

  private final OpenIndex index;
  private final IndexReader reader;
  private final Languages languages;
  private final Weights weights;
  private final FacetTables facets;

  private PassageSearch(OpenIndex index, Languages languages, Weights weights) {
    this.weights = weights;
    this.index = index;
    this.reader = index.reader();
    this.languages = languages;
    this.facets = new FacetTables(reader);
  }

  /**
   * Opens the index in a folder, or the shards of one that lie there.
   *
   * @param languages those the corpus was read with; queries are read with the same
   * @throws IndexException when there is none, when another version of the program wrote it, or
   *     when it is damaged
   */
  public static PassageSearch open(Path folder, Languages languages) {
    return open(folder, remembered -> languages, Weights.TUNED);
  }

  /**
   * Opens the index in a folder, or the shards of one that lie there.
   *
   * @param languages those the corpus was read with, told by what was remembered with the commit
   * @throws IndexException as above
   */
  public static PassageSearch open(
      Path folder, Function<Map<String, String>, Languages> languages) {
    return open(folder, languages, Weights.TUNED);
  }

  /**
   * Opens the index in a folder, or the shards of one that lie there.
   *
   * @param languages those the corpus was read with, told by what was remembered with the commit
   * @param weights of the parts of a score
   * @throws IndexException as above
   */
  public static PassageSearch open(
      Path folder, Function<Map<String, String>, Languages> languages, Weights weights) {
    try {
      OpenIndex index = OpenIndex.in(folder);
      return new PassageSearch(index, languages.apply(index.userData()), weights);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
    }
  }

  @Override
  public SearchResult search(SearchRequest request) {
    try {
      return new Search(reader, languages, weights, facets, request).result();
    } catch (IOException e) {
      throw new UncheckedIOException(index + ": " + e.getMessage(), e);
    }
  }

  /** Answers many requests at once, in their order. */
  public List<SearchResult> search(List<SearchRequest> requests) {
    return requests.parallelStream().map(this::search).toList();
  }

  @Override
  public List<Note> occurrences(SearchRequest request, int around, Consumer<MatchedPassage> each) {
    try {
      return new Occurrences(reader, languages, around).each(request, each);
    } catch (IOException e) {
      throw new UncheckedIOException(index + ": " + e.getMessage(), e);
    }
  }

  @Override
  public Optional<SearchResult> like(String path, int line, SearchRequest request) {
    try {
      Optional<StoredPassage> passage = PassageAt.line(reader, path, line);
      return passage.isPresent()
          ? Optional.of(
              new Search(reader, languages, weights, facets, request).like(path, passage.get()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(index + ": " + e.getMessage(), e);
    }
  }

  @Override
  public boolean has(String path) {
    return document(path).isPresent();
  }

  /** The words of the index, counted. */
  public WordCounts counts() {
    return new WordCounts(reader);
  }

  /** The key terms of the documents, to be counted; reads what is kept of each. */
  public KeyTerms terms() {
    try {
      return KeyTerms.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(index + ": " + e.getMessage(), e);
    }
  }

  /** The documents of the index, by path. */
  public List<DocumentState> documents() {
    try {
      return StoredState.all(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(index + ": " + e.getMessage(), e);
    }
  }

  /** What each document brings to the whole corpus, the bytes that were put. */
  public List<byte[]> contributions() {
    try {
      return StoredState.contributions(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(index + ": " + e.getMessage(), e);
    }
  }

  /** A document of the index; empty where there is none of this path. */
  public Optional<StoredDocument> document(String path) {
    try {
      return StoredState.document(reader, path);
    } catch (IOException e) {
      throw new UncheckedIOException(index + ": " + e.getMessage(), e);
    }
  }

  /** The summary of a document, without its text; empty where there is none of this path. */
  public Optional<StoredSummary> summary(String path) {
    try {
      return StoredState.summary(reader, path);
    } catch (IOException e) {
      throw new UncheckedIOException(index + ": " + e.getMessage(), e);
    }
  }

  /** The languages that queries are read with. */
  public Languages languages() {
    return languages;
  }

  /** What was remembered with the commit. */
  public Map<String, String> userData() {
    return index.userData();
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(index + ": " + e.getMessage(), e);
    }
  }
}
