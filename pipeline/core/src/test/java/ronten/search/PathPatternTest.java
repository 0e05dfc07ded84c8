package ronten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.index.Shelf;

/** A pattern finds the paths that the glob finds where every path is looked at. */
class PathPatternTest {

  private static final List<String> PATHS =
      List.of(
          "a.md",
          "b.md",
          "press/a.md",
          "press/2026/a.txt",
          "a[1].md",
          "a[1.md",
          "x-y.md",
          "[].md",
          "論考.md",
          "press/{x}.md",
          "a,b.md",
          "a#1.md",
          "a\"b.md",
          "-.md",
          "!.md",
          "a&b.md");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*.md", "a.md", "press/*", "press/**", "**/*.txt", "{a,b}.md", "[ab].md", "[!a].md",
            "[a-c].md",
        "a[1.md", "a\\[1\\].md", "?.md", "論*", "*,*.md", "**", "press/{a,b*}.md", "a#1.md", "*\"*",
        "press/\\{x\\}.md", "[-x]*.md", "*&*", "{a,b.md", "x-y.md", "}"
      })
  void findsWhatTheGlobFinds(String glob) {
    try (Shelf shelf = new Shelf(folder)) {
      PATHS.forEach(path -> shelf.put(path, "港に船が入る。"));
      shelf.commit();
    }
    SearchRequest request = SearchRequest.of("港").limit(100).under(Conditions.document(glob));
    List<String> found;
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      found = search.search(request).hits().stream().map(Hit::document).toList();
    }
    CharacterRunAutomaton pattern =
        new CharacterRunAutomaton(
            Operations.determinize(new RegExp(PathPattern.of(glob)).toAutomaton(), 100_000));
    assertThat(PATHS.stream().filter(pattern::run)).containsExactlyInAnyOrderElementsOf(found);
  }
}
