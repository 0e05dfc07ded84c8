package ronten.find.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import ronten.find.Claim;
import ronten.find.Cue;
import ronten.language.Languages;
import ronten.language.Lexicon;
import ronten.text.Document;
import ronten.text.Folded;
import ronten.text.Span;

/** Finds the expressions of necessity, possibility and the like in a claim, by the lexicons. */
final class ModalCues {

  private final Languages languages;
  private final Document document;

  ModalCues(Languages languages, Document document) {
    this.languages = languages;
    this.document = document;
  }

  /** The same claim with what the lexicons find in it. */
  Claim added(Claim claim) {
    Folded view = Folded.reading(document.text(), claim.span(), List.of());
    String language = languages.main(view.text()).tag();
    List<Cue> found = new ArrayList<>();
    for (Lexicon.Modal modal : languages.of(language).lexicon().modality()) {
      Matcher matcher = modal.pattern().matcher(view.text());
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          Span span = view.original(new Span(matcher.start(), matcher.end()));
          found.add(new Cue(modal.kind(), span.in(document.text()), span));
        }
      }
    }
    found.sort(Comparator.comparing(Cue::span));
    return new Claim(
        claim.span(), claim.holder(), claim.verb(), claim.stance(), outermost(found), claim.cues());
  }

  /** Of expressions inside each other the longest: かもしれない, not しれない. */
  private static List<Cue> outermost(List<Cue> sorted) {
    List<Cue> kept = new ArrayList<>();
    for (Cue cue : sorted) {
      if (kept.isEmpty() || kept.getLast().span().end() <= cue.span().start()) {
        kept.add(cue);
      }
    }
    return kept;
  }
}
