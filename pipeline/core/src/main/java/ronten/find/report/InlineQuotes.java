package ronten.find.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.find.Quote;
import ronten.find.Quote.Kind;
import ronten.find.Speaker;
import ronten.find.Speaker.Role;
import ronten.find.mark.Holes;
import ronten.find.mark.MarkPairs;
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
    List<Quote> quotes = new ArrayList<>();
    List<Sentence> sentences = paragraph.sentences();
    Optional<MarkedSentence> reading = Optional.empty();
    boolean reference = !marks.quotations().isEmpty() && isReference(paragraph);
    int until = 0;
    int at = 0;
    for (MarkPairs.Pair pair : marks.quotations()) {
      while (at < sentences.size() && sentences.get(at).span().end() <= pair.span().start()) {
        at++;
      }
      if (at == sentences.size() || pair.span().start() < until || pair.depth() > DEEPEST) {
        continue;
      }
      MarkedSentence sentence = reading(reading, sentences, at, pair.span(), marks);
      reading = Optional.of(sentence);
      Optional<Quote> quote = quote(paragraph, sentence, pair, marks, reference);
      quote.ifPresent(quotes::add);
      if (quote.filter(found -> found.kind() == Kind.QUOTATION).isPresent()) {
        until = pair.span().end();
      }
    }
    return quotes;
  }

  /** The sentence that holds a pair: the one read last, where it does. */
  private MarkedSentence reading(
      Optional<MarkedSentence> last, List<Sentence> sentences, int at, Span pair, MarkPairs marks) {
    return last.filter(sentence -> sentence.words().sentence().span().covers(pair))
        .orElseGet(
            () ->
                MarkedSentence.of(
                    MarkedSentence.joined(sentences, at, pair), text, verbs, marks.marked()));
  }

  /** A line of a bibliography: what it holds in marks is a title. */
  private boolean isReference(Paragraph paragraph) {
    return paragraph.span().length() < LONGEST_REFERENCE
        && ReferenceEntry.of(paragraph.read(text, paragraph.span())).isPresent();
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
        sentence.words().sentence().language().equals("ja")
            ? japanese(sentence, pair, marks, inside, quotes)
            : english(sentence, pair, inside, quotes));
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
                        words, words.from(pair.span().start()), frame.reach(), sentence.marked()))
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
