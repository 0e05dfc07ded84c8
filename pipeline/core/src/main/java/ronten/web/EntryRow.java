package ronten.web;

import java.util.List;
import ronten.compare.Glossary;
import ronten.render.report.Report;

/** An entry of the glossary as its page shows it. */
record EntryRow(String en, boolean conflict, List<Row> renderings) {

  /**
   * A rendering.
   *
   * @param documents how many use it
   * @param path the first of them
   * @param href of the place in that
   */
  record Row(String ja, int documents, String path, String href) {

    static Row of(Glossary.Rendering rendering) {
      return new Row(
          rendering.ja(),
          rendering.paths().size(),
          rendering.first().path(),
          Report.place(rendering.first().path(), rendering.first().start()));
    }
  }

  static EntryRow of(Glossary.Entry entry) {
    return new EntryRow(
        entry.en(), entry.conflict(), entry.renderings().stream().map(Row::of).toList());
  }
}
