package ronten.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.text.Folded;

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
    return of(named, folder.gathered());
  }

  /** The same, of articles that have been read. */
  public static Set<String> of(String named, Collection<ComparedArticle> compared) {
    return ComparedArticle.meant(named, compared).stream()
        .flatMap(each -> each.documents().stream())
        .map(Comparison.Member::path)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of the articles that documents are about, by path. */
  public Map<String, String> articles() {
    return articles(folder.gathered());
  }

  /** What the articles are called that documents are about or cite, folded, by path. */
  public static Map<String, Set<String>> names(Collection<ComparedArticle> compared) {
    Map<String, Set<String>> names = new HashMap<>();
    for (ComparedArticle each : compared) {
      Comparison.About article = each.article();
      Set<String> called =
          Stream.concat(Stream.of(article.id(), article.title()), article.url().stream())
              .map(Folded::key)
              .collect(Collectors.toUnmodifiableSet());
      each.documents()
          .forEach(
              member -> names.computeIfAbsent(member.path(), n -> new TreeSet<>()).addAll(called));
    }
    return Map.copyOf(names);
  }

  /** The same, of articles that have been read. */
  public static Map<String, String> articles(Collection<ComparedArticle> compared) {
    Map<String, String> articles = new HashMap<>();
    for (ComparedArticle each : compared) {
      for (Comparison.Member member : each.documents()) {
        if (member.relation() == Comparison.Relation.ABOUT) {
          articles.put(member.path(), each.article().id());
        }
      }
    }
    return Map.copyOf(articles);
  }
}
