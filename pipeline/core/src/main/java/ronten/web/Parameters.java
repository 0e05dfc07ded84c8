package ronten.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ronten.index.Scope;
import ronten.render.Json;
import ronten.run.ArticleMembers;
import ronten.search.Conditions;
import ronten.search.KeyTerms;
import ronten.search.SearchRequest;
import ronten.search.concordance.LineOrder;
import ronten.text.Reason;

/** What a request asks for: the options of the command as parameters of the address. */
record Parameters(Context request) {

  /** The value of a parameter; one that is empty counts as not given, as forms send them. */
  Optional<String> text(String name) {
    return Optional.ofNullable(request.queryParam(name)).filter(value -> !value.isBlank());
  }

  /** Whether a parameter is given and not {@code false}. */
  boolean flag(String name) {
    return text(name).filter(value -> !value.equals("false")).isPresent();
  }

  /** A number; {@code otherwise} where none is given. */
  int number(String name, int otherwise, int least, int most) {
    Reason wrong = Reason.of("web.number", least, most);
    int number;
    try {
      number = text(name).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw Problem.Refusal.parameter(name, wrong);
    }
    if (number < least || number > most) {
      throw Problem.Refusal.parameter(name, wrong);
    }
    return number;
  }

  /** A constant by its name in small letters; {@code otherwise} where none is given. */
  <E extends Enum<E>> E constant(String name, E otherwise) {
    Class<E> type = otherwise.getDeclaringClass();
    return text(name).map(value -> constant(name, value, type)).orElse(otherwise);
  }

  private static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> value.equals(Json.name(each)))
        .findFirst()
        .orElseThrow(() -> Problem.Refusal.parameter(name, Reason.of("web.word", words(type))));
  }

  private static <E extends Enum<E>> String words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Json::name).collect(Collectors.joining(", "));
  }

  /** The order of the lines of a concordance. */
  LineOrder order() {
    return constant("sort", LineOrder.DOCUMENT);
  }

  /** The scopes: the parameter may be repeated, or name several with commas. */
  Set<Scope> scopes() {
    return request.queryParams("in").stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .filter(value -> !value.isBlank())
        .map(value -> constant("in", value.strip(), Scope.class))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
  }

  private Optional<LocalDate> date(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw Problem.Refusal.parameter(name, Reason.of("web.date"));
    }
  }

  /**
   * What is searched for.
   *
   * @param otherwise how many hits where nobody says
   */
  SearchRequest search(Snapshot snapshot, int otherwise, int most) {
    Conditions conditions =
        new Conditions(
            text("document"),
            text("article").map(named -> article(named, snapshot)),
            text("author"),
            text("language"),
            date("since"),
            date("until"));
    return new SearchRequest(
        text("q").orElse(""),
        number("limit", otherwise, 1, most),
        scopes(),
        conditions,
        snapshot.articleOf(),
        wishes(),
        Set.copyOf(all("without")));
  }

  /** The key terms of the documents on the article that is named; of all where none is. */
  KeyTerms terms(Snapshot snapshot) {
    return members(snapshot).map(snapshot.terms()::among).orElseGet(snapshot::terms);
  }

  /** The paths of the documents on the article that is named, if one is. */
  Optional<Set<String>> members(Snapshot snapshot) {
    return text("article").map(named -> article(named, snapshot).members());
  }

  private static Conditions.AboutArticle article(String named, Snapshot snapshot) {
    return new Conditions.AboutArticle(
        named, ArticleMembers.of(named, snapshot.articles().values()));
  }

  private Set<SearchRequest.Wish> wishes() {
    Set<SearchRequest.Wish> wishes = EnumSet.noneOf(SearchRequest.Wish.class);
    if (!text("glossary").filter("false"::equals).isPresent()) {
      wishes.add(SearchRequest.Wish.GLOSSARY);
    }
    if (flag("facets")) {
      wishes.add(SearchRequest.Wish.FACETS);
    }
    if (flag("explain")) {
      wishes.add(SearchRequest.Wish.EXPLANATION);
    }
    return wishes;
  }

  /** The same request with one parameter set to a value; as the query of an address, with its ?. */
  String with(String name, String value) {
    return address(Map.of(name, value));
  }

  /** The same request with some parameters set. */
  String with(Map<String, String> values) {
    return address(new TreeMap<>(values));
  }

  /** The same request with one value more of a parameter. */
  String and(String name, String value) {
    StringBuilder query = new StringBuilder(address());
    append(query, name, value);
    return query.toString();
  }

  /** The same request without a parameter. */
  String without(String name) {
    return address(Map.of(name, ""));
  }

  /** This request, as the query of an address; how much is shown of it is left out. */
  String address() {
    return address(Map.of());
  }

  private String address(Map<String, String> changed) {
    StringBuilder query = new StringBuilder();
    request
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!changed.containsKey(name) && !name.equals("limit")) {
                values.forEach(value -> append(query, name, value));
              }
            });
    changed.forEach((name, value) -> append(query, name, value));
    return query.toString();
  }

  private static void append(StringBuilder query, String name, String value) {
    if (value.isBlank()) {
      return;
    }
    query
        .append(query.isEmpty() ? '?' : '&')
        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  /** The values of a parameter that may be repeated. */
  List<String> all(String name) {
    return request.queryParams(name).stream().filter(value -> !value.isBlank()).toList();
  }
}
