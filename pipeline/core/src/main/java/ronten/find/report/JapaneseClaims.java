package ronten.find.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ronten.find.Claim;
import ronten.find.Cue;
import ronten.find.Reporting;
import ronten.find.Speaker;
import ronten.find.Speaker.Role;
import ronten.find.mark.MarkPairs;
import ronten.find.mark.Spans;
import ronten.find.report.Frames.Content;
import ronten.find.word.SentenceWords;
import ronten.find.word.WordList;
import ronten.language.Stance;
import ronten.text.Document;
import ronten.text.Span;

/**
 * Reads Japanese sentences that report: with a verb and its content ({@code …と主張する}, {@code
 * …の必要性を訴える}), by naming the source ({@code 白書によると}), with a noun ({@code …との指摘がある}) or by their
 * ending ({@code …とのこと}, {@code …らしい}).
 */
final class JapaneseClaims implements ClaimFinder.ClaimReader {

  private static final Map<String, String> OBJECT_CLAIMS =
      WordList.map("object-claims.tsv", needs -> needs);

  /** A quotation this many words before a verb is its content. */
  private static final int NEAR = 14;

  private final Document document;
  private final ReportingVerbs verbs;
  private final Subjects subjects;
  private final ClaimFinder.QuotedSpans quoted;

  JapaneseClaims(
      Document document, ReportingVerbs verbs, SpeakerNames names, ClaimFinder.QuotedSpans quoted) {
    this.document = document;
    this.verbs = verbs;
    this.subjects = new Subjects(names);
    this.quoted = quoted;
  }

  @Override
  public Optional<Claim> read(ReportedSentence sentence) {
    Spans marked =
        MarkPairs.of(document.text(), sentence.span(), sentence.paragraph().holes()).marked();
    SentenceWords words = sentence.words();
    if (goesOn(words)) {
      return Optional.empty();
    }
    List<Report> reports =
        verbs.in(words, document.text()).stream()
            .filter(report -> report.first() >= sentence.main())
            .filter(report -> words.token(report.first()).language().equals("ja"))
            .filter(report -> !marked.covers(report.reporting().span()))
            .toList();
    return byVerb(sentence, marked, reports)
        .or(() -> byNoun(sentence, marked, reports))
        .or(() -> bySource(sentence, marked))
        .or(() -> byEnding(sentence, marked));
  }

  /** {@code などと語った。} behind a block quotation: what is said is the block. */
  private static boolean goesOn(SentenceWords words) {
    int that = words.isForm(0, "など", "とか") ? 1 : 0;
    return Frames.isThat(words, that) || (that == 0 && words.isPhrase(0, "といった"));
  }

  /** The last expression of a sentence that says that somebody asserts something. */
  private Optional<Claim> byVerb(ReportedSentence sentence, Spans marked, List<Report> reports) {
    SentenceWords words = sentence.words();
    for (Report report : reports.reversed()) {
      if (!mayReport(words, report)) {
        continue;
      }
      Optional<Speaker> holder = subjects.before(words, report.first(), marked);
      if (reports(words, report, holder) && !isOnlyQuoted(sentence, report)) {
        return claim(sentence, holder, report.reporting())
            .map(told -> Negation.of(words, report).map(no -> denied(told, no)).orElse(told));
      }
    }
    return Optional.empty();
  }

  /** The same claim of one who does not say so; the cue takes in the denial. */
  private Claim denied(Claim told, Span denial) {
    Stance stance = Negation.denied(told.stance());
    Cue cue = new Cue(name(stance), denial.in(document.text()), denial);
    Reporting said = told.verb().orElseThrow();
    Reporting verb = new Reporting(said.text(), said.lemma(), stance, said.span());
    return new Claim(
        told.span(), told.holder(), Optional.of(verb), stance, told.modality(), List.of(cue));
  }

  private static String name(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  /** Whether an expression says that somebody asserts something, whoever it is. */
  private static boolean mayReport(SentenceWords words, Report report) {
    return Frames.isAside(words, report)
        || (!ReportingVerbs.isNever(report)
            && report.shape() != Report.Shape.NOUN
            && Frames.isPredicate(words, report)
            && !Frames.isWish(words, report));
  }

  private static boolean reports(SentenceWords words, Report report, Optional<Speaker> holder) {
    if (Frames.isAside(words, report)) {
      return true;
    }
    if (isConceded(words, report, holder)) {
      return false;
    }
    Content content = Frames.content(words, report);
    // …と評価。 is how news reports; …と評価する may be the writer's own
    boolean news =
        report.shape() == Report.Shape.CLOSING_NOUN
            && content == Content.CLAUSE
            && !ReportingVerbs.isMethod(report);
    if (ReportingVerbs.isOwn(words, report) && !isOthers(holder) && !news) {
      return false;
    }
    String needs = OBJECT_CLAIMS.getOrDefault(report.reporting().lemma(), "clause");
    boolean object = needs.equals("nothing") || (needs.equals("holder") && holder.isPresent());
    return switch (content) {
      case CLAUSE, REQUEST -> true;
      case FACT ->
          report.reporting().stance() != Stance.HEDGES
              || holder.isPresent()
              || Frames.isPassive(words, report);
      // 制度を否定しない: who does not dispute a thing says nothing of it
      case OBJECT, DATIVE ->
          object && !Frames.isPassive(words, report) && Negation.of(words, report).isEmpty();
      case SUBJECT -> report.reporting().stance() == Stance.WARNS;
      case TOPIC, NOMINAL, NONE -> false;
    };
  }

  /** 遅れる可能性を否定できない, of which nobody is said to be the holder: the writer's own caution. */
  private static boolean isConceded(SentenceWords words, Report report, Optional<Speaker> holder) {
    return holder.isEmpty()
        && report.reporting().stance() == Stance.DISPUTES
        && Negation.of(words, report).isPresent();
  }

  private static boolean isOthers(Optional<Speaker> holder) {
    return holder.filter(who -> who.role() != Role.COMMENTATOR).isPresent();
  }

  /** Whether the content of an expression is a quotation that is reported as such. */
  private boolean isOnlyQuoted(ReportedSentence sentence, Report report) {
    SentenceWords words = sentence.words();
    int from = Math.max(0, report.first() - NEAR);
    Span near = words.span(from, report.first());
    Span window = new Span(near.start(), report.reporting().span().start());
    return quoted.in(window).stream().anyMatch(quote -> quote.end() <= window.end());
  }

  /** {@code …との告発が出た}, {@code …というのが本書の主張}, {@code …という論点です}. */
  private Optional<Claim> byNoun(ReportedSentence sentence, Spans marked, List<Report> reports) {
    SentenceWords words = sentence.words();
    for (int i = words.size() - 1; i > sentence.main() + 1; i--) {
      boolean noun = Evidentials.isReportNoun(words, i) && Evidentials.isStated(words, i);
      if (!noun || marked.covers(words.token(i).span())) {
        continue;
      }
      int that = Evidentials.that(words, i);
      if (that > 0 && isFree(sentence, that)) {
        int at = i;
        Reporting verb =
            reports.stream()
                .filter(found -> found.first() == at)
                .findFirst()
                .map(Report::reporting)
                .orElseGet(() -> reporting(words, at, at, Stance.REPORTS));
        // …というのが本書の主張だ: whose it is stands before the noun
        Optional<Speaker> owner =
            words.isForm(i - 1, "の") ? subjects.phrase(words, i - 2) : Optional.empty();
        return claim(sentence, owner.or(() -> subjects.before(words, at, marked)), verb);
      }
    }
    return Optional.empty();
  }

  private boolean isFree(ReportedSentence sentence, int that) {
    int at = sentence.words().token(that).span().start();
    return quoted.in(sentence.span()).stream()
        .noneMatch(quote -> at >= quote.end() && at - quote.end() < 4);
  }

  private Optional<Claim> bySource(ReportedSentence sentence, Spans marked) {
    SentenceWords words = sentence.words();
    for (int i = 1; i < words.size(); i++) {
      if (!words.form(i).startsWith("に")) {
        continue;
      }
      for (String source : List.of("によれば", "によると", "によりますと")) {
        int length = words.phrase(i, source);
        if (length > 0
            && !marked.covers(words.token(i).span())
            && quoted.in(sentence.span()).isEmpty()) {
          Reporting verb = reporting(words, i, i + length - 1, Stance.REPORTS);
          return claim(sentence, subjects.phrase(words, i - 1), verb);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> byEnding(ReportedSentence sentence, Spans marked) {
    SentenceWords words = sentence.words();
    return Evidentials.of(words)
        .filter(ending -> !marked.covers(ending.span()))
        .filter(ending -> quoted.in(sentence.span()).isEmpty())
        .flatMap(
            ending -> {
              String written = ending.span().in(document.text());
              Reporting verb = new Reporting(written, ending.lemma(), Stance.HEDGES, ending.span());
              Optional<Speaker> holder =
                  subjects
                      .before(words, ending.first(), marked)
                      .filter(who -> !ending.isHearsay() || isSourceOf(words, who));
              return claim(sentence, holder, verb);
            });
  }

  /** {@code 町長も変わるそうだ}: the mayor is not who says so; {@code 研究により効くらしい}, {@code 記事では} are. */
  private static boolean isSourceOf(SentenceWords words, Speaker who) {
    int next = who.span().map(span -> words.from(span.end())).orElse(words.size());
    return words.isForm(next, "に", "で", "により", "によると", "によれば", "では");
  }

  private Reporting reporting(SentenceWords words, int first, int last, Stance stance) {
    Span span = words.span(first, last);
    String written = span.in(document.text());
    return new Reporting(written, first == last ? words.lemma(first) : written, stance, span);
  }

  /** A claim, unless the writer himself holds it. */
  private static Optional<Claim> claim(
      ReportedSentence sentence, Optional<Speaker> holder, Reporting verb) {
    boolean own = holder.map(who -> who.role() == Role.COMMENTATOR).orElse(sentence.isWritersOwn());
    if (own) {
      return Optional.empty();
    }
    Cue cue = new Cue(name(verb.stance()), verb.text(), verb.span());
    return Optional.of(
        new Claim(
            sentence.span(), holder, Optional.of(verb), verb.stance(), List.of(), List.of(cue)));
  }
}
