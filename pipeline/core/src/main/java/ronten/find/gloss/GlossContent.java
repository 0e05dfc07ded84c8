package ronten.find.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ronten.find.word.PatternList;
import ronten.find.word.Script;
import ronten.find.word.WordList;
import ronten.text.CodePoints;
import ronten.text.Span;

/**
 * What stands in a bracket, cut into the expressions it offers. Spans are places in the view.
 *
 * @param rejection why nothing in it glosses anything
 * @param latin expressions in Latin script
 * @param japanese expressions in Japanese
 * @param noted whether a year, number or note stands beside them
 */
record GlossContent(
    Optional<GlossRejection> rejection, List<Span> latin, List<Span> japanese, boolean noted) {

  /** Longer content, in code units, is no term and is not looked into. */
  private static final int LONGEST = 120;

  private static final int MOST_ENGLISH_WORDS = 12;
  private static final String QUOTES = "\"'“”‘’「」『』。\u200b*_";

  /**
   * Between two expressions. A comma or colon needs no space behind it: {@code Quay Board,QB}, but
   * {@code Quay Company, Ltd.} and {@code 1,000} are whole.
   */
  private static final Pattern PART =
      Pattern.compile(
          "[、，;；()（）]|,(?!\\s?(?:Ltd|Limited|Inc|LLC|Co|Corp|S\\.A)\\b)(?=\\s|\\p{L}{2}|(?<!\\d,)\\d)"
              + "|(?<![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])(?:：|:(?=\\s|\\p{Lu}{2}"
              + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]))|\\s/\\s");

  /** What says something of the expression beside it, and is none: {@code (quay: 岸壁の意)}. */
  private static final Pattern NOTE =
      Pattern.compile("(?:の(?:意味?|略称?|複数形|単数形)|に由来(?:する)?)$|^(?:現在の|現・?|旧|元は)");

  /** The number of a ship, a road, a standard: {@code (Gull, SB-12)}. */
  private static final Pattern NUMBER = Pattern.compile("\\p{Lu}{1,4}-\\d[\\w-]{0,12}");

  private static final List<Rule> RULES = rules();
  private static final PatternList PATTERNS =
      new PatternList(RULES.stream().map(Rule::pattern).toList());

  private static final List<Pattern> LABELS = of(Optional.empty());
  private static final List<Pattern> FIGURES =
      Stream.of(GlossRejection.YEAR, GlossRejection.QUANTITY)
          .flatMap(reason -> of(Optional.of(reason)).stream())
          .toList();

  private record Rule(Pattern pattern, Optional<GlossRejection> rejection) {}

  static GlossContent of(String text, Span bracket) {
    Span inner = new Span(bracket.start() + 1, bracket.end() - 1);
    if (inner.length() > LONGEST) {
      return rejected(GlossRejection.SENTENCE);
    }
    Span content = bare(text, inner);
    if (content.isEmpty()) {
      return rejected(GlossRejection.REMARK);
    }
    String words = content.in(text);
    BitSet likely = PATTERNS.likely(words);
    for (int i = likely.nextSetBit(0); i >= 0; i = likely.nextSetBit(i + 1)) {
      Optional<GlossRejection> rejection = RULES.get(i).rejection();
      Matcher matcher = PATTERNS.matcher(i, words);
      if (PATTERNS.find(i, matcher, words, 0)) {
        if (rejection.isPresent()) {
          return rejected(rejection.get());
        }
        content = bare(text, new Span(content.start() + matcher.end(), content.end()));
        words = content.in(text);
        likely = PATTERNS.likely(words);
      }
    }
    return parts(text, content);
  }

  private static List<Rule> rules() {
    return WordList.map("gloss-content.tsv").entrySet().stream()
        .map(
            entry ->
                new Rule(
                    Pattern.compile(entry.getKey()),
                    entry.getValue().equals("LABEL")
                        ? Optional.empty()
                        : Optional.of(GlossRejection.valueOf(entry.getValue()))))
        .toList();
  }

  /** The patterns that have a verdict. */
  private static List<Pattern> of(Optional<GlossRejection> verdict) {
    return RULES.stream()
        .filter(rule -> rule.rejection.equals(verdict))
        .map(Rule::pattern)
        .toList();
  }

  private static GlossContent rejected(GlossRejection reason) {
    return new GlossContent(Optional.of(reason), List.of(), List.of(), false);
  }

  private static GlossContent parts(String text, Span content) {
    List<Span> latin = new ArrayList<>();
    List<Span> japanese = new ArrayList<>();
    boolean other = false;
    boolean noted = false;
    Matcher matcher = PART.matcher(content.in(text));
    int from = 0;
    while (from <= content.length()) {
      boolean more = matcher.find(from);
      int to = more ? matcher.start() : content.length();
      Span part = labelled(text, new Span(content.start() + from, content.start() + to));
      String words = part.in(text);
      if (isAside(words) || (!latin.isEmpty() && NUMBER.matcher(words).matches())) {
        noted = true;
      } else if (Script.holdsJapanese(words)) {
        japanese.add(part);
      } else if (Script.holdsLatin(words)) {
        latin.add(part);
      } else {
        other |= !part.isEmpty();
      }
      from = more ? matcher.end() : content.length() + 1;
    }
    return judged(text, latin, japanese, other, noted);
  }

  /** A year, a number or a note behind an expression takes nothing from it. */
  private static boolean isAside(String words) {
    return NOTE.matcher(words).find() || (!Script.holdsLatin(words) && isFigure(words));
  }

  private static boolean isFigure(String words) {
    return FIGURES.stream().anyMatch(figure -> figure.matcher(words).find());
  }

  private static GlossContent judged(
      String text, List<Span> latin, List<Span> japanese, boolean other, boolean noted) {
    Optional<GlossRejection> rejection = Optional.empty();
    if (latin.isEmpty() && japanese.isEmpty()) {
      rejection = Optional.of(GlossRejection.QUANTITY);
    } else if (latin.size() > 2 || (other && japanese.isEmpty() && latin.size() > 1)) {
      rejection = Optional.of(GlossRejection.EXAMPLE);
    } else if (latin.stream().anyMatch(part -> isSentence(part.in(text)))) {
      rejection = Optional.of(GlossRejection.SENTENCE);
    } else if (latin.stream().anyMatch(part -> !isTerm(part.in(text), latin.size()))) {
      rejection = Optional.of(GlossRejection.QUANTITY);
    } else if (latin.size() == 2 && japanese.isEmpty() && !isChain(text, latin)) {
      rejection = Optional.of(GlossRejection.EXAMPLE);
    }
    return new GlossContent(rejection, latin, japanese, noted);
  }

  /** An expression and its short form, in either order: {@code (balance of payments, BOP)}. */
  private static boolean isChain(String text, List<Span> latin) {
    String first = latin.getFirst().in(text);
    String second = latin.getLast().in(text);
    return EnglishSize.isShortFor(first, second) || EnglishSize.isShortFor(second, first);
  }

  /** Two letters, or one with a number beside what it is short for: {@code (berth: B4)}. */
  private static boolean isTerm(String latin, int parts) {
    return CodePoints.count(latin, Script::isLatin) >= 2
        || (parts == 2 && EnglishSize.isInitialism(latin));
  }

  private static boolean isSentence(String latin) {
    int words = latin.split("\\s+").length;
    return words > MOST_ENGLISH_WORDS || (words > 3 && latin.matches(".*[.!?]"));
  }

  private static Span labelled(String text, Span part) {
    Span content = bare(text, part);
    for (Pattern label : LABELS) {
      Matcher matcher = label.matcher(content.in(text));
      if (matcher.find()) {
        return bare(text, new Span(content.start() + matcher.end(), content.end()));
      }
    }
    return content;
  }

  /** Without spaces, quotation marks and emphasis at the ends. */
  static Span bare(String text, Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && isWrapping(text.charAt(from))) {
      from++;
    }
    while (to > from && isWrapping(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isWrapping(char c) {
    return Script.isSpace(c) || QUOTES.indexOf(c) >= 0;
  }
}
