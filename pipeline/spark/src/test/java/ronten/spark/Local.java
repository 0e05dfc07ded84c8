package ronten.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.run.Run;
import ronten.run.RunListener;
import ronten.run.RunRequest;
import ronten.run.Workers;

/** A run on one machine: what the cluster has to give as well. */
final class Local {

  static final Path SAMPLE = Path.of("../../corpus").toAbsolutePath().normalize();

  private Local() {}

  /**
   * A session of Spark in this process.
   *
   * @param master such as {@code local[2]}
   */
  static SparkSession.Builder session(String master) {
    return SparkSession.builder()
        .master(master)
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "3")
        .config("spark.default.parallelism", "3");
  }

  static OutputFolder run(Path corpus, Path output) {
    new Run(Pipeline.create(), Workers.pool(2))
        .run(RunRequest.of(corpus, output), RunListener.NONE);
    return new OutputFolder(output);
  }

  /** The files of a folder as texts, by their paths in it. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
