package ronten.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import ronten.index.Scope;
import ronten.search.Conditions;
import ronten.search.SearchRequest;

/** The options that narrow what is searched. */
final class ConditionOptions {

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

  /**
   * A request without a query, to which one can be given.
   *
   * @param members the paths of the documents on an article, by what that is called
   * @param articles the ids of the articles that documents are about, by path
   */
  SearchRequest request(
      int limit,
      Function<String, Set<String>> members,
      Map<String, String> articles,
      Set<SearchRequest.Wish> wishes) {
    Conditions conditions =
        new Conditions(
            document,
            article.map(named -> new Conditions.AboutArticle(named, members.apply(named))),
            author,
            language,
            since,
            until);
    return new SearchRequest(
        "", limit, scopes.stream().collect(Collectors.toSet()), conditions, articles, wishes);
  }
}
