package ronten.find.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Quote;
import ronten.find.Quote.Kind;
import ronten.find.mark.Spans;
import ronten.find.word.PatternScan;
import ronten.text.CodePoints;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * English words in a Japanese document that no marks tell from the writer's: sentences with the
 * page they stand on ({@code The harbour sleeps in winter. (p. 12)}), and those a rendering follows
 * in a bracket ({@code The harbour sleeps. （港は眠る）}), which is a quotation too.
 */
final class UnmarkedQuotes {

  private static final PatternScan PAGE =
      new PatternScan(
          Pattern.compile(
              "[(（]\\s?(?:[Pp]p?\\.\\s?|[Pp]ages? )\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,4})?[^()（）\\n]{0,20}[)）]"),
          "(（");

  private static final Pattern RENDERED =
      Pattern.compile("[.!?…”\"]\\s{0,2}(?:\\n\\s{0,8})?[(（](?=[^\\x00-\\x7f])");

  private static final int FEWEST_WORDS = 5;

  /** A longer paragraph, in code units, is no prose. */
  private static final int LONGEST = 20_000;

  /** A rendering has so many code units at least. */
  private static final int SHORTEST = 8;

  private final Document document;
  private final String text;

  UnmarkedQuotes(Document document) {
    this.document = document;
    this.text = document.text();
  }

  /**
   * The unmarked quotations of a paragraph, in order.
   *
   * @param marked what its marks hold
   */
  List<Quote> in(Paragraph paragraph, Spans marked) {
    boolean prose =
        paragraph.kind() == Paragraph.Kind.PROSE || paragraph.kind() == Paragraph.Kind.LIST_ITEM;
    if (!document.language().equals("ja") || !prose || paragraph.span().length() > LONGEST) {
      return List.of();
    }
    List<Quote> rendered = marked.overlaps(paragraph.span()) ? List.of() : rendered(paragraph);
    return rendered.isEmpty() ? withPages(paragraph, marked) : rendered;
  }

  private List<Quote> withPages(Paragraph paragraph, Spans marked) {
    List<Quote> quotes = new ArrayList<>();
    Matcher matcher = PAGE.matcher(text);
    int from = paragraph.span().start();
    while (PAGE.find(matcher, text, from, paragraph.span().end())) {
      Span before = english(from, matcher.start());
      if (isSentence(paragraph, before) && !marked.overlaps(before)) {
        quotes.add(quote(before, "en", Optional.empty()));
      }
      from = matcher.end();
    }
    return quotes;
  }

  /** The stretch without Japanese that ends at an offset. */
  private Span english(int from, int end) {
    int start = end;
    while (start > from && !isJapanese(text.charAt(start - 1))) {
      start--;
    }
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return new Span(start, end).strip(text);
  }

  private static boolean isJapanese(char c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HAN
        || "。、「」『』：".indexOf(c) >= 0;
  }

  /** {@code The harbour sleeps. （港は眠る）}: the bracket ends the paragraph. */
  private List<Quote> rendered(Paragraph paragraph) {
    Span span = paragraph.span().strip(text);
    if (span.isEmpty() || ")）".indexOf(text.charAt(span.end() - 1)) < 0) {
      return List.of();
    }
    Matcher matcher = RENDERED.matcher(text).region(span.start(), span.end());
    if (!matcher.find()) {
      return List.of();
    }
    Span original = new Span(span.start(), matcher.start() + 1);
    Span rendering = new Span(matcher.end(), span.end() - 1).strip(text);
    boolean pair =
        english(span.start(), original.end()).length() >= original.length() - 1
            && isSentence(paragraph, original)
            && rendering.length() >= SHORTEST
            && CodePoints.any(rendering.in(text), UnmarkedQuotes::isHiragana);
    return pair
        ? List.of(
            quote(original, "en", Optional.empty()), quote(rendering, "ja", Optional.of(original)))
        : List.of();
  }

  private static boolean isHiragana(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
  }

  /** Enough words with a verb, the first with a capital. */
  private boolean isSentence(Paragraph paragraph, Span span) {
    if (span.isEmpty() || !Character.isUpperCase(text.charAt(span.start()))) {
      return false;
    }
    var tokens =
        paragraph.sentences().stream()
            .filter(sentence -> sentence.span().overlaps(span))
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> span.covers(token.span()))
            .filter(token -> Character.isLetter(token.form().charAt(0)))
            .toList();
    QuotedWords words = new QuotedWords(tokens, span, text);
    boolean verb =
        tokens.stream()
            .anyMatch(token -> token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX);
    return tokens.size() >= FEWEST_WORDS && verb && !words.isTitleCase();
  }

  private static Quote quote(Span span, String language, Optional<Span> original) {
    return new Quote(span, language, Kind.QUOTATION, Optional.empty(), Optional.empty(), original);
  }
}
