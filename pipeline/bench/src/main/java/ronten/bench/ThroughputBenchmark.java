package ronten.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.Version;
import ronten.run.Pipeline;
import ronten.run.Run;
import ronten.run.RunListener;
import ronten.run.RunRequest;
import ronten.run.Workers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times the whole route over a folder beside others, in turn: Kuromoji's tokens alone, Lucene's
 * writer with its stock analyzer, and MeCab's command where it is installed. Each round does all
 * three; what is told is the median of the rounds and their range, in megabytes (of 1,000,000
 * bytes) a second.
 */
public final class ThroughputBenchmark {

  private static final double NANOSECONDS = 1e9;

  /** Fewer rounds tell nothing of the noise. */
  private static final int LEAST_ROUNDS = 5;

  /** What is timed. */
  private enum Contender {
    TOKENS("Kuromoji, tokens alone"),
    STOCK_INDEX("Lucene's index with JapaneseAnalyzer"),
    MECAB("MeCab's command, tokens alone"),
    PROGRAM("ronten, the whole route");

    private final String title;

    Contender(String title) {
      this.title = title;
    }
  }

  private final Sample sample;
  private final Path work;
  private final int rounds;
  private final int threads;
  private final Optional<Mecab> mecab;
  private final Map<Contender, double[]> speeds = new EnumMap<>(Contender.class);

  private ThroughputBenchmark(Sample sample, Path work, int rounds, int threads)
      throws IOException {
    this.sample = sample;
    this.work = work;
    this.rounds = rounds;
    this.threads = threads;
    this.mecab =
        Mecab.isInstalled()
            ? Optional.of(Mecab.of(sample, threads, work.resolve("parts")))
            : Optional.empty();
  }

  /** Arguments: a folder of UTF-8 documents, an empty folder, megabytes, rounds, threads. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 5) {
      System.err.println("usage: ThroughputBenchmark CORPUS EMPTY_FOLDER MEGABYTES ROUNDS THREADS");
      System.exit(2);
    }
    Path work = Path.of(arguments[1]);
    double megabytes = Double.parseDouble(arguments[2]);
    Sample sample = Sample.of(Path.of(arguments[0]), megabytes, work.resolve("corpus"));
    int rounds = Integer.parseInt(arguments[3]);
    if (rounds < LEAST_ROUNDS) {
      System.err.println("fewer than " + LEAST_ROUNDS + " rounds tell little of the noise");
    }
    int threads = Integer.parseInt(arguments[4]);
    new ThroughputBenchmark(sample, work, rounds, threads).run(System.out);
  }

  private void run(PrintStream out) throws IOException {
    Set<Contender> contenders = EnumSet.allOf(Contender.class);
    if (mecab.isEmpty()) {
      contenders.remove(Contender.MECAB);
    }
    contenders.forEach(contender -> speeds.put(contender, new double[rounds]));
    for (int round = -1; round < rounds; round++) { // the first warms up, and does not count
      for (Contender contender : contenders) {
        long start = System.nanoTime();
        run(contender);
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        if (round >= 0) {
          speeds.get(contender)[round] = sample.megabytes() / seconds;
        }
        Sample.delete(work.resolve("output"));
      }
    }
    Map<String, Double> stages = StageProfile.of(() -> run(Contender.PROGRAM));
    Sample.delete(work.resolve("output"));
    report(out, stages);
  }

  private void run(Contender contender) throws IOException {
    Workers workers = threads == 1 ? Workers.here() : Workers.pool(threads);
    Path output = work.resolve("output");
    switch (contender) {
      case TOKENS -> Baselines.tokenize(sample, workers);
      case STOCK_INDEX -> Baselines.index(sample, workers, output);
      case MECAB -> mecab.orElseThrow().tokenize();
      case PROGRAM -> {
        RunRequest request =
            new RunRequest(
                sample.folder(), Optional.empty(), output, Set.of(RunRequest.Wish.REBUILD));
        new Run(Pipeline.create(), workers).run(request, RunListener.NONE);
      }
    }
  }

  private void report(PrintStream out, Map<String, Double> stages) {
    speeds.values().forEach(Arrays::sort);
    out.printf(
        Locale.ROOT,
        "%.1f MB in %,d files, %d threads, %d rounds; Java %s, Lucene %s, %s, %d processors, %d MB%n",
        sample.megabytes(),
        sample.files().size(),
        threads,
        rounds,
        Runtime.version(),
        Version.LATEST,
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    out.printf("%-40s %7s %7s %7s %9s%n", "MB/s", "median", "least", "most", "of tokens");
    double tokens = median(speeds.get(Contender.TOKENS));
    speeds.forEach(
        (contender, sorted) ->
            out.printf(
                Locale.ROOT,
                "%-40s %7.2f %7.2f %7.2f %9.2f%n",
                contender.title,
                median(sorted),
                sorted[0],
                sorted[sorted.length - 1],
                median(sorted) / tokens));
    out.println("the program's time by package:");
    stages.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(
            stage ->
                out.printf(
                    Locale.ROOT, "  %-12s %4.1f %%%n", stage.getKey(), 100 * stage.getValue()));
    out.println(
        new JsonMapper()
            .writeValueAsString(
                Map.of(
                    "megabytes",
                    sample.megabytes(),
                    "threads",
                    threads,
                    "java",
                    Runtime.version().toString(),
                    "lucene",
                    Version.LATEST.toString(),
                    "processors",
                    Runtime.getRuntime().availableProcessors(),
                    "megabytesASecond",
                    speeds,
                    "stages",
                    stages)));
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }
}
