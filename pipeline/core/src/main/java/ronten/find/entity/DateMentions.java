package ronten.find.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Entity;
import ronten.find.word.CalendarDate;
import ronten.find.word.Numeral;
import ronten.find.word.View;
import ronten.text.Span;

/**
 * Dates with a year: 2025年11月19日, 令和7年, 二〇二五年三月, 2025-11-19, 19 November 2025. What is dated by the
 * day of writing (昨年, 先月) is left alone.
 */
final class DateMentions {

  private static final String NUMBER = "[\\d〇一二三四五六七八九十]";
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

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
              + "|\\b\\d{1,2}(?:st|nd|rd|th)? "
              + MONTH
              + "\\.?,? [12]\\d{3}\\b"
              + "|\\b"
              + MONTH
              + "\\.? (?:\\d{1,2}(?:st|nd|rd|th)?, )?[12]\\d{3}\\b");

  private static final Pattern KANJI = Pattern.compile("[〇一二三四五六七八九十]+");

  private DateMentions() {}

  static List<Mention> in(View view) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = DATE.matcher(view.text());
    while (matcher.find()) {
      Optional<String> iso = CalendarDate.iso(digits(matcher.group()));
      if (iso.isPresent()) {
        mentions.add(new Mention(Entity.Kind.DATE, new Span(matcher.start(), matcher.end()), iso));
      }
    }
    return mentions;
  }

  /** The same with numbers in Arabic digits: 二〇二五年十一月. */
  private static String digits(String written) {
    return KANJI
        .matcher(written)
        .replaceAll(
            found -> Numeral.value(found.group()).map(Numeral::plainDigits).orElse(found.group()));
  }
}
