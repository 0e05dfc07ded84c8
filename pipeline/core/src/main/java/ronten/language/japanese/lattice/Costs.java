package ronten.language.japanese.lattice;

import java.io.IOException;

/**
 * What it costs that one word follows another: a matrix of their contexts, a row for the latter.
 */
public final class Costs {

  private final int contexts;
  private final short[] costs;

  /**
   * Costs.
   *
   * @param contexts how many there are
   * @param costs {@code contexts} rows of {@code contexts} each
   */
  public Costs(int contexts, short[] costs) {
    this.contexts = contexts;
    this.costs = costs;
  }

  static Costs read(TableReader in) throws IOException {
    return new Costs(in.number(), in.shorts());
  }

  void write(TableWriter out) throws IOException {
    out.number(contexts);
    out.table(costs);
  }

  /** Where in the matrix the costs of being followed by a context begin. */
  int row(int context) {
    return context * contexts;
  }

  int cost(int row, int context) {
    return costs[row + context];
  }
}
