package ronten.web;

import java.util.List;
import java.util.stream.Stream;
import ronten.search.KeyTerms;
import ronten.search.concordance.Association;

/**
 * Which of the commonest terms are key terms of the same documents.
 *
 * @param documents how many documents have key terms, of those that are asked for
 * @param least so many have both terms of a pair
 * @param most so many have both terms of the pair that most have; 0 where no two terms are joined
 * @param terms those that stand in a pair, the commonest first
 * @param pairs those that most documents have first
 */
record Network(int documents, int least, int most, List<KeyTerms.Term> terms, List<Pair> pairs) {

  /** So many of the commonest terms are looked at, where nobody says. */
  static final int TERMS = 40;

  static final int MOST_TERMS = 200;

  /** More lines than can be told apart; the bound that nobody chose leaves no more. */
  private static final int LEGIBLE = 60;

  /** What one document alone has together says little. */
  private static final int LEAST = 2;

  /**
   * Two terms.
   *
   * @param documents how many have both
   * @param logDice as {@link Association#logDice}, of documents instead of words; to two decimals
   */
  record Pair(String one, String other, int documents, double logDice) {

    static Pair of(KeyTerms.Pair pair, int documents) {
      double logDice =
          new Association(
                  pair.documents(),
                  pair.one().documents(),
                  pair.other().documents(),
                  pair.one().documents(),
                  documents)
              .logDice();
      return new Pair(
          pair.one().term(),
          pair.other().term(),
          pair.documents(),
          Math.round(logDice * 100) / 100.0);
    }
  }

  /**
   * Joins terms.
   *
   * @param limit so many of the commonest terms are looked at
   */
  static Network of(Snapshot snapshot, Parameters parameters, int limit) {
    KeyTerms terms = parameters.terms(snapshot);
    List<KeyTerms.Term> commonest = terms.counts().stream().limit(limit).toList();
    List<KeyTerms.Pair> all = terms.pairs(commonest);
    int least = parameters.number("least", legible(all), 1, Integer.MAX_VALUE);
    List<KeyTerms.Pair> pairs = all.stream().filter(pair -> pair.documents() >= least).toList();
    List<KeyTerms.Term> paired =
        pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).distinct().toList();
    return new Network(
        terms.documents(),
        least,
        all.isEmpty() ? 0 : all.getFirst().documents(),
        commonest.stream().filter(paired::contains).toList(),
        pairs.stream().map(pair -> Pair.of(pair, terms.documents())).toList());
  }

  /** The lowest bound that leaves no more pairs than can be told apart. */
  private static int legible(List<KeyTerms.Pair> closest) {
    return closest.size() <= LEGIBLE
        ? LEAST
        : Math.max(LEAST, closest.get(LEGIBLE).documents() + 1);
  }
}
