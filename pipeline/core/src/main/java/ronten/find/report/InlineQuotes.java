package ronten.find.report;

import static java.lang.Character.UnicodeScript.HIRAGANA;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.find.Quote;
import ronten.find.Quote.Kind;
import ronten.find.Speaker;
import ronten.find.Speaker.Role;
import ronten.find.mark.Holes;
import ronten.find.mark.MarkPairs;
import ronten.find.mark.Spans;
import ronten.find.word.SentenceWords;
import ronten.find.work.ReferenceEntry;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;

/** Finds what the marks in running text hold: words of somebody, a title, a term or emphasis. */
final class InlineQuotes {

  /** Marks nested deeper than this are decoration. */
  private static final int DEEPEST = 3;

  /** A longer paragraph, in code units, is no line of a bibliography. */
  private static final int LONGEST_REFERENCE = 1200;

  /** A bibliography has hardly any hiragana outside its marks. */
  private static final int FEW_KANA = 3;

  private final String text;
  private final ReportingVerbs verbs;
  private final Subjects subjects;
  private final EnglishAttribution attribution;
  private final QuoteKinds kinds;

  InlineQuotes(Document document, ReportingVerbs verbs, SpeakerNames names) {
    this.text = document.text();
    this.verbs = verbs;
    this.subjects = new Subjects(names);
    this.attribution = new EnglishAttribution(names);
    this.kinds = new QuoteKinds(document);
  }

  /** The quotations of a paragraph; those inside somebody's words are left out. */
  List<Quote> in(Paragraph paragraph) {
    MarkPairs marks = MarkPairs.of(text, paragraph.span(), paragraph.holes());
    if (marks.quotations().isEmpty()) {
      return List.of();
    }
    List<BracketRenderings.Rendering> renderings = BracketRenderings.of(paragraph, text, marks);
    Spans marked = marked(marks, renderings);
    List<Quote> quotes = new ArrayList<>();
    List<Sentence> sentences = paragraph.sentences();
    Optional<MarkedSentence> reading = Optional.empty();
    boolean reference = isReference(paragraph, marks);
    int until = 0;
    int at = 0;
    for (MarkPairs.Pair pair : marks.quotations()) {
      while (at < sentences.size() && sentences.get(at).span().end() <= pair.span().start()) {
        at++;
      }
      if (at == sentences.size() || pair.span().start() < until || pair.depth() > DEEPEST) {
        continue;
      }
      MarkedSentence sentence = reading(reading, sentences, at, pair.span(), marked);
      reading = Optional.of(sentence);
      Optional<Quote> quote = quote(paragraph, sentence, pair, marks, reference);
      quote.ifPresent(quotes::add);
      if (quote.filter(found -> found.kind() == Kind.QUOTATION).isPresent()) {
        until = pair.span().end();
      }
    }
    return reference ? quotes : BracketRenderings.link(quotes, renderings);
  }

  /** What is not the writer's own wording: what stands between marks, and renderings of it. */
  private static Spans marked(MarkPairs marks, List<BracketRenderings.Rendering> renderings) {
    if (renderings.isEmpty()) {
      return marks.marked();
    }
    List<Span> spans = new ArrayList<>();
    marks.quotations().forEach(pair -> spans.add(pair.span()));
    renderings.forEach(rendering -> spans.add(rendering.bracket()));
    return Spans.of(spans);
  }

  /** The sentence that holds a pair: the one read last, where it does. */
  private MarkedSentence reading(
      Optional<MarkedSentence> last, List<Sentence> sentences, int at, Span pair, Spans marked) {
    return last.filter(sentence -> sentence.words().sentence().span().covers(pair))
        .orElseGet(
            () ->
                MarkedSentence.of(MarkedSentence.joined(sentences, at, pair), text, verbs, marked));
  }

  /**
   * A line of a bibliography: what it holds in marks is a title. {@code 港湾局は “…” と述べた} is none, for
   * all its likeness to {@code Lee, “…”, 2019}.
   */
  private boolean isReference(Paragraph paragraph, MarkPairs marks) {
    return paragraph.span().length() < LONGEST_REFERENCE
        && hiragana(paragraph.span(), marks.marked()) <= FEW_KANA
        && ReferenceEntry.of(paragraph.read(text, paragraph.span())).isPresent();
  }

  private int hiragana(Span span, Spans marked) {
    int count = 0;
    int at = span.start();
    while (at < span.end() && count <= FEW_KANA) {
      Optional<Span> mark = marked.endingAfter(at);
      int end = mark.map(Span::start).filter(start -> start < span.end()).orElse(span.end());
      for (; at < end; at++) {
        count += Character.UnicodeScript.of(text.charAt(at)) == HIRAGANA ? 1 : 0;
      }
      at = mark.map(Span::end).orElse(span.end());
    }
    return count;
  }

  private Optional<Quote> quote(
      Paragraph paragraph,
      MarkedSentence sentence,
      MarkPairs.Pair pair,
      MarkPairs marks,
      boolean reference) {
    Span within = Holes.trimmed(text, pair.inside(), paragraph.holes());
    QuotedWords inside = QuotedWords.of(sentence.words(), within, text);
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    boolean quotes =
        !reference
            && paragraph.kind() != Paragraph.Kind.HEADING
            && paragraph.kind() != Paragraph.Kind.TITLE;
    return Optional.of(
        isJapanese(sentence.words(), pair.span())
            ? japanese(sentence, pair, marks, inside, quotes)
            : english(sentence, pair, inside, quotes));
  }

  /**
   * Whether the words around a pair of marks are Japanese: a long English quotation makes the
   * sentence that holds it English by its letters.
   */
  private static boolean isJapanese(SentenceWords words, Span pair) {
    return words.sentence().language().equals("ja")
        || words.language(words.from(pair.end())).equals("ja")
        || words.language(words.before(pair.start())).equals("ja");
  }

  private Quote japanese(
      MarkedSentence sentence,
      MarkPairs.Pair pair,
      MarkPairs marks,
      QuotedWords inside,
      boolean quotes) {
    SentenceWords words = sentence.words();
    QuoteFrame frame = QuoteFrame.of(sentence, pair.span(), marks);
    if (!quotes || !QuoteKinds.isSaid(words, pair, inside, frame)) {
      return unsaid(inside, kinds.named(words, pair, inside));
    }
    Optional<Speaker> speaker =
        frame
            .label(words, subjects)
            .or(
                () ->
                    subjects.of(
                        words,
                        words.from(pair.span().start()),
                        frame.reach(),
                        sentence.marked(),
                        frame.isWritten()))
            .or(() -> subjects.bracket(words, words.from(pair.span().end())));
    if (frame.stated() && speaker.isEmpty()) {
      return unsaid(inside, kinds.named(words, pair, inside));
    }
    boolean own =
        speaker
            .map(who -> who.role() == Role.COMMENTATOR)
            .orElse(
                frame.report().filter(report -> ReportingVerbs.isOwn(words, report)).isPresent());
    return own
        ? unsaid(inside, kinds.named(words, pair, inside))
        : said(inside, speaker, frame.report());
  }

  private Quote english(
      MarkedSentence sentence, MarkPairs.Pair pair, QuotedWords inside, boolean quotes) {
    SentenceWords words = sentence.words();
    Optional<Report> verb = attribution.verb(sentence, pair.span());
    boolean clause = inside.isClause();
    if (!quotes || !clause || (verb.isEmpty() && !inside.endsSentence())) {
      return unsaid(inside, kinds.named(words, pair, inside));
    }
    return said(inside, verb.flatMap(report -> attribution.subject(words, report)), verb);
  }

  private static Quote said(
      QuotedWords inside, Optional<Speaker> speaker, Optional<Report> report) {
    return new Quote(
        inside.span(),
        inside.language(),
        Kind.QUOTATION,
        speaker,
        report.map(Report::reporting),
        Optional.empty());
  }

  private static Quote unsaid(QuotedWords inside, Kind kind) {
    return new Quote(
        inside.span(),
        inside.language(),
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
