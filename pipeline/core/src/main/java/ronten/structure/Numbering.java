package ronten.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.text.Span;

/**
 * The number or mark a heading begins with.
 *
 * @param style how it is written; headings of one style are of one level
 * @param span the number with its point or brackets
 * @param title what stands behind it
 */
record Numbering(Style style, Span span, Span title) {

  /** A kana or kanji that is no unit: 1.5兆円 is an amount. */
  private static final String WORD = "(?![兆億万千百円人年月日倍割点度歳回件台時分秒個])[\\u3040-\\u9fff]";

  /** The ways to number, the outermost first; a mark such as ■ has no place of its own. */
  enum Style {
    CHAPTER("第 ?[0-9０-９一二三四五六七八九十百]{1,4} ?[章部編](?![のをにがはとで])"),
    SECTION("第 ?[0-9０-９一二三四五六七八九十百]{1,4} ?[節項](?![のをにがはとで])"),
    ENGLISH("(?:Chapter|Part|Section|CHAPTER|PART|SECTION) [0-9IVX]{1,5}[.:]?(?= |$)"),
    KANJI("[一二三四五六七八九十]{1,3}[、．.](?=[^0-9０-９])"),
    ROMAN("(?:[IVX]{1,5}|[Ⅰ-Ⅻ])[.．、](?=[^A-Z])"),
    LETTER("[A-ZＡ-Ｚ][.．](?=[ 　]|[\\u3040-\\u9fff])"),
    DECIMAL("[0-9０-９]{1,2}[.．、:：)）](?![0-9０-９])|[0-9０-９]{1,2}[ 　](?=[\\u3040-\\u9fff])"),
    DECIMAL_2("[0-9０-９]{1,2}[.．\\-－][0-9０-９]{1,2}[.．、]?(?=[ 　]|" + WORD + ")"),
    DECIMAL_3("[0-9０-９]{1,2}(?:[.．\\-－][0-9０-９]{1,2}){2}[.．、]?(?=[ 　]|" + WORD + ")"),
    BRACKETED("[(（][0-9０-９一二三四五六七八九十]{1,3}[)）]"),
    CIRCLED("[①-⑳㈠-㈩]"),
    MARKED("[■□◆◇●○◎▼▽▲△★☆▶◼◾※](?=[^■□◆◇●○◎▼▽▲△★☆▶])");

    private final Pattern pattern;

    Style(String regex) {
      this.pattern = Pattern.compile(regex);
    }
  }

  private static final List<Style> STYLES = List.of(Style.values());

  /** The number a line begins with, if there is one and a title behind it. */
  static Optional<Numbering> at(String text, Span line) {
    for (Style style : STYLES) {
      Matcher matcher = style.pattern.matcher(text).region(line.start(), line.end());
      matcher.useTransparentBounds(false);
      if (matcher.lookingAt()) {
        Span title = new Span(matcher.end(), line.end()).strip(text);
        if (!title.isEmpty()) {
          return Optional.of(new Numbering(style, new Span(line.start(), matcher.end()), title));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it counts; ■ and its like do not, and are no number to show. */
  boolean counts() {
    return style != Style.MARKED;
  }
}
