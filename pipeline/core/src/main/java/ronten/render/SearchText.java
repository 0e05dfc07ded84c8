package ronten.render;

import java.util.List;
import java.util.Map;
import ronten.index.Facet;
import ronten.search.Hit;
import ronten.search.SearchResult;
import ronten.search.Via;
import ronten.text.Span;

/** A search result as lines for a terminal, what matched set off. */
public record SearchText(Messages messages, Styles styles) {

  /** Values of a facet shown; all are in the JSON. */
  private static final int MOST_VALUES = 10;

  private static final int VALUE_WIDTH = 60;

  /** The hits, one paragraph each, and how many there are in all. */
  public String of(SearchResult result) {
    StringBuilder out = new StringBuilder();
    int number = 1;
    for (Hit hit : result.hits()) {
      out.append(styles.bold(number++ + "."))
          .append(' ')
          .append(styles.path(Styles.plain(hit.document())))
          .append(styles.faint(":" + hit.line()))
          .append(hit.heading().map(h -> "  " + styles.faint(Styles.plain(h))).orElse(""))
          .append('\n')
          .append("   ")
          .append(highlighted(hit))
          .append('\n');
      hit.via().forEach(via -> out.append("   ").append(gloss(via)).append('\n'));
      hit.explanation().ifPresent(why -> out.append(why.indent(5)));
      out.append('\n');
    }
    result.facets().ifPresent(facets -> facets.forEach((facet, n) -> facet(facet, n, out)));
    out.append(messages.text("search.total", result.hits().size(), result.total())).append('\n');
    return out.toString();
  }

  /** A gloss the query was widened by. */
  public String gloss(Via via) {
    String pair = messages.text("search.pair", via.from(), via.to());
    return styles.faint(Styles.plain(messages.text("search.via", pair, via.path())));
  }

  private void facet(Facet facet, Map<String, Integer> values, StringBuilder out) {
    if (values.isEmpty()) {
      return;
    }
    out.append(styles.bold(messages.text("facet", facet))).append('\n');
    List<List<String>> rows =
        values.entrySet().stream()
            .limit(MOST_VALUES)
            .map(
                value ->
                    List.of(
                        "  " + Cells.cut(Styles.plain(value.getKey()), VALUE_WIDTH),
                        value.getValue().toString()))
            .toList();
    Cells.table(rows).forEach(row -> out.append(row).append('\n'));
    if (values.size() > MOST_VALUES) {
      String more = messages.text("facet.more", values.size() - MOST_VALUES);
      out.append("  ").append(styles.faint(more)).append('\n');
    }
    out.append('\n');
  }

  private String highlighted(Hit hit) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span match : hit.highlights()) {
      Span inside = match.shift(-hit.span().start());
      out.append(Styles.plain(hit.text().substring(at, inside.start())));
      out.append(styles.match(Styles.plain(inside.in(hit.text()))));
      at = inside.end();
    }
    return out.append(Styles.plain(hit.text().substring(at))).toString();
  }
}
