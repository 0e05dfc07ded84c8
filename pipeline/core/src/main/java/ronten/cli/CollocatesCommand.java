package ronten.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ronten.render.CollocatesJson;
import ronten.render.CollocatesText;
import ronten.render.Json;
import ronten.render.NoteText;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;
import ronten.search.concordance.Collocate;
import ronten.search.concordance.Collocates;

/** {@code ronten collocates}: what stands beside a word. */
@Command(name = "collocates", mixinStandardHelpOptions = true)
final class CollocatesCommand implements Callable<Integer> {

  /** Wider surroundings are longer than sentences. */
  private static final int WIDEST = 50;

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions options;

  @Parameters(arity = "1..*", paramLabel = "WORD", descriptionKey = "collocates.word")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--window",
      paramLabel = "N",
      defaultValue = "5",
      descriptionKey = "collocates.window")
  private int window = 5;

  @Option(
      names = "--sort",
      paramLabel = "log-likelihood|log-dice|frequency",
      defaultValue = "log-likelihood",
      descriptionKey = "collocates.sort")
  private Collocate.Order order = Collocate.Order.LOG_LIKELIHOOD;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      descriptionKey = "collocates.limit")
  private int limit = 20;

  @Option(names = "--min", paramLabel = "N", defaultValue = "2", descriptionKey = "collocates.min")
  private int least = 2;

  CollocatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (window < 1 || window > WIDEST || limit < 1 || least < 1) {
      throw new ParameterException(
          spec.commandLine(), spec.resourceBundle().getString("collocates.wrong"));
    }
    OutputFolder folder = new OutputFolder(options.output());
    try (PassageSearch search = PassageSearch.open(folder.index(), Pipeline::languages)) {
      String word = String.join(" ", words);
      Collocates collocates = new Collocates(search.languages(), window);
      NoteText notes = new NoteText(console.messages());
      search
          .occurrences(SearchRequest.of(word), 0, collocates)
          .forEach(note -> console.err().println("ronten: " + notes.of(note)));
      Collocates.Found found = collocates.found(search.counts(), least, order);
      print(CollocatesJson.of(word, window, limit, found));
      return Main.OK;
    }
  }

  private void print(CollocatesJson found) {
    if (options.json()) {
      console.out().writeBytes(Json.pretty(found));
    } else {
      console.out().print(new CollocatesText(console.messages(), console.styles()).of(found));
    }
  }
}
