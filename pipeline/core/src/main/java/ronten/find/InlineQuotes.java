package ronten.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.find.Quote.Kind;
import ronten.find.Speaker.Role;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;

/** Finds what the marks in running text hold: words of somebody, a title, a term or emphasis. */
final class InlineQuotes {

  /** Shorter than this, in code units, Japanese words without a predicate are a term. */
  private static final int LONGEST_TERM = 15;

  /** With a frame, so many code units need no predicate: a headline, a clipped sentence. */
  private static final int CLIPPED = 20;

  private final Document document;
  private final ReportingVerbs verbs;
  private final Subjects subjects;
  private final EnglishAttribution attribution;
  private final List<Span> links;

  InlineQuotes(Document document, ReportingVerbs verbs, SpeakerNames names) {
    this.document = document;
    this.verbs = verbs;
    this.subjects = new Subjects(names);
    this.attribution = new EnglishAttribution(names);
    this.links =
        document.source().marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.LINK && mark.target().contains("://"))
            .map(Mark::span)
            .toList();
  }

  /** The quotations of a paragraph; those inside somebody's words are left out. */
  List<Quote> in(Paragraph paragraph) {
    MarkPairs marks = MarkPairs.of(document.text(), paragraph.span(), paragraph.holes());
    List<Quote> quotes = new ArrayList<>();
    int until = 0;
    int at = 0;
    List<Sentence> sentences = paragraph.sentences();
    for (MarkPairs.Pair pair : marks.quotations()) {
      while (at < sentences.size() && sentences.get(at).span().end() <= pair.span().start()) {
        at++;
      }
      if (pair.span().start() < until || at == sentences.size()) {
        continue;
      }
      Sentence sentence = around(sentences, at, pair.span());
      Optional<Quote> quote = quote(paragraph, SentenceWords.of(sentence), pair, marks);
      quote.ifPresent(quotes::add);
      if (quote.filter(found -> found.kind() == Kind.QUOTATION).isPresent()) {
        until = pair.span().end();
      }
    }
    return quotes;
  }

  /** The sentence a pair begins in, joined with those it goes on in. */
  private static Sentence around(List<Sentence> sentences, int at, Span pair) {
    Sentence first = sentences.get(at);
    if (first.span().end() >= pair.end()) {
      return first;
    }
    Span span = first.span();
    var tokens = new ArrayList<>(first.tokens());
    for (int i = at + 1;
        i < sentences.size() && sentences.get(i).span().start() < pair.end();
        i++) {
      span = span.union(sentences.get(i).span());
      tokens.addAll(sentences.get(i).tokens());
    }
    return new Sentence(span, first.language(), tokens);
  }

  private Optional<Quote> quote(
      Paragraph paragraph, SentenceWords words, MarkPairs.Pair pair, MarkPairs marks) {
    String text = document.text();
    Span within = Holes.trimmed(text, pair.inside(), paragraph.holes());
    QuotedWords inside = QuotedWords.of(words, within, text);
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    List<Report> reports = outside(verbs.in(words, text), words, marks.outermost());
    boolean heading =
        paragraph.kind() == Paragraph.Kind.HEADING || paragraph.kind() == Paragraph.Kind.TITLE;
    if (!words.sentence().language().equals("ja")) {
      return Optional.of(english(words, pair, inside, reports, heading || isReference(paragraph)));
    }
    QuoteFrame frame = QuoteFrame.of(words, reports, pair.span(), marks);
    Optional<Speaker> speaker =
        subjects
            .before(words, frame.reach(), marks.outermost())
            .or(() -> frame.isLabel(words) ? subjects.label(words, frame.reach()) : Optional.empty());
    Kind kind = heading ? Kind.EMPHASIS : kind(words, pair, inside, frame);
    boolean own =
        speaker
            .map(who -> who.role() == Role.COMMENTATOR)
            .orElse(frame.report().filter(report -> isThought(words, report)).isPresent());
    if (kind != Kind.QUOTATION || own) {
      kind = named(words, pair, inside, frame);
      return Optional.of(quote(inside, kind, Optional.empty(), Optional.empty()));
    }
    return Optional.of(quote(inside, kind, speaker, frame.report()));
  }

  private static boolean isThought(SentenceWords words, Report report) {
    return ReportingVerbs.isThought(report) && !Frames.isPassive(words, report);
  }

  /** A line of a bibliography: what it holds in marks is a title. */
  private boolean isReference(Paragraph paragraph) {
    return paragraph.span().length() < 1200
        && ReferenceEntry.of(paragraph.read(document.text(), paragraph.span())).isPresent();
  }

  private static List<Report> outside(
      List<Report> reports, SentenceWords words, List<Span> marked) {
    return reports.stream()
        .filter(
            report -> {
              Span span = words.token(report.first()).span();
              return marked.stream().noneMatch(inside -> inside.covers(span));
            })
        .toList();
  }

  private static Kind kind(
      SentenceWords words, MarkPairs.Pair pair, QuotedWords inside, QuoteFrame frame) {
    boolean japanese = inside.isJapanese();
    if (frame.framed()) {
      boolean says =
          japanese ? inside.hasPredicate() || inside.span().length() >= CLIPPED : inside.isClause();
      return says ? Kind.QUOTATION : Kind.EMPHASIS;
    }
    return !japanese && inside.isSentence() && !isCalled(words, pair)
        ? Kind.QUOTATION
        : Kind.EMPHASIS;
  }

  /** {@code "shared by design" という言い回し}: the words are spoken about, not reported. */
  private static boolean isCalled(SentenceWords words, MarkPairs.Pair pair) {
    int next = words.from(pair.span().end());
    return words.isForm(next, "という", "といった", "なんて", "など", "みたい");
  }

  /** What words are that nobody is said to say: a title, a term or emphasis. */
  private Kind named(
      SentenceWords words, MarkPairs.Pair pair, QuotedWords inside, QuoteFrame frame) {
    if (isTitle(words, pair, inside)) {
      return Kind.TITLE;
    }
    boolean term =
        inside.isJapanese()
            ? inside.isNominal() && inside.span().length() <= LONGEST_TERM
            : !inside.isClause();
    return term && !frame.framed() ? Kind.TERM : Kind.EMPHASIS;
  }

  private boolean isTitle(SentenceWords words, MarkPairs.Pair pair, QuotedWords inside) {
    if (pair.mark() == '『' || (!inside.isJapanese() && inside.isTitleCase())) {
      return true;
    }
    int before = words.before(pair.span().start());
    int after = words.from(pair.span().end());
    boolean named =
        QuoteFrame.WORKS.contains(words.form(before))
            || (words.isForm(after, "という", "と題する")
                && QuoteFrame.WORKS.contains(words.form(after + 1)));
    return named || links.stream().anyMatch(link -> link.covers(inside.span()));
  }

  private Quote english(
      SentenceWords words,
      MarkPairs.Pair pair,
      QuotedWords inside,
      List<Report> reports,
      boolean heading) {
    Optional<Report> verb = attribution.verb(words, reports, pair.span());
    boolean says =
        !heading
            && (verb.isPresent() ? inside.isClause() : inside.isClause() && inside.endsSentence());
    if (!says) {
      Kind kind = inside.isTitleCase() ? Kind.TITLE : inside.isClause() ? Kind.EMPHASIS : Kind.TERM;
      return quote(inside, kind, Optional.empty(), Optional.empty());
    }
    Optional<Speaker> speaker = verb.flatMap(report -> attribution.subject(words, report));
    return quote(inside, Kind.QUOTATION, speaker, verb);
  }

  private static Quote quote(
      QuotedWords inside, Kind kind, Optional<Speaker> speaker, Optional<Report> report) {
    return new Quote(
        inside.span(),
        inside.language(),
        kind,
        speaker,
        report.map(Report::reporting),
        Optional.empty());
  }
}
