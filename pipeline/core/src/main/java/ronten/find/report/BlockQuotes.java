package ronten.find.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ronten.find.Quote;
import ronten.find.Quote.Kind;
import ronten.find.Speaker;
import ronten.find.Speaker.Role;
import ronten.find.mark.Holes;
import ronten.find.mark.MarkPairs;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;

/**
 * Finds block quotations: one item a paragraph, the items of a list joined to the paragraph that
 * leads them. Blocks that hold a summary or the writer's own note are not quotations.
 */
final class BlockQuotes {

  /** {@code TL;DR}, {@code [!NOTE]}, {@code 以下、記事の要約です}: the writer's own words in a block. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)^(?:tl;? ?dr|\\[!|\\*{0,2}(?:note|注意?|追記|補足|更新|まとめ|要約|概要)\\*{0,2}\\s*[:：])"
              + "|^(?:一次ソース|ソース|出典|出所|引用元|参照元?|原典|原題|調査日|source|via)\\s*[:：]"
              + "|^.{0,24}(?:要約|まとめ)(?:です|します|した|を示|:|：)");

  /** {@code …に要約させたらこんな感じだった}: a machine's or the writer's summary follows. */
  private static final Pattern SUMMARY =
      Pattern.compile("(?:要約|まとめ)(?:して|させ|を(?:頼|お願い|生成|作ら|作って))");

  /** {@code — 田村 (@tamura) June 1}: what an embedded post is signed with. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^(?:[—―–-]{1,3}\\s*([^(（@\\n]{1,60}?)\\s*[(（]?@[\\w.-]{2,60}[)）]?"
              + "|([^(（@\\n]{1,60}?)\\s*[(（]@[\\w.-]{2,60}[)）]"
              + "|[—―–]{1,2}\\s*([^—―。.!?！？,、，(（\\n]{2,40})(?:[,、，(（][^。\\n]{0,80})?$)");

  private final Document document;
  private final String text;
  private final Attribution attribution;
  private final List<Paragraph> paragraphs;
  private final QuotedBlocks blocks;

  BlockQuotes(Document document, Attribution attribution) {
    this.document = document;
    this.text = document.text();
    this.attribution = attribution;
    this.paragraphs = document.paragraphs().toList();
    this.blocks = new QuotedBlocks(document);
  }

  /** The block quotations in order. */
  List<Quote> find() {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isQuoted(i)) {
        int end = i;
        while (end + 1 < paragraphs.size()
            && isQuoted(end + 1)
            && blocks.join(paragraphs.get(end), paragraphs.get(end + 1))) {
          end++;
        }
        if (!isOwn(i)) {
          Optional<Speaker> before =
              quotes.isEmpty() ? Optional.empty() : quotes.getLast().speaker();
          quotes.addAll(block(i, end, before));
        }
        i = end;
      }
    }
    return quotes;
  }

  private boolean isQuoted(int i) {
    if (i < 0) {
      return false;
    }
    int previousEnd = i == 0 ? 0 : paragraphs.get(i - 1).span().end();
    return blocks.holds(paragraphs.get(i), previousEnd);
  }

  private boolean isOwn(int i) {
    if (OWN.matcher(read(paragraphs.get(i))).find()) {
      return true;
    }
    return i > 0 && SUMMARY.matcher(tail(paragraphs.get(i - 1))).find();
  }

  private String read(Paragraph paragraph) {
    return paragraph.read(text, paragraph.span());
  }

  /** The last two sentences of a paragraph. */
  private String tail(Paragraph paragraph) {
    List<Sentence> sentences = paragraph.sentences();
    if (sentences.isEmpty()) {
      return "";
    }
    int from = sentences.get(Math.max(0, sentences.size() - 2)).span().start();
    return paragraph.read(text, new Span(from, paragraph.span().end()));
  }

  private List<Quote> block(int first, int last, Optional<Speaker> before) {
    Optional<String> signed = signature(last);
    int end = signed.isPresent() ? last - 1 : last;
    if (signed.filter(document.source().metadata().authors()::contains).isPresent()) {
      return List.of();
    }
    Attribution.Frame frame =
        signed
            .map(name -> new Speaker(name, Role.PERSON, Optional.empty()))
            .map(who -> new Attribution.Frame(Optional.of(who), Optional.empty()))
            .orElseGet(() -> attribution.of(paragraphs, first, last));
    Optional<Speaker> who =
        frame
            .speaker()
            .or(
                () ->
                    before.filter(
                        x -> attribution.isContinued(paragraphs, first) || isQuoted(first - 1)));
    List<Quote> quotes = new ArrayList<>();
    for (int i = first; i <= end; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (isOmission(paragraph)) {
        continue;
      }
      if (!quotes.isEmpty() && (blocks.isItem(paragraph) || isSameElement(i))) {
        Quote led = quotes.removeLast();
        quotes.add(quote(paragraph, led.span().union(words(paragraph)), led.speaker(), frame));
      } else {
        Optional<Speaker> speaker = attribution.inside(paragraph).or(() -> who);
        quotes.add(quote(paragraph, words(paragraph), speaker, frame));
      }
    }
    return quotes;
  }

  private Optional<String> signature(int i) {
    Matcher matcher = SIGNATURE.matcher(read(paragraphs.get(i)));
    return matcher.find()
        ? Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
            .flatMap(Stream::ofNullable)
            .map(String::strip)
            .findFirst()
        : Optional.empty();
  }

  /**
   * Whether only white space stands between a paragraph and the one before it, and both in one HTML
   * element: an empty line in the source that no reader sees.
   */
  private boolean isSameElement(int i) {
    Span before = paragraphs.get(i - 1).span();
    Span gap = before.gapTo(paragraphs.get(i).span());
    int tag = before.start() - 1;
    boolean element =
        tag > 0
            && text.charAt(tag) == '>'
            && (Character.isLetterOrDigit(text.charAt(tag - 1)) || text.charAt(tag - 1) == '"');
    return element && gap.in(text).isBlank() && !document.source().extracted();
  }

  private static Quote quote(
      Paragraph paragraph, Span span, Optional<Speaker> speaker, Attribution.Frame frame) {
    return new Quote(
        span, paragraph.language(), Kind.QUOTATION, speaker, frame.verb(), Optional.empty());
  }

  /** {@code [. . .]}: nothing but marks. */
  private static boolean isOmission(Paragraph paragraph) {
    return paragraph.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .noneMatch(token -> Character.isLetterOrDigit(token.form().codePointAt(0)));
  }

  /** The paragraph without a pair of marks that holds the whole of it. */
  private Span words(Paragraph paragraph) {
    Span span = Holes.trimmed(text, paragraph.span(), paragraph.holes());
    MarkPairs marks = MarkPairs.of(text, span, paragraph.holes());
    return marks.pairs().stream()
        .filter(pair -> pair.isQuotation() && pair.span().equals(span))
        .map(pair -> Holes.trimmed(text, pair.inside(), paragraph.holes()))
        .findFirst()
        .orElse(span);
  }
}
