package ronten.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ronten.run.Pipeline;
import ronten.search.Hit;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;
import ronten.search.SearchResult;
import ronten.search.Weights;

/**
 * Measures how well questions find the paragraph that answers them, with all parts of a score and
 * with each of them switched off in turn: the reciprocal rank within the first ten, and how many
 * are first and among the first ten. Even questions, which weights may be tuned on, and odd ones
 * are told apart.
 */
public final class SearchAblation {

  /** Enough for ten paragraphs when some are found in parts. */
  private static final int LIMIT = 20;

  private static final int TEN = 10;

  private final List<Query> queries;
  private final Map<String, Paragraphs> paragraphs;
  private final Path index;
  private final PrintStream out;

  private SearchAblation(
      List<Query> queries, Map<String, Paragraphs> paragraphs, Path index, PrintStream out) {
    this.queries = queries;
    this.paragraphs = paragraphs;
    this.index = index;
    this.out = out;
  }

  private record Query(String question, String paragraph) {

    /** The columns {@code question} and {@code paragraph_id} of a table with a header. */
    static List<Query> read(Path file) throws IOException {
      List<String> lines = Files.readAllLines(file);
      List<String> header = List.of(lines.getFirst().split("\t"));
      int question = header.indexOf("question");
      int paragraph = header.indexOf("paragraph_id");
      return lines.stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(row -> new Query(row[question], row[paragraph]))
          .toList();
    }
  }

  /**
   * Arguments: the questions as a table, the paragraphs as JSON lines, the folder of an index, and
   * {@code -v} to see the questions whose paragraph is not the first.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("usage: SearchAblation QUERIES.tsv PARAGRAPHS.jsonl INDEX [-v]");
      System.exit(2);
    }
    Path index = Path.of(arguments[2]);
    try (PassageSearch search = PassageSearch.open(index, Pipeline::languages)) {
      Map<String, Paragraphs> paragraphs = Paragraphs.read(Path.of(arguments[1]), search);
      new SearchAblation(Query.read(Path.of(arguments[0])), paragraphs, index, System.out)
          .run(arguments.length > 3);
    }
  }

  private void run(boolean verbose) {
    out.println("off          even: MRR@10  R@1    R@10     odd: MRR@10  R@1    R@10");
    int[] ranks = ranks(Weights.TUNED);
    report("nothing", ranks);
    for (Weights.Part part : Weights.Part.values()) {
      report(part.name().toLowerCase(Locale.ROOT), ranks(Weights.TUNED.without(part)));
    }
    for (int i = 0; verbose && i < ranks.length; i++) {
      if (ranks[i] != 1) {
        out.println(i + "\t" + ranks[i] + "\t" + queries.get(i).question());
      }
    }
  }

  /** The place of each question's paragraph, from 1; 0 where it is not found. */
  private int[] ranks(Weights weights) {
    List<SearchRequest> requests =
        queries.stream().map(query -> SearchRequest.of(query.question()).limit(LIMIT)).toList();
    try (PassageSearch search = PassageSearch.open(index, Pipeline::languages, weights)) {
      List<SearchResult> results = search.search(requests);
      int[] ranks = new int[results.size()];
      for (int i = 0; i < ranks.length; i++) {
        ranks[i] = found(results.get(i).hits()).indexOf(queries.get(i).paragraph()) + 1;
      }
      return ranks;
    }
  }

  /** The paragraphs that hits lie in, each once. */
  private List<String> found(List<Hit> hits) {
    List<String> found = new ArrayList<>();
    for (Hit hit : hits) {
      String id = paragraphs.get(hit.document()).at(hit.span()).orElse(hit.document() + hit.span());
      if (!found.contains(id)) {
        found.add(id);
      }
    }
    return found;
  }

  private void report(String off, int[] ranks) {
    out.printf(Locale.ROOT, "%-10s   %s    %s%n", off, figures(ranks, 0), figures(ranks, 1));
  }

  private static String figures(int[] ranks, int parity) {
    double reciprocal = 0;
    int first = 0;
    int amongTen = 0;
    int all = 0;
    for (int i = parity; i < ranks.length; i += 2) {
      all++;
      if (ranks[i] > 0 && ranks[i] <= TEN) {
        reciprocal += 1.0 / ranks[i];
        first += ranks[i] == 1 ? 1 : 0;
        amongTen++;
      }
    }
    return String.format(
        Locale.ROOT,
        "      %.4f  %.4f %.4f",
        reciprocal / all,
        (double) first / all,
        (double) amongTen / all);
  }
}
