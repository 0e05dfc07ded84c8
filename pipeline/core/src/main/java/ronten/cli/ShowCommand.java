package ronten.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ronten.render.Json;
import ronten.render.SummaryText;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.run.SetupException;
import ronten.search.PassageSearch;
import ronten.summary.Summary;
import ronten.text.Reason;

/** {@code ronten show}: one document's summary. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options;

  @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "show.path")
  private String path = "";

  @Option(names = "--all", descriptionKey = "show.all")
  private boolean all;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OutputFolder folder = new OutputFolder(options.output());
    try (PassageSearch search = PassageSearch.open(folder.index(), Pipeline::languages)) {
      Summary summary =
          search
              .document(path)
              .map(stored -> Json.read(stored.summary(), Summary.class))
              .orElseThrow(() -> new SetupException(Reason.of("show.missing", path)));
      if (options.json()) {
        console.out().writeBytes(Json.pretty(summary));
      } else {
        console.out().print(new SummaryText(console.messages(), console.styles()).of(summary, all));
      }
      return Main.OK;
    }
  }
}
