package ronten.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ronten.run.Intake;

/** {@code ronten add}: copies documents into the corpus and runs. */
@Command(name = "add", mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions options;
  @Mixin private RunOptions running;
  @Mixin private CorpusOption corpus;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "add.file")
  private List<String> files = List.of();

  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "add.into")
  private String into = "";

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "add.name")
  private String name = "";

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (files.contains(STANDARD_INPUT) == name.isEmpty()) {
      throw wrong("add.name.wrong");
    }
    Updating updating = new Updating(console, options, running);
    return updating.intake(updating.request(corpus.folder(), Set.of()), this::take);
  }

  /** Looks at all of them before it puts the first. */
  private void take() {
    Intake intake = new Intake(corpus.folder(), running.config());
    List<Intake.Arrival> arrivals = new ArrayList<>();
    for (String file : files) {
      arrivals.add(file.equals(STANDARD_INPUT) ? read(intake) : found(intake, file));
    }
    arrivals.forEach(intake::put);
  }

  private Intake.Arrival read(Intake intake) {
    try {
      byte[] bytes = console.in().readAllBytes();
      return intake.arrival(inFolder(name), () -> new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read standard input", e);
    }
  }

  private Intake.Arrival found(Intake intake, String written) {
    Path file = Path.of(written);
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(), console.messages().text("add.missing", written));
    }
    return intake.arrival(
        inFolder(file.getFileName().toString()), () -> Files.newInputStream(file));
  }

  private String inFolder(String file) {
    return into.isEmpty() ? file : into + "/" + file;
  }

  private ParameterException wrong(String key) {
    return new ParameterException(spec.commandLine(), spec.resourceBundle().getString(key));
  }
}
