package ronten.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import ronten.run.Intake;
import ronten.run.RunRequest;

/** {@code ronten remove}: takes documents out of the corpus and runs. */
@Command(name = "remove", mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options;
  @Mixin private RunOptions running;
  @Mixin private CorpusOption corpus;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "remove.path")
  private List<String> paths = List.of();

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Updating updating = new Updating(console, options, running);
    return updating.intake(
        updating.request(corpus.folder(), Set.of(RunRequest.Wish.MAY_BE_EMPTY)), this::takeOut);
  }

  /** Looks at all of them before it takes the first. */
  private void takeOut() {
    Intake intake = new Intake(corpus.folder(), running.config());
    List<Path> leaving = paths.stream().map(intake::departure).toList();
    leaving.forEach(intake::remove);
  }
}
