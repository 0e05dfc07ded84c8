package ronten.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands beside a word as a table for a terminal. */
public record CollocatesText(Messages messages, Styles styles) {

  private static final int WORD_WIDTH = 40;

  /** A row for each collocate, then how often the word itself stands in the corpus. */
  public String of(CollocatesJson found) {
    StringBuilder out = new StringBuilder();
    List<List<String>> rows = new ArrayList<>();
    if (!found.collocates().isEmpty()) {
      rows.add(
          Stream.of("word", "frequency", "left", "right", "in-all", "log-likelihood", "log-dice")
              .map(column -> messages.text("collocates." + column))
              .toList());
    }
    found.collocates().forEach(each -> rows.add(row(each)));
    Cells.table(rows).forEach(row -> out.append(row).append('\n'));
    return out.append(rows.isEmpty() ? "" : "\n")
        .append(
            messages.text(
                "collocates.total",
                found.collocates().size(),
                found.total(),
                found.frequency(),
                found.window()))
        .append('\n')
        .toString();
  }

  private static List<String> row(CollocatesJson.Listed each) {
    return List.of(
        Cells.cut(Styles.plain(each.word()), WORD_WIDTH),
        Long.toString(each.frequency()),
        Long.toString(each.left()),
        Long.toString(each.right()),
        Long.toString(each.inAll()),
        String.format(Locale.ROOT, "%.1f", each.logLikelihood()),
        String.format(Locale.ROOT, "%.2f", each.logDice()));
  }
}
