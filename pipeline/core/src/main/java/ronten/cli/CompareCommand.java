package ronten.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ronten.compare.Comparison;
import ronten.render.ArticlesJson;
import ronten.render.ArticlesText;
import ronten.render.ComparisonText;
import ronten.render.ContractText;
import ronten.render.Json;
import ronten.run.ComparedArticle;
import ronten.run.Comparisons;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.run.SetupException;
import ronten.text.Reason;

/** {@code ronten compare}: what commentaries on one article share and where they part. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ARTICLE",
      descriptionKey = "compare.article")
  private Optional<String> article = Optional.empty();

  @Option(names = "--article", paramLabel = "FILE", descriptionKey = "compare.source")
  private Optional<Path> source = Optional.empty();

  @Option(names = "--explain", descriptionKey = "compare.explain")
  private boolean explain;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (explain) {
      console.out().print(new ContractText(console.messages(), console.styles()).text());
      return Main.OK;
    }
    OutputFolder folder = new OutputFolder(options.output());
    if (!Files.isDirectory(folder.comparisons())) {
      throw new SetupException(Reason.of("output.missing", options.output()));
    }
    folder.requireComparisons();
    if (article.isEmpty() && source.isEmpty()) {
      list(folder.compared());
    } else {
      print(comparison(folder));
    }
    return Main.OK;
  }

  private Comparison comparison(OutputFolder folder) {
    Comparisons comparisons = new Comparisons(folder, Pipeline.create());
    if (source.isPresent()) {
      return comparisons
          .with(source.get(), article.map(named -> id(named, folder)))
          .orElseThrow(() -> new SetupException(Reason.of("compare.unknown", source.get())));
    }
    return folder.readComparison(id(article.orElseThrow(), folder)).orElseThrow();
  }

  /** The article that is meant. */
  private String id(String named, OutputFolder folder) {
    List<ComparedArticle> found = ComparedArticle.meant(named, folder.compared());
    if (found.size() != 1) {
      String ids = String.join(", ", found.stream().map(each -> each.article().id()).toList());
      throw new SetupException(
          found.isEmpty()
              ? Reason.of("compare.missing", named)
              : Reason.of("compare.several", named, ids));
    }
    return found.getFirst().article().id();
  }

  private void list(List<ComparedArticle> compared) {
    ArticlesJson articles =
        ArticlesJson.of(
            compared.stream()
                .map(each -> ArticlesJson.Listed.of(each.article(), each.documents()))
                .toList());
    if (options.json()) {
      console.out().writeBytes(Json.pretty(articles));
    } else {
      console.out().print(new ArticlesText(console.messages(), console.styles()).of(articles));
    }
  }

  private void print(Comparison comparison) {
    if (options.json()) {
      console.out().writeBytes(Json.pretty(comparison));
    } else {
      console.out().print(new ComparisonText(console.messages(), console.styles()).of(comparison));
    }
  }
}
