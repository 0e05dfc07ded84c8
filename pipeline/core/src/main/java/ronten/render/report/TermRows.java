package ronten.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ronten.compare.Comparison;

/** The terms of a comparison: a row each, and a point each for every document that uses it. */
final class TermRows {

  private TermRows() {}

  /**
   * How often a document uses a term.
   *
   * @param style how much more or less than the others: {@code over}, {@code under}, else empty
   */
  record Cell(int count, String href, String ratio, String style) {}

  /** A term and who uses it. */
  record Row(
      String term, String gloss, int total, int sharedBy, String keyness, List<Cell> cells) {}

  /**
   * A point of the chart.
   *
   * @param document the number of the document, from 0
   * @param ratio log ratio, with the ends of its 95 % interval
   */
  record Point(
      int document,
      String term,
      int count,
      double ratio,
      double low,
      double high,
      double keyness,
      int sharedBy) {}

  static List<Row> of(Comparison comparison, Members members) {
    return comparison.terms().stream().map(term -> row(term, members)).toList();
  }

  private static Row row(Comparison.Term term, Members members) {
    List<Cell> cells =
        members.commentaries().stream()
            .map(who -> cell(term, who.path(), members.occurrences(who.path())))
            .toList();
    return new Row(
        term.term(),
        term.gloss().orElse(""),
        term.counts().values().stream().mapToInt(Integer::intValue).sum(),
        term.sharedBy(),
        number(term.logLikelihood()),
        cells);
  }

  private static Cell cell(Comparison.Term term, String path, Optional<Occurrences> occurrences) {
    int count = term.counts().getOrDefault(path, 0);
    if (count == 0) {
      return new Cell(0, "", "", "");
    }
    Optional<Comparison.Interval> ratio = Optional.ofNullable(term.logRatio().get(path));
    String style = ratio.map(r -> r.low() > 0 ? "over" : r.high() < 0 ? "under" : "").orElse("");
    String href =
        occurrences
            .flatMap(document -> document.term(term.term()))
            .map(place -> Pages.to(path, place.start()))
            .orElse(Pages.to(path));
    return new Cell(count, href, ratio.map(r -> signed(r.value())).orElse(""), style);
  }

  static List<Point> points(Comparison comparison, Members members) {
    List<Point> points = new ArrayList<>();
    int number = 0;
    for (Members.Who who : members.commentaries()) {
      int document = number++;
      for (Comparison.Term term : comparison.terms()) {
        Comparison.Interval ratio = term.logRatio().get(who.path());
        int count = term.counts().getOrDefault(who.path(), 0);
        if (ratio != null && count > 0) {
          points.add(
              new Point(
                  document,
                  term.term(),
                  count,
                  rounded(ratio.value()),
                  rounded(ratio.low()),
                  rounded(ratio.high()),
                  rounded(term.logLikelihood()),
                  term.sharedBy()));
        }
      }
    }
    return points;
  }

  private static double rounded(double value) {
    return Double.isFinite(value) ? Math.round(value * 100) / 100.0 : 0;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.1f", value).replace('-', '−');
  }
}
