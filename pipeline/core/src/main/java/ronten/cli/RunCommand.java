package ronten.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ronten.run.RunRequest;
import ronten.run.Watch;

/** {@code ronten run}: brings the output up to date with a folder, once or as long as it runs. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options;
  @Mixin private RunOptions running;

  @Parameters(
      index = "0",
      paramLabel = "CORPUS",
      defaultValue = "corpus",
      descriptionKey = "run.corpus")
  private Path corpus = Path.of("corpus");

  @Option(names = "--rebuild", descriptionKey = "run.rebuild")
  private boolean rebuild;

  @Option(names = "--verify", descriptionKey = "run.verify")
  private boolean verify;

  @Option(names = "--watch", descriptionKey = "run.watch")
  private boolean watch;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Updating updating = new Updating(console, options, running);
    RunRequest request = updating.request(corpus, wishes());
    return watch ? watch(updating, request) : updating.once(request, () -> {});
  }

  private static int watch(Updating updating, RunRequest request) {
    return updating.interruptible(
        run -> {
          try (WatchLog log = new WatchLog(updating.console(), updating.options())) {
            new Watch(run).watch(request, log.progress(), log);
          }
          return Main.OK;
        });
  }

  private Set<RunRequest.Wish> wishes() {
    Set<RunRequest.Wish> wishes = EnumSet.noneOf(RunRequest.Wish.class);
    if (rebuild) {
      wishes.add(RunRequest.Wish.REBUILD);
    }
    if (verify) {
      wishes.add(RunRequest.Wish.VERIFY);
    }
    return wishes;
  }
}
