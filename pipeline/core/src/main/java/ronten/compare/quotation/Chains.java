package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import ronten.text.Span;

/**
 * Lays the fragments of a quotation into the source: in order, each where it stands word for word,
 * and no farther apart than an ellipsis or an insertion may reach.
 */
final class Chains {

  /** How far fragments may be apart, in half words: 100 words, or 200 kanji and kana. */
  static final int FARTHEST = 200;

  /** How much an insertion may take the place of, in half words. */
  static final int LONGEST_REPLACED = 24;

  private static final int MOST_FRAGMENTS = 64;
  private static final int MOST_LINKS = 4_096;
  private static final int MOST_PIVOTS = 2_000;

  private final Pairing pairing;
  private final Parts parts;
  private final List<List<Span>> occurrences;

  /** A fragment laid into the source, behind the one before. */
  private record Link(Span run, boolean clean, int gap, List<Span> runs) {}

  /** One way to lay all fragments; clean when no cue stands between them. */
  record Placement(List<Span> runs, boolean clean, int gap) {

    Span words() {
      return runs.getFirst().union(runs.getLast());
    }

    /** Whether nothing of the source is left out between the fragments. */
    boolean isTight() {
      return clean && gap == 0;
    }
  }

  Chains(Pairing pairing, Parts parts, List<List<Span>> occurrences) {
    this.pairing = pairing;
    this.parts = parts;
    this.occurrences = occurrences;
  }

  /** Every way, in the order of the source. */
  List<Placement> placements() {
    if (parts.fragments().size() > MOST_FRAGMENTS) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    for (Span run : starts()) {
      links.add(new Link(run, true, 0, List.of(run)));
    }
    for (int k = 1; k < parts.fragments().size(); k++) {
      links = extended(links, k);
    }
    return links.stream()
        .map(link -> new Placement(link.runs(), link.clean(), link.gap()))
        .sorted(Comparator.comparing(Placement::words).thenComparingInt(Placement::gap))
        .toList();
  }

  /** The first fragment's places, only those near the rarest fragment's. */
  private List<Span> starts() {
    int pivot = 0;
    for (int k = 1; k < occurrences.size(); k++) {
      if (occurrences.get(k).size() < occurrences.get(pivot).size()) {
        pivot = k;
      }
    }
    List<Span> firsts = occurrences.getFirst();
    if (pivot == 0) {
      return firsts.subList(0, Math.min(MOST_PIVOTS, firsts.size()));
    }
    int reach = FARTHEST * pivot + 2 * (parts.fragments().get(pivot).start() + 4);
    List<Span> starts = new ArrayList<>();
    int next = 0;
    for (Span place : occurrences.get(pivot)) {
      while (next < firsts.size() && firsts.get(next).start() < place.start() - reach) {
        next++;
      }
      while (next < firsts.size()
          && firsts.get(next).start() <= place.start()
          && starts.size() < MOST_PIVOTS) {
        starts.add(firsts.get(next++));
      }
    }
    return starts;
  }

  /** The chains that go on with fragment {@code k}: of each place the nearest clean and unclean. */
  private List<Link> extended(List<Link> links, int k) {
    TreeMap<Span, Link> clean = new TreeMap<>();
    TreeMap<Span, Link> unclean = new TreeMap<>();
    for (Link link : links) {
      for (Link longer : extended(link, k)) {
        (longer.clean() ? clean : unclean)
            .merge(longer.run(), longer, (a, b) -> b.gap() < a.gap() ? b : a);
      }
    }
    List<Link> result = new ArrayList<>(clean.values());
    result.addAll(unclean.values());
    result.sort(Comparator.comparing(Link::run).thenComparingInt(Link::gap));
    return result.subList(0, Math.min(MOST_LINKS, result.size()));
  }

  private List<Link> extended(Link link, int k) {
    Span fragment = parts.fragments().get(k);
    Words source = pairing.original();
    int limit = parts.joints().get(k).elides() ? FARTHEST : LONGEST_REPLACED;
    int paragraph = source.paragraph(link.run().end() - 1);
    List<Link> longer = new ArrayList<>();
    int gap = 0;
    for (int at = link.run().end(); at < source.size() && gap <= limit; at++) {
      if (source.paragraph(at) > paragraph + 1) {
        break;
      }
      int end = pairing.endOf(fragment, at);
      if (end > at) {
        longer.add(longer(link, new Span(at, end), gap));
      }
      gap += source.isWide(at) ? 1 : 2;
    }
    return longer;
  }

  private Link longer(Link link, Span run, int gap) {
    boolean clean = link.clean() && Cues.in(pairing.original(), link.run().gapTo(run)).isEmpty();
    List<Span> runs = new ArrayList<>(link.runs());
    runs.add(run);
    return new Link(run, clean, link.gap() + gap, List.copyOf(runs));
  }
}
