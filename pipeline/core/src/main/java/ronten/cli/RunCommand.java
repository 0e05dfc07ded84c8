package ronten.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ronten.render.Json;
import ronten.run.Pipeline;
import ronten.run.Run;
import ronten.run.RunListener;
import ronten.run.RunReport;
import ronten.run.Workers;

/** {@code ronten run}: brings the output up to date with a folder. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions options;

  @Parameters(
      index = "0",
      paramLabel = "CORPUS",
      defaultValue = "corpus",
      descriptionKey = "run.corpus")
  private Path corpus = Path.of("corpus");

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "run.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--rebuild", descriptionKey = "run.rebuild")
  private boolean rebuild;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), spec.resourceBundle().getString("run.threads.wrong"));
    }
    Workers workers = threads == 1 ? Workers.here() : Workers.pool(threads);
    RunReport report;
    try (Progress progress = Progress.on(console, options.quiet())) {
      RunListener listener = progress.listener();
      report = new Run(Pipeline.create(), workers).run(corpus, options.output(), rebuild, listener);
    }
    if (options.json()) {
      console.out().writeBytes(Json.pretty(report));
    } else if (!options.quiet()) {
      console.out().print(new ClosingTable(console.messages()).of(report, options.output()));
    }
    return report.failures().isEmpty() ? Main.OK : Main.SOME_FAILED;
  }
}
