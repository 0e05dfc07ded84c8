package ronten.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ronten.run.Cancellation;
import ronten.run.Pipeline;
import ronten.run.Run;
import ronten.run.RunRequest;
import ronten.web.Server;

/** {@code ronten serve}: the local page. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions options;
  @Mixin private RunOptions running;
  @Mixin private CorpusOption corpus;

  @Option(names = "--port", paramLabel = "N", defaultValue = "7077", descriptionKey = "serve.port")
  private int port;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), spec.resourceBundle().getString("serve.port.wrong"));
    }
    Cancellation cancellation = new Cancellation();
    Run run = new Run(Pipeline.create(), running.workers(), cancellation, running.between());
    Interrupts interrupts = new Interrupts(cancellation);
    try (Server server = Server.start(request(), run, port)) {
      tell(server);
      cancellation.await();
      return Main.INTERRUPTED;
    } finally {
      interrupts.close();
    }
  }

  private RunRequest request() {
    Path folder = corpus.folder();
    return new RunRequest(folder, running.config(), options.output(), Set.of());
  }

  /** The address alone is the result; what it is good for is said besides. */
  private void tell(Server server) {
    console.out().println(server.address() + "#token=" + server.token());
    console.out().flush();
    if (!options.quiet()) {
      console.err().println("ronten: " + console.messages().text("serve.open"));
      console.err().flush();
    }
  }
}
