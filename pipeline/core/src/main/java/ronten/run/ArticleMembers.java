package ronten.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ronten.compare.Comparison;

/**
 * Which documents are on which article, as the comparisons have it: what one document alone cannot
 * know.
 */
public record ArticleMembers(OutputFolder folder) {

  /**
   * The paths of the documents that are on an article or cite it.
   *
   * @param named its id, the beginning of it, its address or its title
   */
  public Set<String> of(String named) {
    return meant(named).stream()
        .flatMap(compared -> compared.documents().stream())
        .map(Comparison.Member::path)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<ComparedArticle> meant(String named) {
    List<ComparedArticle> meant =
        folder.compared().stream().filter(compared -> compared.isNamed(named)).toList();
    List<ComparedArticle> exactly = meant.stream().filter(each -> each.isExactly(named)).toList();
    return exactly.isEmpty() ? meant : exactly;
  }

  /** The ids of the articles that documents are about, by path. */
  public Map<String, String> articles() {
    Map<String, String> articles = new HashMap<>();
    for (ComparedArticle compared : folder.compared()) {
      for (Comparison.Member member : compared.documents()) {
        if (member.relation() == Comparison.Relation.ABOUT) {
          articles.put(member.path(), compared.article().id());
        }
      }
    }
    return Map.copyOf(articles);
  }
}
