package ronten.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ronten.index.Dates;
import ronten.run.ListedDocument;

/**
 * How many documents are of each month, or of each longer stretch where months would be too many.
 *
 * @param undated how many documents tell no date, or none as exact as the stretches are
 * @param periods from the first that any document is of to the last, empty ones too
 */
record Timeline(Unit unit, int undated, List<Period> periods) {

  /** So many stretches at most, but for centuries. */
  private static final int MOST = 48;

  /** How long a stretch is. */
  enum Unit {
    MONTH(1),
    YEAR(12),
    DECADE(120),
    CENTURY(1200);

    private final int months;

    Unit(int months) {
      this.months = months;
    }

    private int of(int month) {
      return Math.floorDiv(month, months);
    }

    private Period period(int number) {
      YearMonth first = month((long) number * months);
      YearMonth last = month((long) (number + 1) * months - 1);
      return new Period(
          switch (this) {
            case MONTH -> first.toString();
            case YEAR -> Integer.toString(first.getYear());
            case DECADE, CENTURY -> first.getYear() + "–" + last.getYear();
          },
          first.atDay(1),
          last.atEndOfMonth(),
          0,
          Optional.empty());
    }

    private static YearMonth month(long number) {
      return YearMonth.of(0, 1).plusMonths(number);
    }
  }

  /**
   * A stretch.
   *
   * @param until its last day
   * @param documents how many are of it
   * @param having how many of them have the term that was asked for, if one was
   */
  record Period(
      String period, LocalDate since, LocalDate until, int documents, Optional<Integer> having) {}

  /**
   * A document with a date.
   *
   * @param month counted from January of the year 0
   * @param exact whether the date names the month
   */
  record Dated(String path, int month, boolean exact) {

    static List<Dated> all(Collection<ListedDocument> documents) {
      List<Dated> dated = new ArrayList<>();
      for (ListedDocument each : documents) {
        String date = each.date().orElse("");
        Dates.read(date).ifPresent(day -> dated.add(of(each.path(), day, date)));
      }
      return dated;
    }

    static Dated of(String path, LocalDate day, String written) {
      int month = (int) ChronoUnit.MONTHS.between(LocalDate.of(0, 1, 1), day);
      return new Dated(path, month, Dates.namesMonth(written));
    }
  }

  /**
   * Counts.
   *
   * @param counted the documents that count
   * @param having those that have a term, if one is asked for
   */
  static Timeline of(Snapshot snapshot, Predicate<String> counted, Optional<Set<String>> having) {
    int documents = (int) snapshot.documents().keySet().stream().filter(counted).count();
    List<Dated> dated =
        snapshot.dated().stream().filter(each -> counted.test(each.path())).toList();
    return of(dated, documents, having);
  }

  /**
   * Counts.
   *
   * @param documents how many there are, those without a date included
   */
  static Timeline of(List<Dated> dated, int documents, Optional<Set<String>> having) {
    List<Dated> exact = dated.stream().filter(Dated::exact).toList();
    boolean months = 2 * exact.size() >= dated.size() && stretches(exact, Unit.MONTH) <= MOST;
    List<Dated> shown = months ? exact : dated;
    Unit unit =
        months
            ? Unit.MONTH
            : Arrays.stream(Unit.values())
                .filter(each -> each != Unit.MONTH && stretches(dated, each) <= MOST)
                .findFirst()
                .orElse(Unit.CENTURY);
    return new Timeline(unit, documents - shown.size(), periods(shown, unit, having));
  }

  private static int stretches(List<Dated> dated, Unit unit) {
    return last(dated, unit) - first(dated, unit) + 1;
  }

  private static int first(List<Dated> dated, Unit unit) {
    return dated.stream().mapToInt(each -> unit.of(each.month())).min().orElse(0);
  }

  private static int last(List<Dated> dated, Unit unit) {
    return dated.stream().mapToInt(each -> unit.of(each.month())).max().orElse(-1);
  }

  private static List<Period> periods(List<Dated> dated, Unit unit, Optional<Set<String>> having) {
    int first = first(dated, unit);
    int[] all = new int[stretches(dated, unit)];
    int[] some = new int[all.length];
    for (Dated each : dated) {
      int place = unit.of(each.month()) - first;
      all[place]++;
      some[place] += having.filter(paths -> paths.contains(each.path())).isPresent() ? 1 : 0;
    }
    List<Period> periods = new ArrayList<>();
    for (int place = 0; place < all.length; place++) {
      Period empty = unit.period(first + place);
      int count = some[place];
      periods.add(
          new Period(
              empty.period(),
              empty.since(),
              empty.until(),
              all[place],
              having.map(paths -> count)));
    }
    return periods;
  }
}
