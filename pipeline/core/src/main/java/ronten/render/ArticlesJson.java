package ronten.render;

import java.util.List;
import ronten.compare.Comparison;

/**
 * The articles of a corpus and how much there is on each, as {@code ronten compare} lists them.
 *
 * @param articles by id
 */
public record ArticlesJson(String schema, List<Listed> articles) {

  public static final String SCHEMA = "ronten/articles/1";

  /**
   * An article.
   *
   * @param about how many documents are about it
   * @param cites how many only cite it
   */
  public record Listed(Comparison.About article, int about, int cites) {

    /** Counts the documents. */
    public static Listed of(Comparison.About article, List<Comparison.Member> documents) {
      int about =
          (int) documents.stream().filter(d -> d.relation() == Comparison.Relation.ABOUT).count();
      return new Listed(article, about, documents.size() - about);
    }
  }

  /** A list of articles. */
  public static ArticlesJson of(List<Listed> articles) {
    return new ArticlesJson(SCHEMA, articles);
  }
}
