package ronten.find.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final WrittenForms UNITS = new WrittenForms(WordList.map("units.tsv").keySet());

  private static final Map<String, Integer> WORDS =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  /** Two and so on; one is as often a pronoun. */
  private static final List<String> SPELLED =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** Behind these no number begins. */
  private static final String BEFORE = "0123456789.,第〇一二三四五六七八九十百千万億兆数何幾/_-";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{IsLatin}"
              + BEFORE
              + "])(?<currency>(?:US)?[$€£¥￥])?"
              + "(?<number>\\d[\\d,]{0,20}(?:\\.\\d{1,10})?(?:[十百千万億兆京]\\d{0,4}){0,8}"
              + "|(?![万億兆京])["
              + Numeral.CHARACTERS
              + "]{1,20}|"
              + String.join("|", SPELLED)
              + ")\\+?"
              + "(?:[ -]?(?<word>hundred|thousand|million|billion|trillion))?");

  private static final PatternScan NUMBERS = new PatternScan(NUMBER, NumberMentions::mayBegin);

  /** What a number begins with: a digit, a numeral, a currency, the first letter of a word. */
  private static final BitSet FIRST = new BitSet();

  private static final BitSet NOT_BEFORE = new BitSet();

  static {
    ("U$€£¥￥0123456789" + Numeral.CHARACTERS).chars().forEach(FIRST::set);
    SPELLED.forEach(word -> FIRST.set(word.charAt(0)));
    BEFORE.chars().forEach(NOT_BEFORE::set);
    NOT_BEFORE.set('A', 'Z' + 1);
    NOT_BEFORE.set('a', 'z' + 1);
  }

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
    for (int at = 0; NUMBERS.find(matcher, text, at); ) {
      Span unit = unit(text, matcher.end());
      Span span = new Span(matcher.start(), unit.end());
      boolean counted =
          !unit.isEmpty()
              || matcher.group("currency") != null
              || isLarge(matcher.group("number"), matcher.group("word"));
      if (counted && !isOtherWord(text, span, unit)) {
        value(matcher)
            .map(value -> new Mention(Entity.Kind.NUMBER, span, Optional.of(value)))
            .ifPresent(mentions::add);
      }
      at = span.end();
    }
    return mentions;
  }

  /** Whether a number can begin at a place; asked first, it spares the pattern most of them. */
  private static boolean mayBegin(CharSequence text, int at) {
    return FIRST.get(text.charAt(at)) && (at == 0 || !NOT_BEFORE.get(text.charAt(at - 1)));
  }

  /** The unit behind a number, with the space or hyphen before it; empty where there is none. */
  private static Span unit(String text, int at) {
    boolean joined = at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-');
    int end = joined ? unitEnd(text, at + 1) : at;
    return new Span(at, end > at + 1 ? end : unitEnd(text, at));
  }

  private static int unitEnd(String text, int at) {
    for (int end = UNITS.end(text, at); end > at; end--) {
      if (UNITS.hold(text, at, end) && isWhole(text, new Span(at, end))) {
        return end;
      }
    }
    return at;
  }

  /** A unit of Latin letters ends at the end of a word. */
  private static boolean isWhole(String text, Span unit) {
    return unit.end() == text.length()
        || !Script.holdsLatin(unit.in(text))
        || !isWordCharacter(text.codePointAt(unit.end()));
  }

  private static boolean isWordCharacter(int c) {
    return Character.isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLarge(String number, String word) {
    boolean words = word != null && Character.isDigit(number.charAt(0)) && !word.equals("hundred");
    return words || LARGE.matcher(number).matches();
  }

  private static boolean isOtherWord(String text, Span span, Span unit) {
    boolean japanese = !unit.isEmpty() && !Script.holdsLatin(unit.in(text));
    return (japanese && CONTINUED.matcher(text).region(span.end(), text.length()).lookingAt())
        || LEXICAL.matcher(span.in(text)).matches();
  }

  private static Optional<String> value(Matcher matcher) {
    String word = matcher.group("word");
    int exponent = word == null ? 0 : WORDS.get(word);
    String number = matcher.group("number");
    int spelled = SPELLED.indexOf(number);
    return Numeral.value(spelled < 0 ? number : String.valueOf(spelled + 2))
        .map(value -> value.multiply(BigDecimal.TEN.pow(exponent)))
        .map(Numeral::plainDigits);
  }
}
