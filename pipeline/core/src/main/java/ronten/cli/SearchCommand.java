package ronten.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ronten.index.Scope;
import ronten.render.Json;
import ronten.render.SearchJson;
import ronten.render.SearchText;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;
import ronten.search.SearchResult;

/** {@code ronten search}: ranked passages for one query or for a file of them. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  /** How many hits are given for each of many queries when nobody says. */
  private static final int LIMIT_OF_MANY = 100;

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions options;

  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "search.query")
  private List<String> words = new ArrayList<>();

  @Option(names = "--queries", paramLabel = "FILE.tsv", descriptionKey = "search.queries")
  private Optional<Path> queries = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
  private Optional<Integer> limit = Optional.empty();

  @Option(names = "--in", split = ",", paramLabel = "SCOPE", descriptionKey = "search.in")
  private List<Scope> scopes = new ArrayList<>();

  @Option(names = "--document", paramLabel = "GLOB", descriptionKey = "search.document")
  private Optional<String> document = Optional.empty();

  @Option(names = "--article", paramLabel = "ID", descriptionKey = "search.article")
  private Optional<String> article = Optional.empty();

  @Option(names = "--author", paramLabel = "NAME", descriptionKey = "search.author")
  private Optional<String> author = Optional.empty();

  @Option(names = "--language", paramLabel = "TAG", descriptionKey = "search.language")
  private Optional<String> language = Optional.empty();

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "search.since")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "search.until")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--explain", descriptionKey = "search.explain")
  private boolean explain;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (queries.isPresent() != words.isEmpty()) {
      throw wrong("search.query.missing");
    }
    if (limit.filter(n -> n < 1).isPresent()) {
      throw wrong("search.limit.wrong");
    }
    OutputFolder folder = new OutputFolder(options.output());
    try (PassageSearch search = PassageSearch.open(folder.index(), Pipeline::languages)) {
      if (queries.isPresent()) {
        many(search, QueryFile.read(queries.get()));
      } else {
        one(search.search(request(String.join(" ", words), SearchRequest.LIMIT)));
      }
      return Main.OK;
    }
  }

  private ParameterException wrong(String key) {
    return new ParameterException(spec.commandLine(), spec.resourceBundle().getString(key));
  }

  private void one(SearchResult result) {
    result.notes().forEach(note -> console.err().println("ronten: " + note));
    if (options.json()) {
      console.out().writeBytes(Json.pretty(SearchJson.of(Optional.empty(), result)));
    } else if (result.hits().isEmpty()) {
      console.out().println(console.messages().text("search.none"));
    } else {
      console.out().print(new SearchText(console.messages(), console.styles()).of(result));
    }
  }

  /** One JSON object a line, in the order of the queries, whatever the format asked for. */
  private void many(PassageSearch search, List<QueryFile.Query> list) {
    List<SearchRequest> requests =
        list.stream().map(query -> request(query.question(), LIMIT_OF_MANY)).toList();
    List<SearchResult> results = search.search(requests);
    for (int i = 0; i < results.size(); i++) {
      Optional<String> id = Optional.of(list.get(i).id());
      console.out().println(Json.line(SearchJson.of(id, results.get(i))));
    }
  }

  private SearchRequest request(String query, int otherwise) {
    Set<Scope> in = scopes.stream().collect(Collectors.toSet());
    return new SearchRequest(
        query,
        limit.orElse(otherwise),
        in,
        document,
        article,
        author,
        language,
        since,
        until,
        explain);
  }
}
