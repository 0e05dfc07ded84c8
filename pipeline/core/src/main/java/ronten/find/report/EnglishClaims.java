package ronten.find.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ronten.find.Claim;
import ronten.find.Cue;
import ronten.find.Reporting;
import ronten.find.Speaker;
import ronten.find.Speaker.Role;
import ronten.find.mark.Spans;
import ronten.find.report.EnglishFrames.Frame;
import ronten.find.word.SentenceWords;
import ronten.language.Stance;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Span;

/**
 * Reads English sentences that report: {@code Critics warn that the plan will fail}, {@code
 * According to the essay, tolls have doubled}, {@code The port is said to be ruined}.
 */
final class EnglishClaims implements ClaimFinder.ClaimReader {

  private final Document document;
  private final ReportingVerbs verbs;
  private final EnglishAttribution attribution;
  private final ClaimFinder.QuotedSpans quoted;
  private final Spans links;

  EnglishClaims(
      Document document, ReportingVerbs verbs, SpeakerNames names, ClaimFinder.QuotedSpans quoted) {
    this.document = document;
    this.verbs = verbs;
    this.attribution = new EnglishAttribution(names);
    this.quoted = quoted;
    this.links = Spans.of(document.source().marks(), Mark.Kind.LINK);
  }

  @Override
  public Optional<Claim> read(ReportedSentence sentence) {
    if (!quoted.in(sentence.span()).isEmpty() || isHeadline(sentence)) {
      return Optional.empty();
    }
    return byVerb(sentence).or(() -> bySource(sentence));
  }

  /** {@code [Court Rejects Claim of Owners](…)}: the title of another work. */
  private boolean isHeadline(ReportedSentence sentence) {
    SentenceWords words = sentence.words();
    return links.covers(sentence.span())
        || new QuotedWords(words.tokens(), sentence.span(), document.text()).isTitleCase();
  }

  private Optional<Claim> byVerb(ReportedSentence sentence) {
    SentenceWords words = sentence.words();
    for (Report report : verbs.in(words, document.text())) {
      Frame frame = EnglishFrames.of(words, report);
      if (frame == Frame.PASSIVE) {
        Reporting verb = report.reporting();
        Stance stance = EnglishFrames.hearsay(report);
        return Optional.of(claim(sentence, Optional.empty(), told(verb, stance), verb.span()));
      }
      Optional<Speaker> holder =
          frame == Frame.NONE ? Optional.empty() : attribution.subject(words, report);
      if (holder.filter(EnglishClaims::isOthers).isPresent()) {
        return denied(sentence, holder, report)
            .or(() -> plain(sentence, holder, report.reporting()));
      }
    }
    return Optional.empty();
  }

  private static boolean isOthers(Speaker holder) {
    return holder.role() != Role.COMMENTATOR;
  }

  /**
   * Who does not claim a thing differs from those who do; without a clause he says nothing of it.
   */
  private Optional<Claim> denied(
      ReportedSentence sentence, Optional<Speaker> holder, Report report) {
    SentenceWords words = sentence.words();
    Reporting verb = report.reporting();
    Stance stance = Negation.denied(verb.stance());
    return EnglishFrames.denial(words, report)
        .filter(denial -> EnglishFrames.of(words, report) == Frame.CLAUSE)
        .map(denial -> claim(sentence, holder, told(verb, stance), denial));
  }

  private static Reporting told(Reporting verb, Stance stance) {
    return new Reporting(verb.text(), verb.lemma(), stance, verb.span());
  }

  private Optional<Claim> plain(
      ReportedSentence sentence, Optional<Speaker> holder, Reporting verb) {
    return Optional.of(claim(sentence, holder, verb, verb.span()));
  }

  private Optional<Claim> bySource(ReportedSentence sentence) {
    SentenceWords words = sentence.words();
    return EnglishFrames.according(words)
        .flatMap(
            at -> {
              Optional<Speaker> holder = attribution.behind(words, at + 2);
              Span span = words.span(at, at + 1);
              String written = span.in(document.text());
              Reporting verb = new Reporting(written, "according to", Stance.REPORTS, span);
              return holder.filter(EnglishClaims::isOthers).isPresent()
                  ? plain(sentence, holder, verb)
                  : Optional.empty();
            });
  }

  private Claim claim(
      ReportedSentence sentence, Optional<Speaker> holder, Reporting verb, Span shown) {
    String stance = verb.stance().name().toLowerCase(Locale.ROOT);
    Cue cue = new Cue(stance, shown.in(document.text()), shown);
    return new Claim(
        sentence.span(), holder, Optional.of(verb), verb.stance(), List.of(), List.of(cue));
  }
}
