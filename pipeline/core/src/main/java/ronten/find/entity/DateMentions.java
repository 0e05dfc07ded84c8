package ronten.find.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Entity;
import ronten.find.word.CalendarDate;
import ronten.find.word.Numeral;
import ronten.find.word.PatternScan;
import ronten.text.Span;

/**
 * Dates with a year: 2025年11月19日, 令和7年, 二〇二五年三月, 2025-11-19, 19 November 2025, in 2025. A day of a
 * month without a year is a date, too; it has a value only as the end of a period whose beginning
 * says the year (2025年11月18日から12月3日). What is dated by the day of writing (昨年, 先月) is left alone.
 */
final class DateMentions {

  private static final String NUMBER = "[\\d〇一二三四五六七八九十]";
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  /** What a word boundary would say, without its look back over any number of combining marks. */
  private static final String EDGE = "(?<![\\p{L}\\d])";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:令和|平成|昭和|大正|明治) ?(?:元|"
              + NUMBER
              + "{1,3})|(?<![\\d〇一二三四五六七八九.,])"
              + "(?:[12]\\d{3}|[一二][〇一二三四五六七八九]{3})) ?年(?![間代度生])"
              + "(?: ?"
              + NUMBER
              + "{1,3} ?月(?![間])(?: ?"
              + NUMBER
              + "{1,3} ?日(?![間]))?)?"
              + "|(?<![\\d./-])[12]\\d{3}([-/.])\\d{1,2}\\1\\d{1,2}(?![\\d./-])"
              + "|(?<=[（(])[12]\\d{3}-(?:0[1-9]|1[0-2])(?=[)）])"
              + ("|" + EDGE + DAY + "(?: of)? " + MONTH + "\\.?,? [12]\\d{3}(?![\\p{L}\\d])")
              + ("|" + EDGE + MONTH + "\\.? (?:" + DAY + ", ?|of )?[12]\\d{3}(?![\\p{L}\\d])")
              + "|(?<=(?:^|[^\\p{L}\\d])(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter) )"
              + "(?:1[6-9]|20)\\d\\d(?![\\d,.-]?\\d| [a-z]+s(?![a-z])|s(?![\\p{L}\\d]))"
              + "|(?<![\\d年/.])(?<day>\\d{1,2} ?月 ?\\d{1,2} ?日)(?!間)"
              + ("|"
                  + EDGE
                  + "(?<month>"
                  + MONTH
                  + "\\.? "
                  + DAY
                  + "(?![\\d:.]|,? ?\\d{4})(?![\\p{L}\\d]))"));

  private static final PatternScan DATES = new PatternScan(DATE, DateMentions::mayBegin);

  private static final Set<String> MONTHS =
      Set.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final Pattern KANJI = Pattern.compile("[〇一二三四五六七八九十]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern END = Pattern.compile("(から|[～〜~–-])(\\d{1,2}) ?日(?!間)");
  private static final Set<String> JOINED =
      Set.of("から", "～", "〜", "~", "–", "-", "と", "、", "および", "及び");

  private DateMentions() {}

  static List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = DATES.matcher(text);
    for (int at = 0; DATES.find(matcher, text, at); at = matcher.end()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (matcher.group("day") != null) {
        mentions.add(dated(span, day(text, span, mentions)));
      } else if (matcher.group("month") != null) {
        mentions.add(dated(span, Optional.empty()));
      } else {
        CalendarDate.iso(digits(matcher.group()))
            .ifPresent(
                iso -> {
                  mentions.add(dated(span, Optional.of(iso)));
                  end(text, span, iso).ifPresent(mentions::add);
                });
      }
    }
    return mentions;
  }

  /** Whether a date can begin at a place; asked of every character, it spares the pattern most. */
  private static boolean mayBegin(CharSequence text, int at) {
    char c = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '令', '平', '昭', '大', '明' -> "和成正治".indexOf(next) >= 0;
      case '一', '二' -> "〇一二三四五六七八九".indexOf(next) >= 0;
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          !isDigit(before) && (before == ' ' || isUnit(text, at + 1));
      case 'J', 'F', 'M', 'A', 'S', 'O', 'N', 'D' ->
          at + 3 <= text.length() && MONTHS.contains(text.subSequence(at, at + 3).toString());
      default -> false;
    };
  }

  /** Whether what stands behind the digits goes on like a date: 年, 月, a dash, 2nd, a space. */
  private static boolean isUnit(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && " 年月-/.snrt".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Mention dated(Span span, Optional<String> iso) {
    return new Mention(Entity.Kind.DATE, span, iso);
  }

  /** The value of a month and day that end a period: its beginning says the year. */
  private static Optional<String> day(String text, Span span, List<Mention> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Mention begin = before.getLast();
    boolean joined =
        begin.span().end() <= span.start()
            && span.start() - begin.span().end() <= 2
            && JOINED.contains(text.substring(begin.span().end(), span.start()));
    return joined
        ? begin.value().flatMap(iso -> CalendarDate.iso(iso.substring(0, 4) + "年" + span.in(text)))
        : Optional.empty();
  }

  /** The day alone that ends a period: 2025年11月18日から20日. */
  private static Optional<Mention> end(String text, Span span, String iso) {
    Matcher matcher = END.matcher(text).region(span.end(), Math.min(text.length(), span.end() + 8));
    if (iso.length() < "2025-11-18".length() || !matcher.lookingAt()) {
      return Optional.empty();
    }
    String written = iso.substring(0, 8) + matcher.group(2);
    return CalendarDate.iso(written)
        .map(value -> dated(new Span(matcher.start(2), matcher.end()), Optional.of(value)));
  }

  /** The same with numbers in Arabic digits: 二〇二五年十一月. */
  private static String digits(String written) {
    String arabic =
        KANJI
            .matcher(written.replace(" of ", " "))
            .replaceAll(
                found ->
                    Numeral.value(found.group()).map(Numeral::plainDigits).orElse(found.group()));
    return DIGITS.matcher(arabic).find() ? arabic : written;
  }
}
