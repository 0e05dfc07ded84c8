package ronten.find.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ronten.find.Entity;
import ronten.find.word.Numeral;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.WordList;
import ronten.text.Span;

/** Numbers with a unit: 3兆円, 70％, 5.2 percent, 一万二千人, $3 billion. */
final class NumberMentions {

  private static final Map<String, String> UNITS = WordList.map("units.tsv");

  private static final Map<String, Integer> WORDS =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  /** A unit of Latin letters ends at the end of a word. */
  private static final String UNIT =
      UNITS.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .map(unit -> Pattern.quote(unit) + (Script.holdsLatin(unit) ? "(?![\\p{L}\\d])" : ""))
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d.,第〇一二三四五六七八九十百千万億兆-])(?<currency>[$€£¥￥])?"
              + "(?<number>\\d[\\d,]{0,20}(?:\\.\\d{1,10})?(?:[十百千万億兆京]\\d{0,4}){0,8}"
              + "|["
              + Numeral.CHARACTERS
              + "]{1,20})"
              + "(?: ?(?<word>hundred|thousand|million|billion|trillion))?"
              + "(?<unit>[ -]?"
              + UNIT
              + ")?");

  private NumberMentions() {}

  static List<Mention> in(View view) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(view.text());
    while (matcher.find()) {
      if (matcher.group("unit") != null || matcher.group("currency") != null) {
        mention(matcher).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private static Optional<Mention> mention(Matcher matcher) {
    String word = matcher.group("word");
    int exponent = word == null ? 0 : WORDS.get(word);
    return Numeral.value(matcher.group("number"))
        .map(value -> value.multiply(BigDecimal.TEN.pow(exponent)))
        .map(Numeral::plainDigits)
        .map(
            value ->
                new Mention(
                    Entity.Kind.NUMBER,
                    new Span(matcher.start(), matcher.end()),
                    Optional.of(value)));
  }
}
