package ronten.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ronten.search.KeyTerms;
import ronten.text.Folded;

/**
 * A part of the list of terms.
 *
 * @param documents how many documents have key terms, of those that are asked for
 * @param total how many terms there are that fit
 * @param offset how many come before these
 */
record TermList(int documents, int total, int offset, List<Row> terms) {

  /** A page of it. */
  static final int PAGE = 25;

  /** What is sorted by. */
  enum Order {
    DOCUMENTS,
    OCCURRENCES,
    TERM
  }

  /**
   * A term.
   *
   * @param documents how many have it among their key terms
   * @param occurrences how often it stands in those
   * @param glosses what it is in the other language
   */
  record Row(String term, int documents, int occurrences, List<String> glosses) {}

  static Order order(Parameters parameters) {
    return parameters.constant("sort", Order.DOCUMENTS);
  }

  /** The terms that hold some words, or whose glosses do, in any case and width. */
  static TermList of(Snapshot snapshot, Parameters parameters, int limit) {
    KeyTerms terms = parameters.terms(snapshot);
    Glosses glosses = snapshot.glosses();
    String sought = parameters.text("q").map(Folded::key).orElse("");
    Predicate<String> fits = words -> sought.isEmpty() || Folded.key(words).contains(sought);
    List<KeyTerms.Term> found =
        terms.counts().stream()
            .filter(
                each -> fits.test(each.term()) || glosses.of(each.term()).stream().anyMatch(fits))
            .toList();
    int offset = parameters.number("offset", 0, 0, Integer.MAX_VALUE);
    return new TermList(
        terms.documents(),
        found.size(),
        offset,
        sorted(found, order(parameters))
            .skip(offset)
            .limit(limit)
            .map(
                each ->
                    new Row(
                        each.term(), each.documents(), each.occurrences(), glosses.of(each.term())))
            .toList());
  }

  private static Stream<KeyTerms.Term> sorted(List<KeyTerms.Term> terms, Order order) {
    return switch (order) {
      case DOCUMENTS -> terms.stream();
      case OCCURRENCES ->
          terms.stream().sorted(Comparator.comparingInt(each -> -each.occurrences()));
      case TERM -> terms.stream().sorted(Comparator.comparing(each -> Folded.key(each.term())));
    };
  }
}
