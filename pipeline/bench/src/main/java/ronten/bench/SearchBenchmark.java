package ronten.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import ronten.index.StoredPassage;
import ronten.run.Pipeline;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;

/**
 * Times queries of several kinds, made from the passages of an index, with all that the program
 * does to them and with a stock searcher over the same passages. Each query is asked of both before
 * the next one, so that a busy machine is busy for both.
 */
public final class SearchBenchmark {

  private static final int QUERIES = 1000;
  private static final int ROUNDS = 5;
  private static final int LIMIT = 10;
  private static final long SEED = 20_261_124;
  private static final double MILLION = 1e6;

  private final PrintStream out;

  private SearchBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Arguments: the folder of an index, and an empty folder for the stock one. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: SearchBenchmark INDEX EMPTY_FOLDER");
      System.exit(2);
    }
    new SearchBenchmark(System.out).run(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private void run(Path index, Path empty) throws IOException {
    List<String> passages = new ArrayList<>();
    try (StockSearch stock = StockSearch.of(passages(index, passages), empty);
        PassageSearch search = PassageSearch.open(index, Pipeline::languages)) {
      List<SampledQuery> queries = SampledQuery.of(passages, QUERIES, new Random(SEED));
      out.printf(Locale.ROOT, "%,d passages, %,d queries%n", passages.size(), queries.size());
      long[] ours = new long[queries.size()];
      long[] theirs = new long[queries.size()];
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < queries.size(); i++) {
          SampledQuery query = queries.get(i);
          long start = System.nanoTime();
          search.search(SearchRequest.of(query.text()).limit(LIMIT));
          long between = System.nanoTime();
          stock.search(query, LIMIT);
          ours[i] = least(round, ours[i], between - start);
          theirs[i] = least(round, theirs[i], System.nanoTime() - between);
        }
      }
      report(queries, ours, theirs);
    }
  }

  /** Each query counts with its quickest round: what it takes when nothing else interferes. */
  private static long least(int round, long before, long now) {
    return round == 0 ? now : Math.min(before, now);
  }

  static List<String> passages(Path index, List<String> passages) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      StoredFields stored = reader.storedFields();
      for (int i = 0; i < reader.maxDoc(); i++) {
        Document document = stored.document(i);
        if (StoredPassage.is(document)) {
          passages.add(StoredPassage.read(document).text());
        }
      }
    }
    return passages;
  }

  private void report(List<SampledQuery> queries, long[] ours, long[] theirs) {
    out.println("milliseconds        ours            stock          ratio");
    out.println("                 p50     p99     p50     p99     p50  p99");
    for (SampledQuery.Kind kind : SampledQuery.Kind.values()) {
      int[] places =
          IntStream.range(0, queries.size()).filter(i -> queries.get(i).kind() == kind).toArray();
      line(
          kind.name().toLowerCase(Locale.ROOT),
          Arrays.stream(places).mapToLong(i -> ours[i]).sorted().toArray(),
          Arrays.stream(places).mapToLong(i -> theirs[i]).sorted().toArray());
    }
    line("all", Arrays.stream(ours).sorted().toArray(), Arrays.stream(theirs).sorted().toArray());
  }

  private void line(String name, long[] ours, long[] theirs) {
    out.printf(
        Locale.ROOT,
        "%-12s %7.2f %7.2f %7.2f %7.2f %7.1f %4.1f%n",
        name,
        quantile(ours, 0.5),
        quantile(ours, 0.99),
        quantile(theirs, 0.5),
        quantile(theirs, 0.99),
        quantile(ours, 0.5) / quantile(theirs, 0.5),
        quantile(ours, 0.99) / quantile(theirs, 0.99));
  }

  /** The value below which this share of the sorted values lies, in milliseconds. */
  private static double quantile(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / MILLION;
  }
}
