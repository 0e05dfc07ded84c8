package ronten.find.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ronten.find.Claim;
import ronten.find.Cue;
import ronten.find.Reporting;
import ronten.find.Speaker;
import ronten.find.Speaker.Role;
import ronten.find.word.SentenceWords;
import ronten.text.Document;
import ronten.text.Span;

/** Reads English sentences such as {@code Critics warn that the plan will fail.} */
final class EnglishClaims implements ClaimFinder.ClaimReader {

  private final Document document;
  private final ReportingVerbs verbs;
  private final EnglishAttribution attribution;
  private final ClaimFinder.QuotedSpans quoted;

  EnglishClaims(
      Document document, ReportingVerbs verbs, SpeakerNames names, ClaimFinder.QuotedSpans quoted) {
    this.document = document;
    this.verbs = verbs;
    this.attribution = new EnglishAttribution(names);
    this.quoted = quoted;
  }

  @Override
  public Optional<Claim> read(ReportedSentence sentence) {
    SentenceWords words = sentence.words();
    List<Span> marked = quoted.in(sentence.span());
    for (Report report : verbs.in(words, document.text())) {
      if (marked.isEmpty() && reports(words, report)) {
        Optional<Speaker> holder = attribution.subject(words, report);
        if (holder.filter(who -> who.role() != Role.COMMENTATOR).isPresent()) {
          return Optional.of(claim(sentence, holder, report.reporting()));
        }
      }
    }
    return Optional.empty();
  }

  /** Behind the verb stands {@code that}, or in front of it {@code as} or {@code according to}. */
  private static boolean reports(SentenceWords words, Report report) {
    for (int i = report.last() + 1; i <= report.last() + 3; i++) {
      if (words.form(i).toLowerCase(Locale.ROOT).equals("that")) {
        return true;
      }
    }
    return words.form(report.last() + 1).equals(",") && report.last() + 2 >= words.size() - 1;
  }

  static Claim claim(ReportedSentence sentence, Optional<Speaker> holder, Reporting verb) {
    Cue cue = new Cue(verb.stance().name().toLowerCase(Locale.ROOT), verb.text(), verb.span());
    return new Claim(
        sentence.span(), holder, Optional.of(verb), verb.stance(), List.of(), List.of(cue));
  }
}
