package ronten.render;

import ronten.search.Hit;
import ronten.search.SearchResult;
import ronten.text.Span;

/** A search result as lines for a terminal, what matched set off. */
public record SearchText(Messages messages, Styles styles) {

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
      hit.explanation().ifPresent(why -> out.append(why.indent(5)));
      out.append('\n');
    }
    out.append(messages.text("search.total", result.hits().size(), result.total())).append('\n');
    return out.toString();
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
