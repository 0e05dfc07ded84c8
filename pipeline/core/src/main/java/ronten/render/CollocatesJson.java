package ronten.render;

import java.util.List;
import ronten.search.concordance.Association;
import ronten.search.concordance.Collocate;
import ronten.search.concordance.Collocates;

/**
 * What stands beside a word as it is written: the JSON of schema {@value #SCHEMA}, field for field.
 *
 * @param window how many words on each side of it were looked at
 * @param frequency how often it stands in the corpus
 * @param surroundings how many words stand beside it
 * @param corpus how many words the corpus holds
 * @param total how many collocates there are, those that are not listed included
 */
public record CollocatesJson(
    String schema,
    String word,
    int window,
    long frequency,
    long surroundings,
    long corpus,
    int total,
    List<Listed> collocates) {

  public static final String SCHEMA = "ronten/collocates/1";

  /**
   * A word beside it.
   *
   * @param frequency how often it stands there
   * @param left how often before
   * @param right how often behind
   * @param inAll how often it stands in the corpus
   * @param expected how often it would stand there by chance
   */
  public record Listed(
      String word,
      long frequency,
      long left,
      long right,
      long inAll,
      double expected,
      double logLikelihood,
      double logDice) {

    static Listed of(Collocate collocate) {
      Association association = collocate.association();
      return new Listed(
          collocate.word(),
          association.together(),
          collocate.left(),
          collocate.right(),
          association.collocate(),
          rounded(association.expected()),
          rounded(association.logLikelihood()),
          rounded(association.logDice()));
    }

    private static double rounded(double value) {
      return Math.round(value * 10_000) / 10_000.0;
    }
  }

  /** The first of what was found. */
  public static CollocatesJson of(String word, int window, int limit, Collocates.Found found) {
    return new CollocatesJson(
        SCHEMA,
        word,
        window,
        found.node(),
        found.surroundings(),
        found.corpus(),
        found.collocates().size(),
        found.collocates().stream().limit(limit).map(Listed::of).toList());
  }
}
