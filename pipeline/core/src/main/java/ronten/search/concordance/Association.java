package ronten.search.concordance;

/**
 * How often two words stand together, and how often they would by chance.
 *
 * @param together how often the collocate stands in the surroundings of the node
 * @param node how often the node stands in the corpus
 * @param collocate how often the collocate stands in the corpus, at least {@code together}
 * @param surroundings how many words all surroundings of the node hold, each counted once
 * @param corpus how many words the corpus holds
 */
public record Association(
    long together, long node, long collocate, long surroundings, long corpus) {

  private static final double DICE_BASE = 14;

  /**
   * How often it would stand there if words were strewn: the share of the surroundings in the
   * corpus (Evert, 2008, "Corpora and collocations", surface co-occurrence).
   */
  public double expected() {
    return (double) surroundings * collocate / corpus;
  }

  /**
   * The log-likelihood ratio G² (Dunning, 1993, "Accurate methods for the statistics of surprise
   * and coincidence"): twice the sum of O ln(O/E) over the four cells of the table of words inside
   * and outside the surroundings that are or are not the collocate. Above 10.83 chance has a part
   * of less than one in a thousand; it grows with the size of the corpus.
   */
  public double logLikelihood() {
    double rest = (double) surroundings - together;
    double elsewhere = (double) collocate - together;
    double neither = Math.max(0, corpus - surroundings - elsewhere);
    double outside = elsewhere + neither;
    double all = surroundings + outside;
    double others = rest + neither;
    double sum =
        cell((double) together, (double) surroundings * collocate / all)
            + cell(rest, surroundings * others / all)
            + cell(elsewhere, outside * collocate / all)
            + cell(neither, outside * others / all);
    return Math.max(0, 2 * sum);
  }

  private static double cell(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /**
   * 14 + log₂(2 f(x,y) / (f(x) + f(y))) (Rychlý, 2008, "A lexicographer-friendly association
   * score"): at most 14, one more for twice as often together, the same in corpora of all sizes.
   */
  public double logDice() {
    double dice = Math.min(1, 2.0 * together / (node + collocate));
    return DICE_BASE + Math.log(dice) / Math.log(2);
  }
}
