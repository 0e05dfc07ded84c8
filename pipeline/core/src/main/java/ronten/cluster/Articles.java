package ronten.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ronten.index.Facet;
import ronten.index.Fields;
import ronten.index.IndexedPassage;
import ronten.index.StoredPassage;

/**
 * Which articles documents are on, where the corpus knows more than the document itself says.
 *
 * @param about the ids of the articles that documents are about, by path
 * @param named what the articles are called that documents are about or cite, by path
 */
public record Articles(Map<String, String> about, Map<String, Set<String>> named) {

  public static final Articles NONE = new Articles(Map.of(), Map.of());

  public Articles {
    about = Map.copyOf(about);
    named = Map.copyOf(named);
  }

  /** What is known of a document, in few words. */
  String of(String path) {
    return about.getOrDefault(path, "") + new TreeSet<>(named.getOrDefault(path, Set.of()));
  }

  /** A passage of a document with what is known of that. */
  IndexedPassage with(String path, IndexedPassage passage) {
    Map<String, List<String>> values = new HashMap<>(passage.values());
    values.put(Fields.MEMBER, List.copyOf(new TreeSet<>(named.getOrDefault(path, Set.of()))));
    StoredPassage stored = passage.stored();
    List<Facet.Value> facets = new ArrayList<>(passage.facets());
    String article = about.getOrDefault(path, "");
    if (!article.isEmpty()) {
      facets.removeIf(value -> value.facet() == Facet.ARTICLE);
      facets.add(new Facet.Value(Facet.ARTICLE, article));
      stored =
          new StoredPassage(
              stored.text(), stored.layout(), stored.headings(), Optional.of(article));
    }
    return new IndexedPassage(stored, passage.terms(), values, facets);
  }
}
