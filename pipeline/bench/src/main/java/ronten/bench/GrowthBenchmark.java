package ronten.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * How time, memory and the index grow with the corpus: runs the program by its launcher, as a user
 * does, over samples of several sizes. What {@code RONTEN_OPTS} says to Java holds here too. On
 * Linux, whose {@code /proc} tells the most memory a process ever had.
 */
public final class GrowthBenchmark {

  private static final double NANOSECONDS = 1e9;
  private static final double MILLION = 1e6;

  /**
   * What one run took.
   *
   * @param megabytes of text, each 1,000,000 bytes
   * @param files how many
   * @param seconds by the clock
   * @param processorSeconds of all threads together
   * @param residentMegabytes the most memory the process had at any time, what it maps of the index
   *     among it
   * @param indexMegabytes of the index's files
   * @param fields of that, by field
   */
  public record Measured(
      double megabytes,
      int files,
      double seconds,
      double processorSeconds,
      double residentMegabytes,
      double indexMegabytes,
      Map<String, Double> fields) {}

  private final Path launcher;
  private final Path corpus;
  private final Path work;

  private GrowthBenchmark(Path launcher, Path corpus, Path work) {
    this.launcher = launcher;
    this.corpus = corpus;
    this.work = work;
  }

  /** Arguments: the launcher, a folder of UTF-8 documents, an empty folder, sizes in megabytes. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 4) {
      System.err.println("usage: GrowthBenchmark LAUNCHER CORPUS EMPTY_FOLDER MEGABYTES...");
      System.exit(2);
    }
    double[] sizes = Arrays.stream(arguments).skip(3).mapToDouble(Double::parseDouble).toArray();
    new GrowthBenchmark(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]))
        .run(sizes, System.out);
  }

  private void run(double[] sizes, PrintStream out) throws IOException, InterruptedException {
    List<Measured> all = new ArrayList<>();
    out.println("    MB   files       s  cpu s  s/MB  resident MB  index MB  index/text");
    for (double size : sizes) {
      Measured run = measured(size);
      all.add(run);
      out.printf(
          Locale.ROOT,
          "%6.1f %,7d %7.1f %6.0f %5.2f %12.0f %9.1f %11.2f%n",
          run.megabytes(),
          run.files(),
          run.seconds(),
          run.processorSeconds(),
          run.seconds() / run.megabytes(),
          run.residentMegabytes(),
          run.indexMegabytes(),
          run.indexMegabytes() / run.megabytes());
    }
    Measured last = all.getLast();
    out.println("the last index by field, MB:");
    last.fields().forEach((field, size) -> out.printf(Locale.ROOT, "  %-16s %8.1f%n", field, size));
    out.println(new JsonMapper().writeValueAsString(all));
  }

  private Measured measured(double size) throws IOException, InterruptedException {
    Path folder = work.resolve("corpus");
    Path output = work.resolve("output");
    Sample sample = Sample.of(corpus, size, folder);
    List<String> command =
        List.of(
            launcher.toString(),
            "run",
            folder.toString(),
            "--output",
            output.toString(),
            "--quiet",
            "--rebuild");
    long start = System.nanoTime();
    Process program = new ProcessBuilder(command).inheritIO().start();
    ResidentMemory memory = new ResidentMemory(program.pid());
    double resident = 0;
    double processor = 0;
    while (!program.waitFor(20, TimeUnit.MILLISECONDS)) {
      resident = Math.max(resident, memory.most());
      processor =
          Math.max(
              processor,
              program.info().totalCpuDuration().map(d -> d.toNanos() / NANOSECONDS).orElse(0.0));
    }
    double seconds = (System.nanoTime() - start) / NANOSECONDS;
    if (program.exitValue() != 0) {
      throw new IOException("the program ended with " + program.exitValue());
    }
    Path index = output.resolve("index");
    Map<String, Double> fields = IndexSizes.of(index, work.resolve("field"));
    Measured measured =
        new Measured(
            sample.megabytes(),
            sample.files().size(),
            seconds,
            processor,
            resident,
            Sample.size(index) / MILLION,
            fields);
    Sample.delete(folder);
    Sample.delete(output);
    return measured;
  }
}
