package ronten.render.report;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import ronten.compare.Comparison;
import ronten.compare.Reading;

/**
 * The report: pages that open from disk without a network. The bytes of a page depend on what it is
 * drawn from alone: {@link #overview} on what all comparisons come to, {@link #article} on one and
 * the readings of its documents, {@link #document} on one reading and the comparisons it stands in.
 * So a page whose comparison and documents are as they were need not be drawn again.
 */
public final class Report {

  /** Where files go. */
  public interface Sink {

    /**
     * Takes a file.
     *
     * @param name its path under the report's folder, with {@code /}
     */
    void write(String name, byte[] bytes);
  }

  private static final String RESOURCES = "/ronten/render/report/";

  /** What every page needs, by the name of the file and of the resource. */
  private static final Map<String, String> ASSETS =
      Map.ofEntries(
          entry("assets/report.css", "report.css"),
          entry("assets/report.js", "report.js"),
          entry("assets/group.js", "group.js"),
          entry("assets/reader.js", "reader.js"),
          entry("assets/drawing.js", "drawing.js"),
          entry("assets/chart.js", "chart.js"),
          entry("assets/echarts.min.js", "echarts/echarts.min.js"),
          entry("assets/echarts.LICENSE.txt", "echarts/LICENSE"),
          entry("assets/echarts.NOTICE.txt", "echarts/NOTICE"),
          entry("assets/echarts.LICENSE-d3.txt", "echarts/LICENSE-d3"),
          entry("assets/zrender.LICENSE.txt", "zrender/LICENSE"));

  /** What the further pages of a server need. */
  private static final List<String> SERVED = List.of("served.js", "explore.js");

  private final Templates templates = new Templates();
  private final boolean served;

  /** A report of files. */
  public Report() {
    this(false);
  }

  /**
   * @param served whether the pages come from a server, which has further ones that they lead to
   */
  public Report(boolean served) {
    this.served = served;
  }

  /** Draws everything. */
  public void write(
      List<Comparison> comparisons, Function<String, Optional<Reading>> readings, Sink sink) {
    assets(sink);
    overview(comparisons.stream().map(OverviewRow::of).toList(), sink);
    comparisons.forEach(comparison -> article(comparison, readings, sink));
    Map<String, List<Comparison>> byPath = byPath(comparisons);
    new TreeSet<>(byPath.keySet())
        .forEach(
            path ->
                readings
                    .apply(path)
                    .ifPresent(reading -> document(reading, byPath.get(path), sink)));
  }

  /** The comparisons that each document stands in, as a commentary or as the article's text. */
  private static Map<String, List<Comparison>> byPath(List<Comparison> comparisons) {
    Map<String, List<Comparison>> byPath = new HashMap<>();
    for (Comparison comparison : comparisons) {
      TreeSet<String> paths = new TreeSet<>();
      comparison.documents().forEach(member -> paths.add(member.path()));
      comparison.article().path().ifPresent(paths::add);
      paths.forEach(path -> byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(comparison));
    }
    return byPath;
  }

  /** The name of an article's page. */
  public static String articlePage(String id) {
    return Pages.article(id);
  }

  /** The name of a document's page. */
  public static String documentPage(String path) {
    return Pages.document(path);
  }

  /** Words of the pages as they stand in their bundle, places that are to be filled in and all. */
  public static String words(String key, Locale locale) {
    return Phrases.pattern(key, locale);
  }

  /** The address of an article's page, relative to the report's folder. */
  public static String articleAddress(String id) {
    return Pages.address(Pages.article(id));
  }

  /** The address of a document's page, relative to the report's folder. */
  public static String documentAddress(String path) {
    return Pages.to(path);
  }

  /** The address of a place in a document, relative to the report's folder. */
  public static String place(String path, int start) {
    return Pages.to(path, start);
  }

  /** Style, scripts and licences. */
  public void assets(Sink sink) {
    ASSETS.forEach((name, resource) -> sink.write(name, resource(resource)));
    if (served) {
      SERVED.forEach(name -> sink.write("assets/" + name, resource(name)));
    }
  }

  /** {@code index.html}: the articles, those with most commentaries first. */
  public void overview(List<OverviewRow> articles, Sink sink) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("articles", articles.stream().sorted(OverviewRow.ORDER).toList());
    draw("overview", "index.html", model, sink);
  }

  /** The page of one article. */
  public void article(
      Comparison comparison, Function<String, Optional<Reading>> readings, Sink sink) {
    draw(
        "article",
        Pages.article(comparison.article().id()),
        ArticlePage.model(comparison, readings),
        sink);
  }

  /** The page of one document. */
  public void document(Reading reading, List<Comparison> comparisons, Sink sink) {
    draw(
        "document", Pages.document(reading.path()), DocumentPage.model(reading, comparisons), sink);
  }

  private void draw(String template, String page, Map<String, Object> model, Sink sink) {
    sink.write(page, page(template, page, model));
  }

  /**
   * Some of the commentaries on an article beside each other.
   *
   * @param paths of those
   * @param bySection whether they are aligned by what their sections do, not by the article
   * @param more what the template asks for besides
   */
  public byte[] sides(
      Comparison comparison,
      Function<String, Optional<Reading>> readings,
      Collection<String> paths,
      boolean bySection,
      Map<String, Object> more) {
    Map<String, Object> model = SidesPage.model(comparison, readings, paths, bySection);
    model.putAll(more);
    return page("sides", "sides.html", model);
  }

  /**
   * A page filled in, as UTF-8.
   *
   * @param template its name
   * @param page the name of the page
   * @param values what the template asks for
   */
  public byte[] page(String template, String page, Map<String, Object> values) {
    return page(template, page, values, Pages.root(page));
  }

  /**
   * A page filled in that stands at an address of another.
   *
   * @param root what leads from there to the report's folder
   */
  public byte[] page(String template, String page, Map<String, Object> values, String root) {
    Map<String, Object> model = new HashMap<>(values);
    model.put("root", root);
    model.put("page", page);
    model.put("served", served);
    return templates.page(template, model);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Report.class.getResourceAsStream(RESOURCES + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCES + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
