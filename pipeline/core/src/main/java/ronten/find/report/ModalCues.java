package ronten.find.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import ronten.find.Claim;
import ronten.find.Cue;
import ronten.find.word.PatternList;
import ronten.language.Language;
import ronten.language.Languages;
import ronten.language.Lexicon;
import ronten.text.Folded;
import ronten.text.Span;

/** Finds the expressions of necessity, possibility and the like in a claim, by the lexicons. */
final class ModalCues {

  private final Languages languages;

  /** By the tag of their language; made when a text first needs them. */
  private final Map<String, PatternList> patterns = new ConcurrentHashMap<>();

  ModalCues(Languages languages) {
    this.languages = languages;
  }

  /** The same claim of a text with what the lexicons find in it. */
  Claim added(Claim claim, String text) {
    Folded view = Folded.reading(text, claim.span(), List.of());
    Language language = languages.main(view.text());
    List<Lexicon.Modal> modals = language.lexicon().modality();
    PatternList patterns = patterns(language.tag(), modals);
    BitSet likely = patterns.likely(view.text());
    List<Cue> found = new ArrayList<>();
    for (int i = likely.nextSetBit(0); i >= 0; i = likely.nextSetBit(i + 1)) {
      Matcher matcher = patterns.matcher(i, view.text());
      for (int from = 0; patterns.find(i, matcher, view.text(), from); from = matcher.end()) {
        Span span = view.original(new Span(matcher.start(), matcher.end()));
        found.add(new Cue(modals.get(i).kind(), span.in(text), span));
      }
    }
    found.sort(Comparator.comparing(Cue::span));
    return new Claim(
        claim.span(), claim.holder(), claim.verb(), claim.stance(), outermost(found), claim.cues());
  }

  private PatternList patterns(String language, List<Lexicon.Modal> modals) {
    return patterns.computeIfAbsent(
        language, tag -> new PatternList(modals.stream().map(Lexicon.Modal::pattern).toList()));
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
