package ronten.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.render.ArticlesJson;
import ronten.render.Json;
import ronten.render.KwicJson;
import ronten.render.Messages;
import ronten.render.NoteText;
import ronten.render.SearchJson;
import ronten.render.export.Export;
import ronten.search.Note;
import ronten.search.SearchRequest;
import ronten.search.SearchResult;
import ronten.summary.Summary;
import ronten.text.Reason;

/** What is to be had as JSON, under {@value #ROOT}. */
final class Api {

  static final String ROOT = "/api/v1";

  /** More hits than anybody reads. */
  static final int MOST_HITS = 1000;

  /** A page of a list. */
  static final int PAGE = 100;

  private static final int MOST_LINES = 10_000;

  /** Characters on each side of a match. */
  private static final int WIDTH = 60;

  static final int MOST_LISTED = 10_000;

  private static final Pattern SCHEMA = Pattern.compile("[a-z]+\\.schema\\.json");

  private static final String NOTES = "X-Ronten-Notes";

  private static final String JSON = "application/json";

  private final Output output;

  Api(Output output) {
    this.output = output;
  }

  void routes(RoutesConfig routes) {
    routes.get(ROOT + "/openapi.json", Api::description);
    routes.get(ROOT + "/schema/{name}", Api::schema);
    get(routes, "/search", this::search);
    get(routes, "/kwic", this::kwic);
    get(routes, "/documents", this::documents);
    get(routes, "/documents/<path>", this::document);
    get(routes, "/articles", this::articles);
    get(routes, "/articles/{id}/comparison", this::comparison);
    get(routes, "/glossary", this::glossary);
    get(routes, "/terms", TermsApi::terms);
    get(routes, "/terms/dispersion", TermsApi::dispersion);
    get(routes, "/terms/network", TermsApi::network);
    get(routes, "/timeline", TermsApi::timeline);
  }

  private void get(RoutesConfig routes, String path, BiConsumer<Snapshot, Context> answer) {
    routes.get(
        ROOT + path,
        request ->
            output.read(
                snapshot -> {
                  answer.accept(snapshot, request);
                  return request;
                }));
  }

  private static void description(Context request) {
    request.contentType(JSON).result(resource("/ronten/web/openapi.json").orElseThrow());
  }

  private static void schema(Context request) {
    String name = request.pathParam("name");
    request
        .contentType(JSON)
        .result(
            Optional.of(name)
                .filter(each -> SCHEMA.matcher(each).matches())
                .flatMap(each -> resource("/ronten/render/schema/" + each))
                .orElseThrow(() -> Problem.Refusal.missing(Reason.of("web.page", name))));
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream json = Api.class.getResourceAsStream(name)) {
      return json == null ? Optional.empty() : Optional.of(json.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private void search(Snapshot snapshot, Context request) {
    Parameters parameters = new Parameters(request);
    SearchRequest asked = parameters.search(snapshot, SearchRequest.LIMIT, MOST_HITS);
    SearchResult result = answer(snapshot, parameters, asked);
    notes(request, result.notes());
    if (parameters.constant("format", Format.JSON) == Format.CSV) {
      csv(request, "search.csv", Export.csv(result));
    } else {
      json(request, SearchJson.of(Optional.empty(), result));
    }
  }

  /** What a result is written as. */
  enum Format {
    JSON,
    CSV
  }

  /** The answer to a query, or what is like a passage. */
  static SearchResult answer(Snapshot snapshot, Parameters parameters, SearchRequest asked) {
    Optional<String> like = parameters.text("like");
    if (like.isEmpty()) {
      return snapshot.search().search(asked);
    }
    int colon = like.get().lastIndexOf(':');
    String path = like.get().substring(0, Math.max(0, colon));
    return snapshot
        .search()
        .like(path, line(like.get().substring(colon + 1)), asked.query(like.get()))
        .orElseThrow(() -> Problem.Refusal.parameter("like", Reason.of("web.like")));
  }

  private static int line(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void kwic(Snapshot snapshot, Context request) {
    Parameters parameters = new Parameters(request);
    Lines lines =
        Lines.of(
            snapshot, parameters, MOST_LINES, parameters.number("width", WIDTH, 1, Lines.WIDEST));
    notes(request, lines.notes());
    if (parameters.constant("format", Format.JSON) == Format.CSV) {
      csv(request, "kwic.csv", Export.csv(lines.first()));
    } else {
      json(request, KwicJson.of(lines.query(), lines.first(), lines.total(), lines.documents()));
    }
  }

  private void documents(Snapshot snapshot, Context request) {
    Parameters parameters = new Parameters(request);
    json(
        request,
        Listing.of(
            List.copyOf(snapshot.documents().values()),
            parameters.number("offset", 0, 0, Integer.MAX_VALUE),
            parameters.number("limit", PAGE, 1, MOST_LISTED)));
  }

  /** A document: its summary and its text. */
  record DocumentJson(Summary summary, String text) {}

  private void document(Snapshot snapshot, Context request) {
    String path = request.pathParam("path");
    json(
        request,
        snapshot
            .search()
            .document(path)
            .map(d -> new DocumentJson(Json.read(d.summary(), Summary.class), d.text()))
            .orElseThrow(() -> Problem.Refusal.missing(Reason.of("show.missing", path))));
  }

  private void articles(Snapshot snapshot, Context request) {
    json(
        request,
        ArticlesJson.of(
            snapshot.articles().values().stream()
                .map(each -> ArticlesJson.Listed.of(each.article(), each.documents()))
                .toList()));
  }

  private void comparison(Snapshot snapshot, Context request) {
    json(request, comparison(snapshot, request.pathParam("id")));
  }

  static Comparison comparison(Snapshot snapshot, String id) {
    return snapshot
        .comparison(id)
        .orElseThrow(() -> Problem.Refusal.missing(Reason.of("compare.missing", id)));
  }

  private void glossary(Snapshot snapshot, Context request) {
    Parameters parameters = new Parameters(request);
    Glossary found = GlossaryFilter.of(snapshot.glossary(), parameters);
    if (parameters.constant("format", Format.JSON) == Format.CSV) {
      csv(request, "glossary.csv", Export.csv(found));
    } else {
      json(request, found);
    }
  }

  /** What the searcher should know, in a header; the result is the same JSON as the command's. */
  private static void notes(Context request, List<Note> notes) {
    NoteText text = new NoteText(Messages.of(Locale.ENGLISH));
    if (!notes.isEmpty()) {
      request.header(NOTES, notes.stream().map(text::of).collect(Collectors.joining(" ")));
    }
  }

  /** Sends a value as JSON. */
  static void json(Context request, Object value) {
    request.contentType(JSON).result(Json.pretty(value));
  }

  private static void csv(Context request, String name, byte[] table) {
    request
        .contentType("text/csv; charset=utf-8")
        .header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .result(table);
  }
}
