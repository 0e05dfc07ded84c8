package ronten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.index.Scope;
import ronten.index.Shelf;
import ronten.search.SearchRequest.Wish;

/** A query finds what the glosses of the corpus say its words mean. */
class WideningTest {

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
    shelf.put(Glossed.of("g1.txt", "〔段階的通行料＝graduated tolls〕の案である。"));
    shelf.put(Glossed.of("g2.txt", "〔累進通行料＝graduated tolls〕とも訳す。"));
    shelf.put(Glossed.of("g3.txt", "〔港湾組合＝HUO〕と〔世界船員連盟＝WHO〕がある。"));
    shelf.put(Glossed.of("g4.txt", "〔通行料＝toll〕を払う。"));
    shelf.put("a.txt", "段階的通行料に反対する。");
    shelf.put("b.txt", "累進通行料は高い。");
    shelf.put("c.txt", "The graduated toll is not a tax.");
    shelf.put("d.txt", "港湾組合の大会が開かれた。");
    shelf.put("e.txt", "Who pays is not known.");
    shelf.commit();
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private SearchResult search(SearchRequest request) {
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      return search.search(request);
    }
  }

  private List<String> found(String query) {
    return search(SearchRequest.of(query)).hits().stream().map(Hit::document).toList();
  }

  private static Hit hit(SearchResult result, String document) {
    return result.hits().stream()
        .filter(hit -> hit.document().equals(document))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEnglishTermFindsEveryRenderingWhateverItsForm() {
    assertThat(found("graduated tolls")).contains("a.txt", "b.txt", "c.txt");
    assertThat(found("Graduated-Toll")).contains("a.txt", "b.txt", "c.txt");
  }

  @Test
  void aRenderingFindsTheEnglishTerm() {
    assertThat(found("段階的通行料")).contains("c.txt");
    assertThat(found("累進通行料の是非")).contains("c.txt");
    assertThat(found("HUO")).contains("d.txt");
  }

  @Test
  void aHitTellsTheGlossThatBroughtItIn() {
    SearchResult result = search(SearchRequest.of("graduated tolls"));
    assertThat(hit(result, "a.txt").via())
        .containsExactly(new Via("graduated tolls", "段階的通行料", "g1.txt"));
    assertThat(hit(result, "b.txt").via())
        .containsExactly(new Via("graduated tolls", "累進通行料", "g2.txt"));
    assertThat(hit(result, "c.txt").via()).isEmpty();
    assertThat(hit(result, "g1.txt").via()).isEmpty();
    assertThat(result.widenings()).extracting(Via::to).containsExactlyInAnyOrder("段階的通行料", "累進通行料");
  }

  @Test
  void whatTheGlossBroughtInIsHighlighted() {
    Hit hit = hit(search(SearchRequest.of("graduated tolls")), "a.txt");
    assertThat(hit.highlights().getFirst().in(hit.text())).isEqualTo("段階的通行料");
  }

  @Test
  void theQuerysOwnWordsComeFirst() {
    List<String> found = found("graduated tolls");
    assertThat(found.indexOf("c.txt")).isLessThan(found.indexOf("a.txt"));
    assertThat(found.indexOf("c.txt")).isLessThan(found.indexOf("b.txt"));
  }

  @Test
  void theLongestTermWinsOverItsParts() {
    SearchResult result = search(SearchRequest.of("段階的通行料"));
    assertThat(result.widenings()).extracting(Via::to).containsExactly("graduated tolls");
  }

  @Test
  void aPhraseInQuotationMarksIsNotWidened() {
    SearchResult result = search(SearchRequest.of("\"graduated tolls\""));
    assertThat(result.widenings()).isEmpty();
    assertThat(result.hits()).extracting(Hit::document).containsOnly("g1.txt", "g2.txt");
  }

  @Test
  void widensNothingWhenNotWished() {
    SearchResult result = search(SearchRequest.of("graduated tolls").without(Wish.GLOSSARY));
    assertThat(result.widenings()).isEmpty();
    assertThat(result.hits()).extracting(Hit::document).doesNotContain("a.txt", "b.txt");
  }

  @Test
  void anAbbreviationThatIsAWordIsNeitherLookedUpNorLookedFor() {
    assertThat(search(SearchRequest.of("who pays")).widenings()).isEmpty();
    assertThat(search(SearchRequest.of("WHO")).widenings())
        .extracting(Via::to)
        .containsExactly("世界船員連盟");
    assertThat(found("世界船員連盟")).doesNotContain("e.txt");
  }

  @Test
  void theGlossesOfARemovedDocumentAreForgotten() {
    shelf.index().remove("g2.txt");
    shelf.commit();
    assertThat(search(SearchRequest.of("graduated tolls")).widenings())
        .extracting(Via::to)
        .containsExactly("段階的通行料");
  }

  @Test
  void renderingsAreLookedForWhereTheQueryIs() {
    SearchResult result = search(SearchRequest.of("graduated tolls").in(Scope.QUOTES));
    assertThat(result.hits()).isEmpty();
  }
}
