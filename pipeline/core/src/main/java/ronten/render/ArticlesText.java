package ronten.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The articles of a corpus as lines for a terminal, those with most commentaries first. */
public record ArticlesText(Messages messages, Styles styles) {

  private static final int TITLE_WIDTH = 60;

  /** A line for each article. */
  public String of(ArticlesJson articles) {
    List<List<String>> rows = new ArrayList<>();
    articles.articles().stream()
        .sorted(
            Comparator.comparingInt((ArticlesJson.Listed each) -> -each.about())
                .thenComparing(each -> each.article().id()))
        .forEach(each -> rows.add(row(each)));
    StringBuilder out = new StringBuilder();
    Cells.table(rows).forEach(line -> out.append(line).append('\n'));
    return out.append(messages.text("compare.articles", rows.size())).append('\n').toString();
  }

  private List<String> row(ArticlesJson.Listed each) {
    String counts =
        messages.text("compare.about", each.about())
            + (each.cites() > 0 ? " + " + messages.text("compare.citing", each.cites()) : "");
    String source = each.article().path().isPresent() ? messages.text("compare.source.there") : "";
    return List.of(
        Cells.cut(Styles.plain(each.article().title()), TITLE_WIDTH),
        counts,
        source,
        styles.faint(each.article().id()));
  }
}
