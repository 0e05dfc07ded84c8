package ronten.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ronten.find.Speaker.Role;
import ronten.language.Stance;
import ronten.text.Document;
import ronten.text.Span;

/**
 * Reads Japanese sentences that report: with a verb and its content ({@code …と主張する}, {@code
 * …の必要性を訴える}), by naming the source ({@code 白書によると}), with a noun ({@code …との指摘がある}) or by their
 * ending ({@code …とのこと}, {@code …らしい}).
 */
final class JapaneseClaims implements ClaimFinder.ClaimReader {

  /** Verbs that report facts or acts rather than claims unless a whole clause is their content. */
  private static final Set<Stance> PLAIN = Set.of(Stance.REPORTS);

  private static final Set<String> WISHES = Set.of("たい", "う", "よう", "ます", "まい");

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
    SentenceWords words = sentence.words();
    List<Span> marked =
        MarkPairs.of(document.text(), sentence.span(), sentence.paragraph().holes()).outermost();
    List<Report> reports =
        verbs.in(words, document.text()).stream()
            .filter(report -> !isInside(report.reporting().span(), marked))
            .toList();
    Optional<Report> verb =
        reports.reversed().stream().filter(report -> reports(words, report)).findFirst();
    return verb.flatMap(report -> byVerb(sentence, marked, report))
        .or(() -> byNoun(sentence, marked, reports))
        .or(() -> bySource(sentence, marked))
        .or(() -> byEnding(sentence, marked));
  }

  private static boolean isInside(Span span, List<Span> marked) {
    return marked.stream().anyMatch(inside -> inside.covers(span));
  }

  /** Whether an expression says that somebody asserts something. */
  private static boolean reports(SentenceWords words, Report report) {
    if (report.shape() == Report.Shape.NOUN
        || !Frames.isPredicate(words, report)
        || isWish(words, report)) {
      return false;
    }
    Stance stance = report.reporting().stance();
    return switch (Frames.content(words, report)) {
      case CLAUSE, REQUEST, FACT -> true;
      case OBJECT, DATIVE -> !PLAIN.contains(stance) && !Frames.isPassive(words, report);
      case SUBJECT -> stance == Stance.WARNS;
      case TOPIC, NOMINAL, NONE -> false;
    };
  }

  /** {@code 検討したい}, {@code 提案しよう}: the writer's own. */
  private static boolean isWish(SentenceWords words, Report report) {
    for (int i = report.last() + 1; i <= report.last() + 2; i++) {
      if (words.isTagged(i, "助動詞")
          && WISHES.contains(words.lemma(i))
          && !words.lemma(i).equals("ます")) {
        return true;
      }
      if (words.lemma(i).equals("ます") && words.isForm(i + 1, "う")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Claim> byVerb(ReportedSentence sentence, List<Span> marked, Report report) {
    if (isOnlyQuoted(sentence, report)) {
      return Optional.empty();
    }
    Optional<Speaker> holder = subjects.before(sentence.words(), report.first(), marked);
    return claim(sentence, holder, Optional.of(report.reporting()), report.reporting());
  }

  /** Whether the content of an expression is a quotation that is reported as such. */
  private boolean isOnlyQuoted(ReportedSentence sentence, Report report) {
    SentenceWords words = sentence.words();
    for (Span quote : quoted.in(sentence.span())) {
      int behind = words.from(quote.end());
      if (report.first() >= behind && report.first() - behind <= 14) {
        return true;
      }
    }
    return false;
  }

  /** {@code …との告発が出た}, {@code …というのが本書の主張}, {@code …という論点です}. */
  private Optional<Claim> byNoun(
      ReportedSentence sentence, List<Span> marked, List<Report> reports) {
    SentenceWords words = sentence.words();
    for (int i = words.size() - 1; i > 1; i--) {
      if (!Evidentials.isReportNoun(words, i) || isInside(words.token(i).span(), marked)) {
        continue;
      }
      int that = that(words, i);
      if (that > 0 && isFree(sentence, that)) {
        int noun = i;
        Optional<Report> report =
            reports.stream().filter(found -> found.first() == noun).findFirst();
        Reporting verb =
            report.map(Report::reporting).orElseGet(() -> reporting(words, noun, Stance.REPORTS));
        Optional<Speaker> holder = subjects.before(words, i, marked);
        return claim(sentence, holder, Optional.of(verb), verb);
      }
    }
    return Optional.empty();
  }

  /** The という or との whose noun stands at {@code noun}; -1 where there is none near. */
  private static int that(SentenceWords words, int noun) {
    for (int i = noun - 1; i > 0 && i >= noun - 5; i--) {
      if (words.isForm(i, "という", "との", "といった")) {
        boolean predicate = words.isTagged(i - 1, "動詞", "助動詞", "形容詞", "記号-読点", "助詞-終助詞");
        return predicate ? i : -1;
      }
    }
    return -1;
  }

  private boolean isFree(ReportedSentence sentence, int that) {
    int at = sentence.words().token(that).span().start();
    return quoted.in(sentence.span()).stream()
        .noneMatch(quote -> at - quote.end() < 4 && at >= quote.end());
  }

  private Optional<Claim> bySource(ReportedSentence sentence, List<Span> marked) {
    SentenceWords words = sentence.words();
    for (int i = 1; i < words.size(); i++) {
      boolean named =
          words.isForm(i, "によれば", "によると", "によりますと") && !isInside(words.token(i).span(), marked);
      if (named && quoted.in(sentence.span()).isEmpty()) {
        Optional<Speaker> holder = subjects.phrase(words, i - 1);
        Reporting verb = reporting(words, i, Stance.REPORTS);
        return claim(sentence, holder, Optional.of(verb), verb);
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> byEnding(ReportedSentence sentence, List<Span> marked) {
    SentenceWords words = sentence.words();
    return Evidentials.of(words)
        .filter(ending -> !isInside(ending.span(), marked))
        .filter(ending -> quoted.in(sentence.span()).isEmpty())
        .flatMap(
            ending -> {
              String written = ending.span().in(document.text());
              Reporting verb = new Reporting(written, ending.lemma(), Stance.HEDGES, ending.span());
              Optional<Speaker> holder = subjects.source(words, ending.first(), marked);
              return claim(sentence, holder, Optional.of(verb), verb);
            });
  }

  private Reporting reporting(SentenceWords words, int i, Stance stance) {
    Span span = words.token(i).span();
    return new Reporting(span.in(document.text()), words.lemma(i), stance, span);
  }

  /** A claim, unless the writer himself holds it. */
  private static Optional<Claim> claim(
      ReportedSentence sentence,
      Optional<Speaker> holder,
      Optional<Reporting> verb,
      Reporting shown) {
    if (holder.filter(who -> who.role() == Role.COMMENTATOR).isPresent()) {
      return Optional.empty();
    }
    String stance = shown.stance().name().toLowerCase(Locale.ROOT);
    Cue cue = new Cue(stance, shown.text(), shown.span());
    return Optional.of(
        new Claim(sentence.span(), holder, verb, shown.stance(), List.of(), List.of(cue)));
  }
}
