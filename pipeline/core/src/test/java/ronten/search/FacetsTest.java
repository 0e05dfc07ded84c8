package ronten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.index.Facet;
import ronten.index.Shelf;
import ronten.search.SearchRequest.Wish;
import ronten.text.Metadata;
import ronten.text.Source;

/** Hits are counted by what they are, and narrowed by what they must be. */
class FacetsTest {

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
    put("a.txt", List.of("潮見 航", "Ada Moor"), "2026-02-03");
    put("b.txt", List.of("潮見 航"), "2025年11月");
    shelf.commit(); // a part of the index of its own
    put("c.txt", List.of(), "");
    shelf.put("d.txt", "島に灯台がある。");
    shelf.commit();
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private void put(String path, List<String> authors, String date) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            authors,
            Optional.of(date).filter(given -> !given.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Metadata.Role.COMMENTARY,
            Optional.empty());
    String text = "港の話\n\n港に船が入る。船は大きい。\n\nThe 船 is a ship of the harbour line.\n";
    shelf.put(Source.of(path, text).with(metadata));
  }

  private SearchResult search(SearchRequest request) {
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      return search.search(request);
    }
  }

  @Test
  void allHitsAreCountedWhateverTheLimit() {
    SearchResult result = search(SearchRequest.of("船").limit(1).with(Wish.FACETS));
    Map<Facet, Map<String, Integer>> facets = result.facets().orElseThrow();
    assertThat(result.hits()).hasSize(1);
    assertThat(facets.get(Facet.DOCUMENT))
        .containsExactly(Map.entry("a.txt", 2), Map.entry("b.txt", 2), Map.entry("c.txt", 2));
    assertThat(facets.get(Facet.AUTHOR))
        .containsExactly(Map.entry("潮見 航", 4), Map.entry("Ada Moor", 2));
    assertThat(facets.get(Facet.DATE)).containsExactly(Map.entry("2025", 2), Map.entry("2026", 2));
    assertThat(facets.get(Facet.LANGUAGE)).containsExactly(Map.entry("en", 3), Map.entry("ja", 3));
    assertThat(facets.get(Facet.KIND)).containsExactly(Map.entry("prose", 6));
    assertThat(facets.get(Facet.ROLE)).containsExactly(Map.entry("other", 6));
    assertThat(facets.get(Facet.ARTICLE)).isEmpty();
  }

  @Test
  void whatIsKnownOfArticlesIsToldAndCounted() {
    SearchRequest request =
        new SearchRequest(
            "船",
            10,
            Set.of(),
            Conditions.NONE,
            Map.of("a.txt", "who-pays-1", "c.txt", "who-pays-1"),
            Set.of(Wish.FACETS));
    SearchResult result = search(request);
    assertThat(result.facets().orElseThrow().get(Facet.ARTICLE))
        .containsExactly(Map.entry("who-pays-1", 4));
    assertThat(result.hits().getFirst().article()).hasValue("who-pays-1");
  }

  @Test
  void nothingIsCountedWhenNotWished() {
    assertThat(search(SearchRequest.of("船")).facets()).isEmpty();
  }

  @Test
  void anArticlesMembersAreFoundWhateverTheyCallIt() {
    Conditions conditions =
        Conditions.article(new Conditions.AboutArticle("who-pays-1", Set.of("b.txt", "d.txt")));
    SearchResult result = search(SearchRequest.of("船 灯台").under(conditions));
    assertThat(result.hits()).extracting(Hit::document).containsOnly("b.txt", "d.txt");
  }

  private List<String> found(String glob) {
    SearchResult result = search(SearchRequest.of("島").under(Conditions.document(glob)));
    return result.hits().stream().map(Hit::document).toList();
  }

  @Test
  void aDocumentIsNamedByItsPathOrByAGlob() {
    shelf.put("e[1.txt", "島に港がある。");
    shelf.commit();
    assertThat(found("d.*")).containsExactly("d.txt");
    assertThat(found("e[1.txt")).as("no glob, but a name").containsExactly("e[1.txt");
    assertThat(found("[")).isEmpty();
  }
}
