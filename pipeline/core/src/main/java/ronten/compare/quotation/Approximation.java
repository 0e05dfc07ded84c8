package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/**
 * The verdict on a quotation that does not stand in the source word for word: altered, spliced of
 * distant pieces, or not found. How similar it is decides between these, and between no others.
 */
final class Approximation {

  /** The least part of the words that must be the source's, of all and weighted by rarity. */
  private static final double CLOSE = 0.6;

  private static final double CLOSE_BY_WEIGHT = 0.5;

  /** A score, of the highest, that makes further search needless. */
  private static final double GOOD = 0.6;

  private static final int SLACK = 16;
  private static final int MOST_REACH = 900;
  private static final int MOST_CELLS = 8_000_000;

  private final Pairing pairing;
  private final Vocabulary vocabulary;
  private final int[] numbers;
  private final int[] order;
  private final boolean[] joints;
  private final int ellipses;
  private final boolean plain;

  Approximation(Pairing pairing, Vocabulary vocabulary, int[] numbers, Parts parts) {
    this.pairing = pairing;
    this.vocabulary = vocabulary;
    this.numbers = numbers;
    this.plain = parts.isPlain();
    int size = parts.fragments().stream().mapToInt(Span::length).sum();
    order = new int[size];
    joints = new boolean[size];
    int next = 0;
    for (Span fragment : parts.fragments()) {
      joints[next] = next > 0;
      for (int i = fragment.start(); i < fragment.end(); i++) {
        order[next++] = i;
      }
    }
    ellipses = (int) parts.joints().stream().filter(Parts.Joint::elides).count();
  }

  Verdict verdict() {
    if (order.length == 0) {
      return Verdict.of(Status.NOT_FOUND);
    }
    List<Span> pieces = plain ? new Pieces(pairing, vocabulary, numbers).scattered() : List.of();
    if (!pieces.isEmpty()) {
      return verdict(Status.SPLICED, pieces.getFirst(), List.of());
    }
    return close().map(this::altered).orElse(Verdict.of(Status.NOT_FOUND));
  }

  /** The best alignment; nothing when it is not close enough. */
  Optional<List<Step>> close() {
    return order.length == 0
        ? Optional.empty()
        : best().map(Alignment.Found::steps).filter(this::isClose);
  }

  private Optional<Alignment.Found> best() {
    int breadth = Math.min(MOST_REACH, SLACK + order.length / 3 + ellipses * 110);
    int reach = Math.max(SLACK, Math.min(breadth + SLACK, MOST_CELLS / 2 / (order.length + 1)));
    Optional<Alignment.Found> best = Optional.empty();
    for (int diagonal : new Neighbourhoods(vocabulary, order, numbers).diagonals(breadth)) {
      Alignment.Found found = Alignment.align(pairing, order, joints, diagonal, reach);
      if (best.isEmpty() || found.score() > best.get().score()) {
        best = Optional.of(found);
      }
      if (best.get().score() > GOOD * Alignment.MATCH * order.length) {
        break;
      }
    }
    return best;
  }

  private boolean isClose(List<Step> steps) {
    int matched = 0;
    int weight = 0;
    int deleted = 0;
    for (Step step : steps) {
      if (step.kind() == Step.Kind.EQUAL) {
        for (int i = step.quoted().start(); i < step.quoted().end(); i++) {
          matched++;
          weight += weight(i);
        }
      } else if (step.kind() == Step.Kind.DELETED) {
        deleted++;
      }
    }
    int all = Arrays.stream(order).map(this::weight).sum();
    return matched >= 2
        && matched >= CLOSE * order.length
        && weight >= CLOSE_BY_WEIGHT * all
        && deleted <= Math.max(5, order.length);
  }

  /** A common word, or a hiragana, says less than another. */
  private int weight(int i) {
    if (pairing.quoted().isWide(i)) {
      return pairing.quoted().key(i).charAt(0) < 0x30a0 ? 1 : 3;
    }
    int common = Math.max(5, pairing.original().size() / 200);
    return vocabulary.places(numbers[i]).length > common ? 1 : 3;
  }

  /** Only words that are left out at ellipses, too far or too many: then nothing is altered. */
  private Verdict altered(List<Step> steps) {
    Differences differences = new Differences(pairing);
    differences.words(steps);
    List<Step> placed = steps.stream().filter(s -> !s.original().isEmpty()).toList();
    Span place = placed.getFirst().original().union(placed.getLast().original());
    boolean alters = steps.stream().anyMatch(Step::differs);
    return verdict(alters ? Status.ALTERED : Status.SPLICED, place, differences.found());
  }

  private Verdict verdict(Status status, Span words, List<Difference> differences) {
    return new Verdict(
        status,
        Optional.of(pairing.original().span(words.start(), words.end())),
        new ArrayList<>(differences),
        List.of(),
        List.of());
  }
}
