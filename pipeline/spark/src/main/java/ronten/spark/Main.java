package ronten.spark;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import ronten.cluster.ClusterException;
import ronten.corpus.UnreadableException;
import ronten.run.SetupException;

/** The application for {@code spark-submit}. Exit codes are those of {@code ronten run}. */
public final class Main {

  private static final int FAILURES = 1;
  private static final int WRONG_USE = 2;

  private Main() {}

  public static void main(String[] args) throws IOException {
    int code = run(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static Optional<Throwable> engine(Exception fault) {
    return Stream.iterate((Throwable) fault, Objects::nonNull, Throwable::getCause)
        .filter(ClusterException.class::isInstance)
        .findFirst();
  }

  private static int run(String... args) throws IOException {
    try (SparkSession session = SparkSession.builder().appName("ronten").getOrCreate()) {
      Application.Report report = new Application(session, Arguments.of(args)).run();
      System.out.println(report);
      return report.failed() > 0 ? FAILURES : 0;
    } catch (SetupException | UnreadableException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(Arguments.USAGE);
      return WRONG_USE;
    } catch (Exception e) { // where a task could not go on, Spark tells it in a checked one
      Optional<Throwable> engine = engine(e);
      if (engine.isEmpty()) {
        throw e;
      }
      System.err.println(engine.get().getMessage());
      return WRONG_USE;
    }
  }
}
