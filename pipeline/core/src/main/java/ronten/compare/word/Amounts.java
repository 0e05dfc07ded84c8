package ronten.compare.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ronten.compare.Comparison;
import ronten.find.word.CalendarDate;
import ronten.find.word.Numeral;
import ronten.find.word.Script;
import ronten.language.Table;
import ronten.text.Folded;
import ronten.text.Span;

/** The numbers and dates of a stretch of text, in Japanese and English. */
public final class Amounts {

  private static final Map<String, String> MEASURES = new HashMap<>();

  static {
    Table.rows(Comparison.class, "measures.tsv")
        .forEach(row -> MEASURES.put(row.get(0), row.get(1)));
  }

  private static final Map<String, String> CURRENCIES =
      Map.of("$", "dollar", "€", "euro", "£", "pound", "¥", "yen");

  private static final Map<String, Integer> MAGNITUDES =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String DATE =
      "(?:令和|平成|昭和) ?(?:元|\\d{1,2}) ?年(?: ?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?)?"
          + "|(?<![\\d.,])\\d{4} ?年(?![間代度分])(?: ?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?)?"
          + "|\\b\\d{1,2} "
          + MONTH
          + ",? \\d{4}\\b|\\b"
          + MONTH
          + " (?:\\d{1,2}, )?\\d{4}\\b"
          + "|(?<![\\p{L}\\d.,$€£¥-])(?:19|20)\\d\\d(?![\\p{L}\\d-]|[.,]\\d| [a-z]+s\\b)";

  private static final String UNIT =
      MEASURES.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(u -> u))
          .map(unit -> Pattern.quote(unit) + (Script.holdsLatin(unit) ? "(?![\\p{L}\\d])" : ""))
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<date>"
              + DATE
              + ")|(?<![a-z])(?<parts>"
              + String.join("|", WORDS)
              + ") (?:in|out of) ten\\b"
              + "|(?<![a-z\\d.,第])(?<currency>[$€£¥])?"
              + "(?<number>\\d[\\d,]{0,20}(?:\\.\\d{1,10})?(?:[十百千万億兆]\\d{0,4}){0,8}"
              + "|[〇一二三四五六七八九十百千万億兆]{1,12}(?="
              + UNIT
              + ")|(?:"
              + String.join("|", WORDS)
              + ")(?=[ -]"
              + UNIT
              + "))(?: ?(?<magnitude>hundred|thousand|million|billion|trillion))?"
              + "(?:[ -]?(?<unit>"
              + UNIT
              + "))?");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:約|およそ|おおよそ|ほぼ|概ね|推計で|about|around|roughly|nearly|almost|some|perhaps"
              + "|approximately|estimated|less than|more than|over|under|at least|up to) ?$");
  private static final Pattern AFTER =
      Pattern.compile("^(?:未満|以上|以下|超|弱|強|余り|あまり|近く|前後|程度|ほど|or so)");

  private static final int CONTEXT = 14;

  private Amounts() {}

  /** The amounts of a stretch, in order. */
  public static List<Amount> in(String text, Span span, List<Span> holes) {
    Folded view = Folded.matching(text, span, holes);
    List<Amount> amounts = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(view.text());
    while (matcher.find()) {
      Span place = new Span(matcher.start(), matcher.end());
      Span original = view.original(place);
      read(matcher)
          .map(
              found ->
                  new Amount(
                      found.measure,
                      found.value,
                      original.in(text),
                      isApproximate(view.text(), place),
                      original))
          .ifPresent(amounts::add);
    }
    return amounts;
  }

  private record Found(String measure, String value) {}

  private static Optional<Found> read(Matcher matcher) {
    if (matcher.group("date") != null) {
      return CalendarDate.iso(matcher.group("date")).map(iso -> new Found(Amount.DATE, iso));
    }
    if (matcher.group("parts") != null) {
      return Optional.of(new Found("percent", WORDS.indexOf(matcher.group("parts")) * 10 + ""));
    }
    String number = matcher.group("number");
    String magnitude = matcher.group("magnitude");
    String unit =
        matcher.group("currency") != null
            ? CURRENCIES.get(matcher.group("currency"))
            : matcher.group("unit") == null ? "" : MEASURES.get(matcher.group("unit"));
    Optional<BigDecimal> value =
        WORDS.contains(number)
            ? Optional.of(BigDecimal.valueOf(WORDS.indexOf(number)))
            : Numeral.value(number);
    return value
        .map(v -> v.scaleByPowerOfTen(magnitude == null ? 0 : MAGNITUDES.get(magnitude)))
        .map(v -> unit.equals("tenth") ? v.scaleByPowerOfTen(1) : v)
        .map(v -> new Found(unit.equals("tenth") ? "percent" : unit, Numeral.plainDigits(v)));
  }

  private static boolean isApproximate(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    return BEFORE.matcher(before).find() || AFTER.matcher(after).find();
  }
}
