package ronten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ronten.Spec;
import ronten.index.Shelf;

/** The examples of {@code spec/typed-japanese.md}: a query, a text, and what is highlighted. */
class TypedJapaneseSpecTest {

  private static final String BEFORE = "序\n\n最初の段落である。\n\n";
  private static final String NOTHING = "–";

  @TempDir private Path folder;

  static Stream<Spec.Example> examples() {
    return Spec.examples("typed-japanese");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void findsWhatWasMeant(Spec.Example example) {
    String[] given = example.given().split("\n", 2);
    assertThat(String.join("\n", marked(given[0], BEFORE + given[1])))
        .as(example.name() + ": " + given[0])
        .isEqualTo(example.expected());
  }

  private List<String> marked(String query, String text) {
    try (Shelf shelf = new Shelf(folder)) {
      shelf.put("a.txt", text);
      shelf.put("b.txt", "二\n\n波が高く、風は弱い。");
      shelf.commit();
    }
    List<String> marked = new ArrayList<>();
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      for (Hit hit : search.search(SearchRequest.of(query)).hits()) {
        assertThat(hit.document()).isEqualTo("a.txt");
        assertThat(hit.span().start()).isEqualTo(BEFORE.length());
        hit.highlights().forEach(span -> marked.add(span.in(text)));
      }
    }
    return marked.isEmpty() ? List.of(NOTHING) : marked;
  }
}
