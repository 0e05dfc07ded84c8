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
import ronten.find.word.PatternScan;
import ronten.find.word.Script;
import ronten.find.word.WordList;
import ronten.text.Span;

/**
 * Numbers with a unit: 3兆円, 70％, 5.2 percent, 一万二千人, $3 billion; and large ones without: 3.2
 * million, 4億. Names of models and places in a row (F-35, 第3章, 2番目) are none, nor are words that
 * only hold a numeral (一人, 一元的, 38度線).
 */
final class NumberMentions {

  private static final Map<String, String> UNITS = WordList.map("units.tsv");

  private static final Map<String, Integer> WORDS =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  /** Two and so on; one is as often a pronoun. */
  private static final List<String> SPELLED =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** A unit of Latin letters ends at the end of a word. */
  private static final String UNIT =
      UNITS.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .map(unit -> Pattern.quote(unit) + (Script.holdsLatin(unit) ? "(?![\\p{L}\\d])" : ""))
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d.,第〇一二三四五六七八九十百千万億兆数何幾/_-])(?<currency>(?:US)?[$€£¥￥])?"
              + "(?<number>\\d[\\d,]{0,20}(?:\\.\\d{1,10})?(?:[十百千万億兆京]\\d{0,4}){0,8}"
              + "|(?![万億兆京])["
              + Numeral.CHARACTERS
              + "]{1,20}|"
              + String.join("|", SPELLED)
              + ")\\+?"
              + "(?:[ -]?(?<word>hundred|thousand|million|billion|trillion))?"
              + "(?<unit>[ -]?"
              + UNIT
              + ")?");

  private static final PatternScan NUMBERS =
      new PatternScan(
          NUMBER,
          "U$€£¥￥0123456789"
              + Numeral.CHARACTERS
              + SPELLED.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));

  /** What makes another word of a number and its unit: 一元|的, 38度|線, 2回|目, 25年|11月. */
  private static final Pattern CONTINUED = Pattern.compile("[線称化的目番級型式版生代世次号条法流論体]| ?\\d{1,2} ?月");

  /** Words of their own: 一人で, 二人, 一度, 一部. */
  private static final Pattern LEXICAL =
      Pattern.compile("[一二](?:人|度|本|元|名|点|面|部|台|件|回|個|頭|枚|時|日|年|分|体)");

  private static final Pattern LARGE = Pattern.compile("\\d.*[万億兆京]");

  private NumberMentions() {}

  static List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = NUMBERS.matcher(text);
    for (int at = 0; NUMBERS.find(matcher, text, at); at = matcher.end()) {
      boolean counted =
          matcher.group("unit") != null
              || matcher.group("currency") != null
              || isLarge(matcher.group("number"), matcher.group("word"));
      if (counted && !isOtherWord(text, matcher)) {
        mention(matcher).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private static boolean isLarge(String number, String word) {
    boolean words = word != null && Character.isDigit(number.charAt(0)) && !word.equals("hundred");
    return words || LARGE.matcher(number).matches();
  }

  private static boolean isOtherWord(String text, Matcher matcher) {
    Matcher next = CONTINUED.matcher(text).region(matcher.end(), text.length());
    return (matcher.group("unit") != null
            && !Script.holdsLatin(matcher.group("unit"))
            && next.lookingAt())
        || LEXICAL.matcher(matcher.group()).matches();
  }

  private static Optional<Mention> mention(Matcher matcher) {
    String word = matcher.group("word");
    int exponent = word == null ? 0 : WORDS.get(word);
    String number = matcher.group("number");
    int spelled = SPELLED.indexOf(number);
    return Numeral.value(spelled < 0 ? number : String.valueOf(spelled + 2))
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
