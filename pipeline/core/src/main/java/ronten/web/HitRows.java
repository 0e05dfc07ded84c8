package ronten.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.index.Facet;
import ronten.render.Json;
import ronten.render.report.Report;
import ronten.run.ComparedArticle;
import ronten.run.ListedDocument;
import ronten.search.Hit;
import ronten.search.SearchResult;
import ronten.search.Via;
import ronten.text.Span;

/**
 * A search as its page shows it.
 *
 * @param total how many passages match
 * @param facets what they can be narrowed by
 * @param more the address of the same with more hits; empty where all are there
 */
record HitRows(long total, List<Row> rows, List<Choices> facets, List<Widened> via, String more) {

  /** So many values of a facet are offered. */
  private static final int VALUES = 8;

  private static final List<Facet> OFFERED =
      List.of(Facet.ARTICLE, Facet.AUTHOR, Facet.DATE, Facet.LANGUAGE, Facet.DOCUMENT);

  /** A stretch of a passage. */
  record Piece(String text, boolean marked) {}

  /**
   * A passage that was found.
   *
   * @param href of the place in its document
   */
  record Row(
      String title,
      List<String> authors,
      Optional<String> date,
      String language,
      String path,
      String href,
      List<String> headings,
      List<Piece> pieces,
      List<Via> via,
      String like) {}

  /**
   * A value that hits can be narrowed to.
   *
   * @param address of the page narrowed to it
   */
  record Choice(String name, int count, String address) {}

  /** The values of a facet. */
  record Choices(String facet, List<Choice> values) {}

  /** A gloss that widened the question, and the address of the page without it. */
  record Widened(String from, String to, String address) {}

  static String article(String id, Snapshot snapshot) {
    return Optional.ofNullable(snapshot.articles().get(id))
        .map(ComparedArticle::article)
        .map(about -> about.title())
        .orElse(id);
  }

  static HitRows of(SearchResult result, Snapshot snapshot, Parameters parameters) {
    int shown = result.hits().size();
    return new HitRows(
        result.total(),
        result.hits().stream().map(hit -> row(hit, snapshot)).toList(),
        result.facets().map(facets -> choices(facets, snapshot, parameters)).orElse(List.of()),
        result.widenings().stream()
            .map(via -> new Widened(via.from(), via.to(), parameters.and("without", via.to())))
            .toList(),
        shown < result.total() ? parameters.with("limit", Integer.toString(2 * shown)) : "");
  }

  private static Row row(Hit hit, Snapshot snapshot) {
    Optional<ListedDocument> document =
        Optional.ofNullable(snapshot.documents().get(hit.document()));
    return new Row(
        document.map(ListedDocument::title).orElse(hit.document()),
        document.map(ListedDocument::authors).orElse(List.of()),
        document.flatMap(ListedDocument::date),
        document.map(ListedDocument::language).orElse(""),
        hit.document(),
        Report.place(hit.document(), hit.span().start()),
        hit.headings(),
        pieces(hit),
        hit.via(),
        hit.document() + ":" + hit.line());
  }

  private static List<Piece> pieces(Hit hit) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span highlight : hit.highlights()) {
      int start = highlight.start() - hit.span().start();
      int end = highlight.end() - hit.span().start();
      if (start > at) {
        pieces.add(new Piece(hit.text().substring(at, start), false));
      }
      pieces.add(new Piece(hit.text().substring(start, end), true));
      at = end;
    }
    if (at < hit.text().length()) {
      pieces.add(new Piece(hit.text().substring(at), false));
    }
    return pieces;
  }

  private static List<Choices> choices(
      Map<Facet, Map<String, Integer>> facets, Snapshot snapshot, Parameters parameters) {
    List<Choices> all = new ArrayList<>();
    for (Facet facet : OFFERED) {
      List<Choice> values = new ArrayList<>();
      facets.getOrDefault(facet, Map.of()).entrySet().stream()
          .limit(VALUES)
          .forEach(
              each ->
                  values.add(
                      new Choice(
                          shown(facet, each.getKey(), snapshot),
                          each.getValue(),
                          narrowed(facet, each.getKey(), parameters))));
      if (values.size() > 1) {
        all.add(new Choices(Json.name(facet), values));
      }
    }
    return all;
  }

  private static String shown(Facet facet, String value, Snapshot snapshot) {
    return facet == Facet.ARTICLE ? article(value, snapshot) : value;
  }

  private static String narrowed(Facet facet, String value, Parameters parameters) {
    return switch (facet) {
      case DATE -> parameters.with(Map.of("since", value + "-01-01", "until", value + "-12-31"));
      case DOCUMENT -> parameters.with("document", value.replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0"));
      default -> parameters.with(Json.name(facet), value);
    };
  }
}
