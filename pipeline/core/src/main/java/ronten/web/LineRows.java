package ronten.web;

import java.util.List;
import ronten.render.report.Report;
import ronten.search.concordance.ConcordanceLine;

/**
 * A concordance as its page shows it.
 *
 * @param total how many lines there are
 * @param more the address of the same with more lines; empty where all are there
 */
record LineRows(long total, List<Row> first, String more) {

  /**
   * A line.
   *
   * @param href of the place in its document
   */
  record Row(String document, int line, String href, String left, String match, String right) {

    static Row of(ConcordanceLine line) {
      return new Row(
          line.document(),
          line.line(),
          Report.place(line.document(), line.span().start()),
          line.left(),
          line.match(),
          line.right());
    }
  }

  static LineRows of(Lines lines, Parameters parameters) {
    int shown = lines.first().size();
    return new LineRows(
        lines.total(),
        lines.first().stream().map(Row::of).toList(),
        shown < lines.total() ? parameters.with("limit", Integer.toString(2 * shown)) : "");
  }
}
