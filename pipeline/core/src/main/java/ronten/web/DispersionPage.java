package ronten.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ronten.render.report.Report;
import ronten.summary.Summary;

/** A row of a dispersion as its page shows it. */
record DispersionPage(
    String path,
    String title,
    String language,
    Optional<String> date,
    String href,
    int occurrences,
    List<Tick> ticks,
    List<Tick> places,
    List<Tick> rest) {

  /** The width of the plot; each tick is as wide as {@code WIDTH / TICKS}. */
  static final int WIDTH = 1000;

  /** More could not be told apart. */
  private static final int TICKS = 250;

  /** So many places are named; the others are folded away. */
  private static final int NAMED = 12;

  private static final int MOST_NAMED = 500;

  /**
   * A place.
   *
   * @param x in the plot
   * @param percent of the text before it
   * @param href of it in its document
   */
  record Tick(int x, int percent, String href) {}

  static DispersionPage of(Dispersion.Row row) {
    List<Tick> all = new ArrayList<>();
    Map<Integer, Tick> apart = new TreeMap<>();
    for (Summary.Place place : row.places()) {
      double part = (double) place.start() / Math.max(1, row.length());
      int step = Math.min(TICKS - 1, (int) (part * TICKS));
      String href = Report.place(row.path(), place.start());
      Tick tick = new Tick(step * WIDTH / TICKS, (int) Math.round(100 * part), href);
      all.add(tick);
      apart.putIfAbsent(step, tick);
    }
    return new DispersionPage(
        row.path(),
        row.title(),
        row.language(),
        row.date(),
        Report.documentAddress(row.path()),
        all.size(),
        List.copyOf(apart.values()),
        all.stream().limit(NAMED).toList(),
        all.stream().skip(NAMED).limit(MOST_NAMED).toList());
  }
}
