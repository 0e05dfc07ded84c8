package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/** Judges one quotation against a source. Made anew for each. */
final class Judge {

  private static final int SURROUNDINGS = 5;
  private static final int MOST_ELSEWHERE = 100;

  private final Words quoted;
  private final Words original;
  private final int[] numbers;
  private final Pairing pairing;
  private final Vocabulary vocabulary;

  Judge(Words quoted, Vocabulary vocabulary) {
    this.quoted = quoted;
    this.original = vocabulary.words();
    this.vocabulary = vocabulary;
    this.numbers = vocabulary.numbersOf(quoted);
    this.pairing = new Pairing(quoted, original, numbers, vocabulary.numbered());
  }

  Verdict verdict() {
    Parts parts = Parts.of(quoted, false);
    List<Parts> readings = new ArrayList<>(List.of(parts));
    if (isPatched()) {
      readings.add(Parts.of(quoted, true));
    }
    if (!parts.isPlain()) {
      readings.add(Parts.literal(quoted));
    }
    Optional<Verdict> spliced = Optional.empty();
    for (Parts reading : readings) {
      List<List<Span>> occurrences = occurrences(reading);
      if (occurrences.isEmpty()) {
        continue;
      }
      List<Chains.Placement> placements = new Chains(pairing, reading, occurrences).placements();
      if (!placements.isEmpty()) {
        return settled(reading, placements);
      }
      spliced = spliced.or(() -> Optional.of(spliced(occurrences)));
    }
    return spliced.orElseGet(
        () -> new Approximation(pairing, vocabulary, numbers, parts).verdict());
  }

  private boolean isPatched() {
    for (int i = 0; i < quoted.size(); i++) {
      if (quoted.isPatched(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where each fragment stands; nothing when one of them stands nowhere. */
  private List<List<Span>> occurrences(Parts parts) {
    Occurrences occurrences = new Occurrences(pairing, vocabulary, numbers);
    List<List<Span>> all = new ArrayList<>();
    for (Span fragment : parts.fragments()) {
      List<Span> places = occurrences.of(fragment);
      if (places.isEmpty()) {
        return List.of();
      }
      all.add(places);
    }
    return all;
  }

  /** All fragments occur, but cannot be laid in order: shows the rarest. */
  private Verdict spliced(List<List<Span>> occurrences) {
    List<Span> rarest = occurrences.getFirst();
    for (List<Span> places : occurrences) {
      rarest = places.size() < rarest.size() ? places : rarest;
    }
    Span run = rarest.getFirst();
    return new Verdict(
        Status.SPLICED,
        Optional.of(original.span(run.start(), run.end())),
        List.of(),
        List.of(),
        List.of());
  }

  private Verdict settled(Parts parts, List<Chains.Placement> placements) {
    List<Chains.Placement> places = new ArrayList<>();
    // It [the tax] will rise, of It will not do. It will rise: nothing is left out of the second.
    boolean inserts = parts.joints().stream().noneMatch(Parts.Joint::elides);
    boolean mixed = false;
    for (Chains.Placement placement : placements) {
      int last = places.size() - 1;
      if (last >= 0 && places.get(last).words().overlaps(placement.words())) {
        boolean plain = inserts && (places.get(last).isTight() || placement.isTight());
        mixed |= !plain && places.get(last).clean() != placement.clean();
        places.set(last, better(places.get(last), placement));
      } else {
        places.add(placement);
      }
    }
    Chains.Placement best = places.getFirst();
    for (Chains.Placement place : places) {
      best = place.clean() && !best.clean() ? place : best;
    }
    Verdict verdict = Settlement.of(pairing, parts, best.runs());
    List<Span> elsewhere = elsewhere(places, best);
    boolean ambiguous = mixed || places.stream().anyMatch(place -> isElsewhere(place, places));
    return verdict.status().isFaithful() && ambiguous
        ? verdict.with(Status.AMBIGUOUS, elsewhere)
        : verdict.with(verdict.status(), elsewhere);
  }

  /** The clean one of two, else the closer. */
  private static Chains.Placement better(Chains.Placement one, Chains.Placement other) {
    boolean closer = other.clean() == one.clean() && other.gap() < one.gap();
    return closer || (other.clean() && !one.clean()) ? other : one;
  }

  private List<Span> elsewhere(List<Chains.Placement> places, Chains.Placement best) {
    return places.stream()
        .filter(place -> place != best)
        .limit(MOST_ELSEWHERE)
        .map(place -> original.span(place.words().start(), place.words().end()))
        .toList();
  }

  private boolean isElsewhere(Chains.Placement place, List<Chains.Placement> places) {
    return !Arrays.equals(surroundings(place), surroundings(places.getFirst()));
  }

  /** The words on both sides, in the same paragraph. */
  private String[] surroundings(Chains.Placement place) {
    Span words = place.words();
    int from = words.start();
    while (from > 0
        && words.start() - from < SURROUNDINGS
        && original.paragraph(from - 1) == original.paragraph(words.start())) {
      from--;
    }
    int to = words.end();
    while (to < original.size()
        && to - words.end() < SURROUNDINGS
        && original.paragraph(to) == original.paragraph(words.end() - 1)) {
      to++;
    }
    List<String> around = new ArrayList<>(List.of(original.forms(from, words.start())));
    around.add("|");
    around.addAll(List.of(original.forms(words.end(), to)));
    return around.toArray(String[]::new);
  }
}
