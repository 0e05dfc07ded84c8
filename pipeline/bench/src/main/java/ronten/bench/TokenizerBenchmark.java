package ronten.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import ronten.language.japanese.lattice.Lexeme;
import ronten.language.japanese.lattice.Tokenizer;
import ronten.language.japanese.lattice.WordConsumer;

/**
 * Holds our tokenizer against Lucene's, on every file of a folder: whether both find the same
 * words, in each file as one text and in each of its lines, and then how long each takes for the
 * lines, by turns, on one thread.
 */
public final class TokenizerBenchmark {

  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private record Word(int start, int end, Lexeme lexeme) {}

  private final Tokenizer ours = new Tokenizer();
  private final StockTokenizer stock = new StockTokenizer();
  private final List<String> lines = new ArrayList<>();
  private final PrintStream out;
  private long bytes;
  private long words;
  private long different;

  private TokenizerBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Arguments: a folder of texts in UTF-8, and of how many megabytes no more is read. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1) {
      System.err.println("usage: TokenizerBenchmark FOLDER [MEGABYTES]");
      System.exit(2);
    }
    double limit = arguments.length > 1 ? Double.parseDouble(arguments[1]) : Double.MAX_VALUE;
    new TokenizerBenchmark(System.out).run(Path.of(arguments[0]), limit * 1e6);
  }

  private void run(Path folder, double limit) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (bytes < limit) {
          read(file);
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "%.1f MB, %,d lines, %,d words; %,d texts are cut differently%n",
        bytes / 1e6,
        lines.size(),
        words,
        different);
    double[] ratios = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      double theirs = seconds(stock::tokenize);
      double mine = seconds(ours::tokenize);
      ratios[i] = theirs / mine;
      out.printf(
          Locale.ROOT,
          "Lucene %6.2f MB/s   ours %6.2f MB/s   %.2f times as fast%n",
          bytes / 1e6 / theirs,
          bytes / 1e6 / mine,
          ratios[i]);
    }
    Arrays.sort(ratios);
    out.printf(
        Locale.ROOT,
        "median %.2f (%.2f to %.2f)%n",
        ratios[ROUNDS / 2],
        ratios[0],
        ratios[ROUNDS - 1]);
  }

  private void read(Path file) throws IOException {
    String text = Files.readString(file);
    bytes += Files.size(file);
    compare(text, file);
    for (String line : text.lines().filter(line -> !line.isEmpty()).toList()) {
      lines.add(line);
      words += compare(line, file);
    }
  }

  /** How many words there are in a text. */
  private int compare(String text, Path file) {
    List<Word> expected = words(text, stock::tokenize);
    if (!expected.equals(words(text, ours::tokenize))) {
      different++;
      out.println("differs: " + file);
    }
    return expected.size();
  }

  private static List<Word> words(String text, BiConsumer<String, WordConsumer> tokenizer) {
    List<Word> words = new ArrayList<>();
    tokenizer.accept(text, (start, end, lexeme) -> words.add(new Word(start, end, lexeme)));
    return words;
  }

  /** How much processor time the lines take. */
  private double seconds(BiConsumer<String, WordConsumer> tokenizer) {
    Last last = new Last();
    long start = THREADS.getCurrentThreadCpuTime();
    lines.forEach(line -> tokenizer.accept(line, last));
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    if (last.end == 0 || last.lexeme.tag().isEmpty()) {
      throw new IllegalStateException("no words");
    }
    return seconds;
  }

  /** Takes what is told, so that nothing of it is saved. */
  private static final class Last implements WordConsumer {
    private int end;
    private Lexeme lexeme = new Lexeme("", "", "");

    @Override
    public void word(int start, int stop, Lexeme told) {
      end = stop;
      lexeme = told;
    }
  }
}
