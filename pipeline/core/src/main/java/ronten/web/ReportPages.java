package ronten.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.render.report.Report;
import ronten.text.Reason;

/** The pages that the report has too: of an article, of a document, and of some side by side. */
final class ReportPages {

  /** Among so many commentaries, two that can well be laid side by side are sought. */
  private static final int LOOKED_AT = 60;

  private static final String ENDING = ".html";

  private final Report report;

  ReportPages(Report report) {
    this.report = report;
  }

  byte[] article(Snapshot snapshot, Context request) {
    Comparison comparison = Api.comparison(snapshot, name(request));
    return drawn(sink -> report.article(comparison, snapshot::reading, sink));
  }

  /** An article that can be chosen. */
  record ArticleChoice(String id, String title, boolean chosen) {}

  byte[] sides(Snapshot snapshot, Parameters parameters) {
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
    List<String> paths = asked.isEmpty() ? closest(comparison) : asked;
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

  /** The two that take up most of the same paragraphs; the first two where none does. */
  private static List<String> closest(Comparison comparison) {
    List<String> paths =
        comparison.documents().stream().limit(LOOKED_AT).map(Comparison.Member::path).toList();
    List<String> closest = paths.stream().limit(2).toList();
    long most = 0;
    for (int one = 0; one < paths.size(); one++) {
      for (int other = one + 1; other < paths.size(); other++) {
        List<String> pair = List.of(paths.get(one), paths.get(other));
        long both =
            comparison.coverage().stream()
                .filter(paragraph -> pair.stream().allMatch(path -> isTakenUp(paragraph, path)))
                .count();
        if (both > most) {
          most = both;
          closest = pair;
        }
      }
    }
    return closest;
  }

  private static boolean isTakenUp(Comparison.Coverage paragraph, String path) {
    return paragraph.documents().getOrDefault(path, Comparison.Use.ABSENT) != Comparison.Use.ABSENT;
  }

  /** What commentaries beside each other are aligned by. */
  private enum Alignment {
    ARTICLE,
    SECTION
  }

  byte[] document(Snapshot snapshot, Context request) {
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
}
