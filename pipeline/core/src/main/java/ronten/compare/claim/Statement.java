package ronten.compare.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ronten.compare.Comparison;
import ronten.compare.word.Amount;
import ronten.compare.word.Utterance;
import ronten.language.Stance;
import ronten.summary.Summary;
import ronten.text.Span;

/**
 * A sentence that says something one can agree with: a claim of the summary, or a sentence that
 * takes a side.
 *
 * @param sides by what it takes a side on, 1 or -1
 * @param pieces what it is about
 */
record Statement(
    Utterance utterance,
    Optional<Summary.Claim> claim,
    Voice voice,
    Map<String, Integer> sides,
    List<Comparison.Passage> sideCues,
    Map<String, Span> pieces,
    Optional<Link> link) {

  /** What is left out of a claim when it is compared: the reporting verb and who reports. */
  static List<Span> frames(Optional<Summary.Claim> claim) {
    List<Span> frames = new ArrayList<>();
    claim
        .flatMap(Summary.Claim::verb)
        .ifPresent(verb -> frames.add(new Span(verb.start(), verb.end())));
    claim
        .flatMap(Summary.Claim::holder)
        .filter(holder -> holder.start().isPresent() && holder.end().isPresent())
        .ifPresent(
            holder ->
                frames.add(new Span(holder.start().orElseThrow(), holder.end().orElseThrow())));
    return frames;
  }

  /** The claim's stance; of a sentence that is none, that of its approval. */
  Stance stance() {
    return claim
        .map(Summary.Claim::stance)
        .orElseGet(
            () ->
                switch (sides.getOrDefault(Oppositions.APPROVAL, 0)) {
                  case 1 -> Stance.ENDORSES;
                  case -1 -> Stance.DISPUTES;
                  default -> Stance.ASSERTS;
                });
  }

  /** Whether both speak for themselves, or both for the article, and take opposite sides. */
  boolean opposes(Statement other) {
    if (voice != other.voice || voice == Voice.OTHER) {
      return false;
    }
    return sides.entrySet().stream()
        .anyMatch(side -> other.sides.getOrDefault(side.getKey(), 0) == -side.getValue());
  }

  /**
   * As a member of a set.
   *
   * @param figures its numbers and dates that others contradict: they are shown as cues
   */
  Comparison.Claiming claiming(Set<Amount> figures) {
    List<Comparison.Passage> cues = new ArrayList<>(sideCues);
    figures.forEach(
        figure ->
            cues.add(
                new Comparison.Passage(figure.span().start(), figure.span().end(), figure.text())));
    claim.stream()
        .flatMap(found -> found.cues().stream())
        .map(cue -> new Comparison.Passage(cue.start(), cue.end(), cue.text()))
        .filter(cue -> cues.stream().noneMatch(known -> known.start() == cue.start()))
        .forEach(cues::add);
    cues.sort(Comparator.comparingInt(Comparison.Passage::start));
    Span span = utterance.span();
    return new Comparison.Claiming(
        utterance.path(), span.start(), span.end(), utterance.text(), stance(), cues);
  }
}
