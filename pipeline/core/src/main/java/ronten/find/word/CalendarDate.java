package ronten.find.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.text.Folded;

/** Dates as people write them, as ISO 8601: a day, a month or a year. */
public final class CalendarDate {

  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };

  /** The year before the first of an era. */
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867);

  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?:(令和|平成|昭和|大正|明治) ?(元|\\d{1,2})|(\\d{4})) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?");

  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b([a-z]{3,9})\\.? (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(\\d{4})\\b");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?,? (\\d{4})\\b");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[6-9]\\d\\d|20\\d\\d)(?!\\d)");

  private static final List<Pattern> ALL = List.of(JAPANESE, NUMERIC, DAY_FIRST, MONTH_FIRST, YEAR);

  private CalendarDate() {}

  /** The first date in a text, as written. */
  public static Optional<String> in(String text) {
    for (Pattern pattern : ALL) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        if (iso(matcher.group()).isPresent()) {
          return Optional.of(matcher.group());
        }
      }
    }
    return Optional.empty();
  }

  /** A date as {@code 2025-11-19}, {@code 2025-11} or {@code 2025}; empty where it is none. */
  public static Optional<String> iso(String written) {
    String text = Folded.key(written);
    Matcher japanese = JAPANESE.matcher(text);
    if (japanese.find()) {
      return date(year(japanese), japanese.group(4), japanese.group(5));
    }
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.find()) {
      return date(Integer.parseInt(numeric.group(1)), numeric.group(3), numeric.group(4));
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (day.find() && month(day.group(2)) > 0) {
      return date(Integer.parseInt(day.group(3)), "" + month(day.group(2)), day.group(1));
    }
    Matcher first = MONTH_FIRST.matcher(text);
    if (first.find() && month(first.group(1)) > 0) {
      return date(Integer.parseInt(first.group(3)), "" + month(first.group(1)), first.group(2));
    }
    Matcher year = YEAR.matcher(text);
    return year.find() ? Optional.of(year.group(1)) : Optional.empty();
  }

  private static int year(Matcher japanese) {
    if (japanese.group(1) == null) {
      return Integer.parseInt(japanese.group(3));
    }
    String number = japanese.group(2);
    return ERAS.get(japanese.group(1)) + (number.equals("元") ? 1 : Integer.parseInt(number));
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.length; i++) {
      if (MONTHS[i].equals(start)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Month and day may be missing; out of range they are no date. */
  private static Optional<String> date(int year, String month, String day) {
    if (month == null) {
      return Optional.of("%04d".formatted(year));
    }
    int m = Integer.parseInt(month);
    if (m < 1 || m > 12) {
      return Optional.empty();
    }
    if (day == null) {
      return Optional.of("%04d-%02d".formatted(year, m));
    }
    int d = Integer.parseInt(day);
    return d < 1 || d > 31 ? Optional.empty() : Optional.of("%04d-%02d-%02d".formatted(year, m, d));
  }
}
