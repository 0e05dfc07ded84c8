package ronten.find.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Quote;
import ronten.find.Quote.Kind;
import ronten.find.mark.MarkPairs;
import ronten.find.word.Script;
import ronten.text.CodePoints;
import ronten.text.Paragraph;
import ronten.text.PartOfSpeech;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * A quotation and, in the bracket right behind it, the same in the other language: {@code “A
 * harbour that hides its dues loses its ships.”（使用料を隠す港は船を失う）}, {@code 「使用料を隠す港は船を失う」（A harbour
 * that …）}. A bracket with a source, a year, a gloss or a remark is none.
 */
final class BracketRenderings {

  /**
   * Two wordings of the same.
   *
   * @param quoted the words between the marks
   * @param bracket with its brackets
   * @param words what stands in the bracket, labels and inner marks left out
   */
  record Rendering(Span quoted, Span bracket, Span words, boolean japanese) {}

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:拙|私|試|意|抄|和|邦|日本語|仮)?訳(?:は|すと)?|原文(?:は|では)?|英語では|原語では)\\s*[:：、＝=]?\\s*");

  /** What a bracket behind a quotation holds when it does not render it. */
  private static final Pattern REMARK =
      Pattern.compile(
          "^(?:著者|筆者|例|注|訳注|出典|参照|以下|以上|強調|傍点|太字|下線|中略|原文|括弧|カッコ|この|その|これ|それ|ここ|同[書誌紙論]|と|ただし|なお"
              + "|前掲|後述|後掲|当時|本文|冒頭|第)|引用者|参照|強調|傍点|訳注|思[うい]|だそう|らしい|という(?:表現|言葉|意味)|[頁『]|ページ|https?:"
              + "|\\d年\\d|(?:より|から)(?:引用)?$|筆者訳$");

  private static final int SHORTEST = 8;
  private static final int FEWEST_WORDS = 5;

  /** So many kana and kanji stand for a word of English at least and at most. */
  private static final double LEAST = 0.8;

  private static final double MOST = 8;

  private BracketRenderings() {}

  /** The pairs of a paragraph that by their looks are a quotation and its rendering, in order. */
  static List<Rendering> of(Paragraph paragraph, String text, MarkPairs marks) {
    Map<Integer, MarkPairs.Pair> brackets = new HashMap<>();
    Map<Integer, MarkPairs.Pair> quotations = new HashMap<>();
    for (MarkPairs.Pair pair : marks.pairs()) {
      Map<Integer, MarkPairs.Pair> kind = pair.isQuotation() ? quotations : brackets;
      kind.putIfAbsent(pair.span().start(), pair);
    }
    List<Rendering> found = new ArrayList<>();
    for (MarkPairs.Pair pair : marks.quotations()) {
      Optional<MarkPairs.Pair> bracket =
          Optional.ofNullable(brackets.get(behind(text, pair.span().end())));
      bracket
          .filter(b -> pair.depth() == 0 && b.mark() == '(')
          .flatMap(b -> rendering(paragraph, text, pair, b, quotations))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Behind the white space and emphasis signs at an offset. */
  private static int behind(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 3 && " \n*_".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static Optional<Rendering> rendering(
      Paragraph paragraph,
      String text,
      MarkPairs.Pair pair,
      MarkPairs.Pair bracket,
      Map<Integer, MarkPairs.Pair> quotations) {
    Span quoted = pair.inside().strip(text);
    Span words = unlabelled(bracket.inside().strip(text), text);
    words =
        Optional.ofNullable(quotations.get(words.start()))
            .filter(inner -> inner.span().end() == bracket.inside().strip(text).end())
            .map(inner -> inner.inside().strip(text))
            .orElse(words);
    if (quoted.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    boolean japanese = isJapanese(words, text);
    boolean pairs =
        japanese != isJapanese(quoted, text)
            && (japanese
                ? renders(paragraph, text, quoted, words)
                : renders(paragraph, text, words, quoted));
    return pairs
        ? Optional.of(new Rendering(quoted, bracket.span(), words, japanese))
        : Optional.empty();
  }

  private static Span unlabelled(Span inside, String text) {
    Matcher label = LABEL.matcher(text).region(inside.start(), inside.end());
    return label.find() ? new Span(label.end(), inside.end()).strip(text) : inside;
  }

  private static boolean isJapanese(Span span, String text) {
    return Script.holdsJapanese(span.in(text));
  }

  /** Whether both are sentences of a length, and the Japanese is no remark. */
  private static boolean renders(Paragraph paragraph, String text, Span english, Span japanese) {
    String rendering = japanese.in(text);
    if (rendering.length() < SHORTEST || REMARK.matcher(rendering).find()) {
      return false;
    }
    QuotedWords original = words(paragraph, english, text);
    long wide = CodePoints.count(rendering, c -> c >= 0x3040 && c <= 0x9fff);
    int count = original.words().size();
    boolean verb =
        original.words().stream()
            .anyMatch(t -> t.pos() == PartOfSpeech.VERB || t.pos() == PartOfSpeech.AUX);
    return count >= FEWEST_WORDS
        && verb
        && !original.isTitleCase()
        && wide >= LEAST * count
        && wide <= MOST * count
        && words(paragraph, japanese, text).hasPredicate();
  }

  private static QuotedWords words(Paragraph paragraph, Span span, String text) {
    List<Sentence> sentences = paragraph.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = low; i < sentences.size() && sentences.get(i).span().start() < span.end(); i++) {
      sentences.get(i).tokens().stream()
          .filter(token -> span.covers(token.span()))
          .filter(token -> Character.isLetter(token.form().charAt(0)))
          .forEach(tokens::add);
    }
    return new QuotedWords(tokens, span, text);
  }

  /** The quotations of a paragraph with those in brackets, each rendering led to its original. */
  static List<Quote> link(List<Quote> quotes, List<Rendering> renderings) {
    if (renderings.isEmpty()) {
      return quotes;
    }
    Map<Span, Quote> bySpan = new HashMap<>();
    quotes.forEach(quote -> bySpan.put(quote.span(), quote));
    for (Rendering rendering : renderings) {
      Optional.ofNullable(bySpan.get(rendering.quoted()))
          .filter(quote -> quote.kind() == Kind.QUOTATION || quote.kind() == Kind.EMPHASIS)
          .ifPresent(quote -> link(quote, rendering, bySpan));
    }
    return bySpan.values().stream().sorted(Comparator.comparing(Quote::span)).toList();
  }

  private static void link(Quote quote, Rendering rendering, Map<Span, Quote> bySpan) {
    Span original = rendering.japanese() ? rendering.quoted() : rendering.words();
    Span japanese = rendering.japanese() ? rendering.words() : rendering.quoted();
    String language = rendering.japanese() ? quote.language() : "en";
    bySpan.put(original, quotation(original, language, quote, Optional.empty()));
    bySpan.put(japanese, quotation(japanese, "ja", quote, Optional.of(original)));
  }

  private static Quote quotation(Span span, String language, Quote like, Optional<Span> original) {
    return new Quote(span, language, Kind.QUOTATION, like.speaker(), like.verb(), original);
  }
}
