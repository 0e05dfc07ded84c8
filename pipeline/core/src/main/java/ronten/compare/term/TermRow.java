package ronten.compare.term;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A term as one row of the table, with its occurrences. */
final class TermRow {

  private final String term;
  private final Optional<String> gloss;
  private final int[] counts;

  /**
   * @param term its commonest form
   * @param gloss what a gloss says it is in the other language, where that is one thing
   * @param counts by member
   */
  TermRow(String term, Optional<String> gloss, int[] counts) {
    this.term = term;
    this.gloss = gloss;
    this.counts = counts.clone();
  }

  String term() {
    return term;
  }

  Optional<String> gloss() {
    return gloss;
  }

  int count(int member) {
    return counts[member];
  }

  int total() {
    return IntStream.of(counts).sum();
  }

  /** The numbers of the members that use it. */
  List<Integer> users() {
    return IntStream.range(0, counts.length).filter(i -> counts[i] > 0).boxed().toList();
  }

  /** How far it is spread otherwise than they are large. */
  double logLikelihood(int[] sizes) {
    return Keyness.logLikelihood(counts, sizes);
  }
}
