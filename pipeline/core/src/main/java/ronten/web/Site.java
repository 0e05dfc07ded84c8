package ronten.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.compare.Reading;
import ronten.corpus.MediaType;
import ronten.render.Json;
import ronten.render.Messages;
import ronten.render.NoteText;
import ronten.render.report.Report;
import ronten.run.ComparedArticle;
import ronten.run.ListedDocument;
import ronten.search.Note;
import ronten.search.SearchRequest;
import ronten.search.SearchResult;
import ronten.search.concordance.LineOrder;
import ronten.text.Reason;

/**
 * The pages: those of the report, under the same names but as the output is now, and those that
 * need a server.
 */
final class Site {

  private static final int HITS = 20;
  private static final int LINES = 100;
  private static final int ARTICLES = 50;
  private static final int ENTRIES = 200;

  /** So many commentaries stand beside each other where nobody chooses. */
  private static final int COLUMNS = 2;

  private static final int MOST_SHOWN = 2000;
  private static final String ENDING = ".html";

  /** What the page for adding says as things go on, by the name its script has for it. */
  private static final Map<String, Said> WORDS = new TreeMap<>();

  static {
    List.of(
            "sending",
            "waiting",
            "rebuilding",
            "analysing",
            "writing",
            "finished",
            "handed",
            "changed",
            "lost")
        .forEach(state -> WORDS.put(state, Said.page("add.state." + state)));
    List.of("failed", "on", "alone").forEach(word -> WORDS.put(word, Said.page("add." + word)));
  }

  private final Output output;
  private final Updates updates;
  private final Report report = new Report(true);
  private final Map<String, byte[]> assets = new HashMap<>();

  Site(Output output, Updates updates) {
    this.output = output;
    this.updates = updates;
    report.assets(assets::put);
  }

  void routes(RoutesConfig routes) {
    routes.get("/assets/{name}", this::asset);
    routes.get("/", request -> page(request, this::overview));
    routes.get("/index.html", request -> page(request, this::overview));
    routes.get("/articles/{name}", request -> page(request, s -> article(s, request)));
    routes.get("/documents/<name>", request -> page(request, s -> document(s, request)));
    routes.get("/sides.html", request -> page(request, s -> sides(s, new Parameters(request))));
    routes.get("/search.html", request -> page(request, s -> search(s, new Parameters(request))));
    routes.get(
        "/glossary.html", request -> page(request, s -> glossary(s, new Parameters(request))));
    routes.get("/terms.html", request -> page(request, s -> terms(s, new Parameters(request))));
    routes.get("/add.html", request -> html(request, add()));
  }

  private void asset(Context request) {
    String name = request.pathParam("name");
    byte[] bytes = assets.get("assets/" + name);
    if (bytes == null) {
      throw Problem.Refusal.missing(Reason.of("web.page", request.path()));
    }
    String type =
        name.endsWith(".css")
            ? ContentType.CSS
            : name.endsWith(".js") ? ContentType.JAVASCRIPT : ContentType.PLAIN;
    request
        .contentType(type + "; charset=utf-8")
        .header(Header.CACHE_CONTROL, "max-age=60")
        .result(bytes);
  }

  /** A page of the output; where there is none yet, the one that asks for documents. */
  private void page(Context request, Function<Snapshot, byte[]> draw) {
    if (output.commit().isEmpty()) {
      html(request, add());
    } else {
      html(request, output.read(draw));
    }
  }

  private static void html(Context request, byte[] page) {
    request.contentType("text/html; charset=utf-8").result(page);
  }

  /** Whether a browser asks for a page. */
  static boolean isPage(Context request) {
    String accepted = Optional.ofNullable(request.header(Header.ACCEPT)).orElse("");
    return !request.path().startsWith(Api.ROOT) && accepted.contains("text/html");
  }

  /** Says on a page why there is no other. */
  void refuse(Problem.Refusal refusal, Context request) {
    Map<String, Object> model = new HashMap<>();
    model.put("reason", Said.of(refusal.reason()));
    request.status(refusal.status());
    html(request, report.page("refusal", "refusal.html", model, "/"));
  }

  private byte[] overview(Snapshot snapshot) {
    List<ComparedArticle> articles = new ArrayList<>(snapshot.articles().values());
    articles.sort(
        Comparator.comparingInt((ComparedArticle each) -> -each.documents().size())
            .thenComparing(each -> each.article().id()));
    Map<String, Object> model = new HashMap<>();
    model.put("total", articles.size());
    model.put("documents", snapshot.documents().size());
    model.put(
        "articles",
        articles.stream().limit(ARTICLES).map(each -> snapshot.row(each.article().id())).toList());
    model.put("others", unread(snapshot));
    return report.page("home", "index.html", model);
  }

  /** A document in a list. */
  record Other(String title, String language, String path, String href) {

    static Other of(ListedDocument document) {
      return new Other(
          document.title(),
          document.language(),
          document.path(),
          Report.documentAddress(document.path()));
    }
  }

  /** Documents that stand in no comparison. */
  private static List<Other> unread(Snapshot snapshot) {
    Set<String> compared = new HashSet<>();
    snapshot.articles().values().forEach(each -> each.paths().forEach(compared::add));
    return snapshot.documents().values().stream()
        .filter(each -> !compared.contains(each.path()))
        .limit(ENTRIES)
        .map(Other::of)
        .toList();
  }

  private byte[] article(Snapshot snapshot, Context request) {
    Comparison comparison = Api.comparison(snapshot, name(request));
    return drawn(sink -> report.article(comparison, snapshot::reading, sink));
  }

  /** An article that can be chosen. */
  record ArticleChoice(String id, String title, boolean chosen) {}

  private byte[] sides(Snapshot snapshot, Parameters parameters) {
    String id =
        parameters
            .text("article")
            .orElseGet(
                () ->
                    snapshot.articles().keySet().stream()
                        .findFirst()
                        .orElseThrow(
                            () -> Problem.Refusal.missing(Reason.of("compare.missing", ""))));
    Comparison comparison = Api.comparison(snapshot, id);
    boolean bySection =
        parameters.constant("align", Alignment.ARTICLE) == Alignment.SECTION
            || comparison.coverage().isEmpty();
    List<String> asked = parameters.all("d");
    List<String> paths =
        asked.isEmpty()
            ? comparison.documents().stream().limit(COLUMNS).map(Comparison.Member::path).toList()
            : asked;
    List<ArticleChoice> articles =
        snapshot.articles().values().stream()
            .map(
                each ->
                    new ArticleChoice(
                        each.article().id(),
                        each.article().title(),
                        each.article().id().equals(id)))
            .toList();
    return report.sides(
        comparison,
        snapshot::reading,
        paths,
        bySection,
        Map.of("articles", articles, "bySection", bySection));
  }

  /** What commentaries beside each other are aligned by. */
  private enum Alignment {
    ARTICLE,
    SECTION
  }

  private byte[] document(Snapshot snapshot, Context request) {
    String path = pathOf(snapshot, name(request), request);
    Reading reading =
        snapshot
            .reading(path)
            .orElseThrow(() -> Problem.Refusal.missing(Reason.of("show.missing", path)));
    return drawn(sink -> report.document(reading, snapshot.comparisonsWith(path), sink));
  }

  /** The path of the document that a page is of; long names are cut. */
  private static String pathOf(Snapshot snapshot, String name, Context request) {
    String page = "documents/" + request.pathParam("name");
    return Report.documentPage(name).equals(page)
        ? name
        : snapshot.documents().keySet().stream()
            .filter(path -> Report.documentPage(path).equals(page))
            .findFirst()
            .orElse(name);
  }

  private static String name(Context request) {
    String name = request.pathParam("name");
    if (!name.endsWith(ENDING)) {
      throw Problem.Refusal.missing(Reason.of("web.page", request.path()));
    }
    return name.substring(0, name.length() - ENDING.length());
  }

  /** The one page that something draws. */
  private static byte[] drawn(Consumer<Report.Sink> draw) {
    byte[][] page = new byte[1][];
    draw.accept((name, bytes) -> page[0] = bytes);
    return page[0];
  }

  private byte[] search(Snapshot snapshot, Parameters parameters) {
    Map<String, Object> model = new HashMap<>();
    boolean kwic = parameters.text("view").filter("kwic"::equals).isPresent();
    model.put("query", parameters.text("q").orElse(""));
    model.put("like", parameters.text("like").orElse(""));
    model.put("kwic", kwic);
    model.put("sort", Json.name(parameters.order()));
    model.put("orders", List.of(LineOrder.values()).stream().map(Json::name).toList());
    model.put("scopes", SearchPage.scopes(parameters));
    model.put("conditions", SearchPage.conditions(parameters, snapshot));
    model.put("glossary", parameters.text("glossary").filter("false"::equals).isEmpty());
    model.put("since", parameters.text("since").orElse(""));
    model.put("until", parameters.text("until").orElse(""));
    model.put("without", parameters.all("without"));
    model.put("withAll", parameters.without("without"));
    model.put("withoutGlossary", parameters.with("glossary", "false"));
    model.put("withGlossary", parameters.without("glossary"));
    boolean asked =
        parameters.text("q").isPresent() || (!kwic && parameters.text("like").isPresent());
    model.put("asked", asked);
    model.put("result", Optional.empty());
    model.put("lines", Optional.empty());
    if (asked && kwic) {
      Lines lines = Lines.of(snapshot, parameters, LINES);
      model.put("lines", Optional.of(KwicPage.of(lines, parameters)));
      export(model, parameters, lines.first().size());
      model.put("notes", notes(lines.notes()));
    } else if (asked) {
      SearchRequest request =
          parameters.search(snapshot, HITS, MOST_SHOWN).with(SearchRequest.Wish.FACETS);
      SearchResult result = Api.answer(snapshot, parameters, request);
      model.put("result", Optional.of(SearchPage.of(result, snapshot, parameters)));
      export(model, parameters, result.hits().size());
      model.put("notes", notes(result.notes()));
    } else {
      model.put("notes", List.of());
    }
    return report.page("search", "search.html", model);
  }

  /** Where what is shown is to be had as JSON and as a table. */
  private static void export(Map<String, Object> model, Parameters parameters, int shown) {
    String limit = Integer.toString(Math.max(1, shown));
    model.put("address", parameters.with("limit", limit));
    model.put("csv", parameters.with(Map.of("limit", limit, "format", "csv")));
  }

  private static List<Said> notes(List<Note> notes) {
    NoteText english = new NoteText(Messages.of(Locale.ENGLISH));
    NoteText japanese = new NoteText(Messages.of(Locale.JAPANESE));
    return notes.stream().map(note -> new Said(english.of(note), japanese.of(note))).toList();
  }

  private byte[] glossary(Snapshot snapshot, Parameters parameters) {
    Glossary found = GlossaryView.of(snapshot.glossary(), parameters);
    int limit = parameters.number("limit", ENTRIES, 1, MOST_SHOWN);
    List<GlossaryPage> entries =
        found.entries().stream().limit(limit).map(GlossaryPage::of).toList();
    Map<String, Object> model = new HashMap<>();
    model.put("query", parameters.text("q").orElse(""));
    model.put("conflicts", parameters.flag("conflicts"));
    model.put("total", found.entries().size());
    model.put("entries", entries);
    model.put("reverse", found.reverse().stream().limit(limit).toList());
    model.put("all", snapshot.glossary().entries().size());
    model.put("address", parameters.address());
    model.put("csv", parameters.with("format", "csv"));
    model.put(
        "more",
        entries.size() < found.entries().size()
            ? parameters.with("limit", Integer.toString(2 * entries.size()))
            : "");
    return report.page("glossary", "glossary.html", model);
  }

  private byte[] terms(Snapshot snapshot, Parameters parameters) {
    return report.page("explore", "terms.html", TermsPage.model(snapshot, parameters));
  }

  private byte[] add() {
    Map<String, Object> model = new HashMap<>();
    model.put("corpus", updates.request().corpus().toString());
    model.put(
        "types",
        Arrays.stream(MediaType.values())
            .flatMap(type -> type.extensions().stream())
            .map(extension -> "." + extension)
            .toList());
    model.put("megabytes", Server.LARGEST_MEGABYTES);
    model.put("words", WORDS);
    return report.page("add", "add.html", model);
  }
}
