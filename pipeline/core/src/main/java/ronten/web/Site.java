package ronten.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import ronten.render.report.Report;
import ronten.text.Reason;

/**
 * The pages: those of the report, under the same names but as the output is now, and those that
 * need a server.
 */
final class Site {

  private final Output output;
  private final Updates updates;
  private final Report report = new Report(true);
  private final ReportPages pages = new ReportPages(report);
  private final Map<String, byte[]> assets = new HashMap<>();

  Site(Output output, Updates updates) {
    this.output = output;
    this.updates = updates;
    report.assets(assets::put);
  }

  void routes(RoutesConfig routes) {
    routes.get("/assets/{name}", this::asset);
    routes.get("/articles/{name}", request -> page(request, s -> pages.article(s, request)));
    routes.get("/documents/<name>", request -> page(request, s -> pages.document(s, request)));
    routes.get(
        "/sides.html", request -> page(request, s -> pages.sides(s, new Parameters(request))));
    routes.get("/add.html", request -> html(request, add()));
    page(routes, "/", "home", HomePage::model);
    page(routes, "/index.html", "home", HomePage::model);
    page(routes, "/search.html", "search", SearchPage::model);
    page(routes, "/glossary.html", "glossary", GlossaryPage::model);
    page(routes, "/terms.html", "explore", TermsPage::model);
  }

  private void page(
      RoutesConfig routes,
      String address,
      String template,
      BiFunction<Snapshot, Parameters, Map<String, Object>> model) {
    String name = address.equals("/") ? "index.html" : address.substring(1);
    routes.get(
        address,
        request ->
            page(
                request,
                snapshot ->
                    report.page(template, name, model.apply(snapshot, new Parameters(request)))));
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

  private byte[] add() {
    return report.page("add", "add.html", AddPage.model(updates.request().corpus()));
  }
}
