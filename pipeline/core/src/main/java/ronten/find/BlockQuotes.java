package ronten.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ronten.find.Quote.Kind;
import ronten.text.Document;
import ronten.text.Mark;
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
              + "|^.{0,24}(?:要約|まとめ)(?:です|します|した|を示|:|：)");

  /** {@code …に要約させたらこんな感じだった}: a machine's or the writer's summary follows. */
  private static final Pattern SUMMARY =
      Pattern.compile("(?:要約|まとめ|翻訳)(?:して|させ|を(?:頼|お願い|生成|作ら|作って))");

  private final Document document;
  private final Attribution attribution;
  private final List<Paragraph> paragraphs;
  private final List<Span> blocks;
  private final List<Span> items;

  BlockQuotes(Document document, Attribution attribution) {
    this.document = document;
    this.attribution = attribution;
    this.paragraphs = document.paragraphs().toList();
    this.blocks = spans(Mark.Kind.BLOCK_QUOTE);
    this.items = spans(Mark.Kind.LIST_ITEM);
  }

  private List<Span> spans(Mark.Kind kind) {
    return document.source().marks().stream()
        .filter(mark -> mark.kind() == kind)
        .map(Mark::span)
        .toList();
  }

  /** The block quotations in order. */
  List<Quote> find() {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isQuoted(i)) {
        int end = i;
        while (end + 1 < paragraphs.size() && continues(end + 1)) {
          end++;
        }
        if (!isOwn(i)) {
          quotes.addAll(block(i, end));
        }
        i = end;
      }
    }
    return quotes;
  }

  /** A paragraph of a block, or the one that an empty block stands in front of. */
  private boolean isQuoted(int i) {
    return paragraphs.get(i).kind() == Paragraph.Kind.BLOCK_QUOTE || followsEmptyBlock(i);
  }

  private boolean continues(int i) {
    if (paragraphs.get(i).kind() != Paragraph.Kind.BLOCK_QUOTE) {
      return false;
    }
    Span gap = new Span(paragraphs.get(i - 1).span().end(), paragraphs.get(i).span().start());
    return blocks.isEmpty() || blocks.stream().anyMatch(block -> block.covers(gap));
  }

  /**
   * {@code <blockquote></blockquote><p>…</p>}: an editor left the block empty and put the words
   * behind it.
   */
  private boolean followsEmptyBlock(int i) {
    if (i == 0 || paragraphs.get(i).kind() != Paragraph.Kind.PROSE) {
      return false;
    }
    int start = paragraphs.get(i).span().start();
    int previous = paragraphs.get(i - 1).span().end();
    return blocks.stream().anyMatch(block -> block.start() >= previous && block.end() <= start);
  }

  private boolean isOwn(int i) {
    String first = paragraphs.get(i).read(document.text(), paragraphs.get(i).span());
    if (OWN.matcher(first).find()) {
      return true;
    }
    return i > 0 && SUMMARY.matcher(lastSentence(paragraphs.get(i - 1))).find();
  }

  private String lastSentence(Paragraph paragraph) {
    List<Sentence> sentences = paragraph.sentences();
    return sentences.isEmpty() ? "" : paragraph.read(document.text(), sentences.getLast().span());
  }

  private List<Quote> block(int first, int last) {
    Attribution.Frame frame = attribution.of(paragraphs, first, last);
    List<Quote> quotes = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (isOmission(paragraph)) {
        continue;
      }
      if (isItem(paragraph) && !quotes.isEmpty()) {
        Quote led = quotes.removeLast();
        quotes.add(quote(paragraph, led.span().union(words(paragraph)), led.speaker(), frame));
      } else {
        Optional<Speaker> speaker = attribution.inside(paragraph).or(frame::speaker);
        quotes.add(quote(paragraph, words(paragraph), speaker, frame));
      }
    }
    return quotes;
  }

  private Quote quote(
      Paragraph paragraph, Span span, Optional<Speaker> speaker, Attribution.Frame frame) {
    return new Quote(
        span, paragraph.language(), Kind.QUOTATION, speaker, frame.verb(), Optional.empty());
  }

  private boolean isItem(Paragraph paragraph) {
    return items.stream().anyMatch(item -> item.covers(paragraph.span()));
  }

  /** {@code [. . .]}: nothing but marks. */
  private boolean isOmission(Paragraph paragraph) {
    return paragraph.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .noneMatch(token -> Character.isLetterOrDigit(token.form().codePointAt(0)));
  }

  /** The paragraph without a pair of marks that holds the whole of it. */
  private Span words(Paragraph paragraph) {
    Span span = paragraph.span().strip(document.text());
    MarkPairs marks = MarkPairs.of(document.text(), span, paragraph.holes());
    return marks.pairs().stream()
        .filter(pair -> pair.isQuotation() && pair.span().equals(span))
        .map(pair -> pair.inside().strip(document.text()))
        .findFirst()
        .orElse(span);
  }
}
