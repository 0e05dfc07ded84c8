package ronten.render.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.text.Span;

/** The terms of a comparison, a row each. */
final class TermRows {

  /** So many documents that a term is typical of are named in its row. */
  private static final int TYPICAL = 4;

  private TermRows() {}

  /**
   * How often a document uses a term.
   *
   * @param style how much more or less than the others: {@code over}, {@code under}, else empty
   */
  record Cell(int count, Uses.Use use, String ratio, String style) {}

  /**
   * A term and who uses it.
   *
   * @param cells of every commentary; in a group of many of those that it is most typical of
   */
  record Row(String term, String gloss, int total, int sharedBy, String keyness, List<Cell> cells) {

    /** How many use it that are not named. */
    public int more() {
      return sharedBy - cells.size();
    }
  }

  static List<Row> of(Comparison comparison, Members members) {
    return comparison.terms().stream().map(term -> row(term, members)).toList();
  }

  private static Row row(Comparison.Term term, Members members) {
    return new Row(
        term.term(),
        term.gloss().orElse(""),
        term.counts().values().stream().mapToInt(Integer::intValue).sum(),
        term.sharedBy(),
        String.format(Locale.ROOT, "%.1f", term.logLikelihood()),
        (members.isCrowd() ? typical(term, members) : members.commentaries())
            .stream().map(who -> cell(term, who, members)).toList());
  }

  private static List<Members.Who> typical(Comparison.Term term, Members members) {
    return members.commentaries().stream()
        .filter(who -> term.counts().containsKey(who.path()))
        .sorted(Comparator.comparingDouble(who -> -low(term, who)))
        .limit(TYPICAL)
        .toList();
  }

  private static double low(Comparison.Term term, Members.Who who) {
    return Optional.ofNullable(term.logRatio().get(who.path()))
        .map(Comparison.Interval::low)
        .orElse(0.0);
  }

  private static Cell cell(Comparison.Term term, Members.Who who, Members members) {
    int count = term.counts().getOrDefault(who.path(), 0);
    if (count == 0) {
      return new Cell(0, new Uses.Use(who, -1), "", "");
    }
    Optional<Comparison.Interval> ratio = Optional.ofNullable(term.logRatio().get(who.path()));
    String style = ratio.map(r -> r.low() > 0 ? "over" : r.high() < 0 ? "under" : "").orElse("");
    return new Cell(
        count, use(term, who, members), ratio.map(r -> signed(r.value())).orElse(""), style);
  }

  /** Where a document first uses a term. */
  static Uses.Use use(Comparison.Term term, Members.Who who, Members members) {
    return new Uses.Use(
        who,
        members
            .occurrences(who.path())
            .flatMap(document -> document.term(term))
            .map(Span::start)
            .orElse(-1));
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.1f", value).replace('-', '−');
  }
}
