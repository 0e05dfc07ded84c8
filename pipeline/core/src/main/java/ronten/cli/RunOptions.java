package ronten.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import ronten.run.Run;
import ronten.run.Workers;

/** The options of the commands that bring the output up to date. */
final class RunOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "run.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--wait", descriptionKey = "run.wait")
  private boolean wait;

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "run.config")
  private Path config;

  /** Who does the work. */
  Workers workers() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), spec.resourceBundle().getString("run.threads.wrong"));
    }
    return threads == 1 ? Workers.here() : Workers.pool(threads);
  }

  /** The time from one commit to the next; a property sets it for tests. */
  Duration between() {
    return Optional.ofNullable(Long.getLong("ronten.commit.milliseconds"))
        .map(Duration::ofMillis)
        .orElse(Run.BETWEEN_COMMITS);
  }

  boolean wantsToWait() {
    return wait;
  }

  Optional<Path> config() {
    return Optional.ofNullable(config);
  }
}
