package ronten.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.text.Folded;

/** Dates as documents give them, and as numbers that order them. */
public final class Dates {

  /** 2025-11-19, 2025/11/19, 2025年11月19日, 20251119, 2025-11, 2025. */
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/.年]?(\\d{1,2})(?:[-/.月]?(\\d{1,2}))?)?(?!\\d).*");

  private Dates() {}

  /** The day a date names; the first of a month or year that is named without one. */
  public static Optional<LocalDate> read(String written) {
    Matcher matcher = DATE.matcher(Folded.key(written));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(part(matcher, 1), part(matcher, 2), part(matcher, 3)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a date names the month, and not the year alone. */
  public static boolean namesMonth(String written) {
    Matcher matcher = DATE.matcher(Folded.key(written));
    return matcher.matches() && matcher.group(2) != null;
  }

  private static int part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 1 : Integer.parseInt(matcher.group(group));
  }

  /** 20251119 for 2025-11-19. */
  public static int number(LocalDate date) {
    return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
  }
}
