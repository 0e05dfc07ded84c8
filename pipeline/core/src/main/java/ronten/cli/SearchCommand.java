package ronten.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ronten.cluster.Access;
import ronten.cluster.Address;
import ronten.cluster.Cluster;
import ronten.cluster.Patience;
import ronten.render.Json;
import ronten.render.NoteText;
import ronten.render.SearchJson;
import ronten.render.SearchText;
import ronten.run.ArticleMembers;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.run.SetupException;
import ronten.search.EngineSearch;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;
import ronten.search.SearchResult;
import ronten.search.Searcher;
import ronten.text.Reason;

/** {@code ronten search}: passages for one query, for a file of them, or like a given one. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  /** How many hits are given for each of many queries when nobody says. */
  private static final int LIMIT_OF_MANY = 100;

  /** So many queries are answered before their answers are printed. */
  private static final int LOT = 500;

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions options;

  @Mixin private ConditionOptions conditions;

  @Mixin private KwicOptions kwic;

  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "search.query")
  private List<String> words = new ArrayList<>();

  @Option(names = "--queries", paramLabel = "FILE.tsv", descriptionKey = "search.queries")
  private Optional<Path> queries = Optional.empty();

  @Option(names = "--like", paramLabel = "PATH:LINE", descriptionKey = "search.like")
  private Optional<String> like = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
  private Optional<Integer> limit = Optional.empty();

  @Option(names = "--facets", descriptionKey = "search.facets")
  private boolean facets;

  @Option(names = "--no-glossary", descriptionKey = "search.no-glossary")
  private boolean noGlossary;

  @Option(names = "--explain", descriptionKey = "search.explain")
  private boolean explain;

  @Option(names = "--at", paramLabel = "URL", descriptionKey = "search.at")
  private Optional<String> at = Optional.empty();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int asked =
        (queries.isPresent() ? 1 : 0) + (like.isPresent() ? 1 : 0) + (words.isEmpty() ? 0 : 1);
    if (asked != 1) {
      throw wrong("search.query.missing");
    }
    if (limit.filter(n -> n < 1).isPresent()) {
      throw wrong("search.limit.wrong");
    }
    if (kwic.asked() && words.isEmpty()) {
      throw wrong("search.kwic.query");
    }
    kwic.check(this::wrong);
    if (at.isPresent()) {
      answer(at.get());
      return Main.OK;
    }
    OutputFolder folder = new OutputFolder(options.output());
    try (PassageSearch search = PassageSearch.open(folder.index(), Pipeline::languages)) {
      answer(search, folder);
      return Main.OK;
    }
  }

  private int limit() {
    return limit.orElse(queries.isPresent() ? LIMIT_OF_MANY : SearchRequest.LIMIT);
  }

  /** Answers from a cluster, which knows itself what articles its documents are on. */
  private void answer(String url) {
    Address address = Address.of(url);
    Access access = Access.of(System.getenv(), address);
    Cluster cluster = new Cluster(address, access, Patience.brief());
    EngineSearch search = new EngineSearch(cluster, Pipeline.languages(cluster.remembered()));
    answer(search, conditions.request(limit(), named -> Set.of(), Map.of(), wishes()));
  }

  private void answer(PassageSearch search, OutputFolder folder) {
    ArticleMembers members = new ArticleMembers(folder);
    boolean told = (facets || options.json() || queries.isPresent()) && !kwic.asked();
    Map<String, String> articles = told ? members.articles() : Map.of();
    answer(search, conditions.request(limit(), members::of, articles, wishes()));
  }

  private void answer(Searcher search, SearchRequest request) {
    if (kwic.asked()) {
      kwic.print(search, request.query(String.join(" ", words)), options.json(), console);
    } else if (queries.isPresent()) {
      many(search, QueryFile.read(queries.get()), request);
    } else if (like.isPresent()) {
      one(like(search, like.get(), request.query(like.get())));
    } else {
      one(search.search(request.query(String.join(" ", words))));
    }
  }

  private Set<SearchRequest.Wish> wishes() {
    Set<SearchRequest.Wish> wishes = EnumSet.noneOf(SearchRequest.Wish.class);
    if (!noGlossary) {
      wishes.add(SearchRequest.Wish.GLOSSARY);
    }
    if (facets) {
      wishes.add(SearchRequest.Wish.FACETS);
    }
    if (explain) {
      wishes.add(SearchRequest.Wish.EXPLANATION);
    }
    return wishes;
  }

  private ParameterException wrong(String key) {
    return new ParameterException(spec.commandLine(), spec.resourceBundle().getString(key));
  }

  private SearchResult like(Searcher search, String place, SearchRequest request) {
    int colon = place.lastIndexOf(':');
    int line = line(place.substring(colon + 1));
    if (colon < 1 || line < 1) {
      throw wrong("search.like.wrong");
    }
    String path = place.substring(0, colon);
    return search
        .like(path, line, request)
        .orElseThrow(
            () ->
                new SetupException(
                    search.has(path)
                        ? Reason.of("like.no-passage", path, line)
                        : Reason.of("show.missing", path)));
  }

  /** A number of a line; 0 where it is none. */
  private static int line(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void one(SearchResult result) {
    NoteText notes = new NoteText(console.messages());
    result.notes().forEach(note -> console.err().println("ronten: " + notes.of(note)));
    SearchText text = new SearchText(console.messages(), console.styles());
    if (options.json()) {
      console.out().writeBytes(Json.pretty(SearchJson.of(Optional.empty(), result)));
      return;
    }
    if (explain) {
      result.widenings().forEach(via -> console.out().println(text.gloss(via)));
    }
    if (result.hits().isEmpty()) {
      console.out().println(console.messages().text("search.none"));
    } else {
      console.out().print(text.of(result));
    }
  }

  /**
   * One JSON object a line, in the order of the queries, whatever the format asked for. No more
   * answers than those of one lot are in memory.
   */
  private void many(Searcher search, List<QueryFile.Query> list, SearchRequest request) {
    for (int from = 0; from < list.size(); from += LOT) {
      list.subList(from, Math.min(list.size(), from + LOT)).parallelStream()
          .map(query -> answered(search, query, request))
          .forEachOrdered(console.out()::println);
    }
  }

  private static String answered(Searcher search, QueryFile.Query query, SearchRequest request) {
    SearchResult result = search.search(request.query(query.question()));
    return Json.line(SearchJson.of(Optional.of(query.id()), result));
  }
}
