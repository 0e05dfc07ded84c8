package ronten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ronten.index.Shelf;
import ronten.text.Span;

/** A word is found as it is meant, whatever stands in its letters' places or between them. */
class OddTextSearchTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "拡大抑止, 拡大《かくだい》抑止《よくし》",
    "拡大抑止, 拡大\u0007抑\u200b止",
    "\"拡大抑止\", 拡大《かくだい》抑止",
    "\"拡大抑止\", 拡大\u0007抑\u200b止",
    "長い, ⻑い",
    "民主政, ⺠主政",
    "ガイド, カ゛イト゛",
    "extended, ex\u00adtended"
  })
  void findsAWordAndHighlightsAllOfIt(String query, String written) {
    String text = "題\n\n前置きの段落である。\n\n港の" + written + "を見た。";
    try (Shelf shelf = new Shelf(folder)) {
      shelf.put("a.txt", text);
      shelf.commit();
      try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
        Hit hit = search.search(SearchRequest.of(query)).hits().getFirst();
        Span whole = hit.highlights().stream().reduce(Span::union).orElseThrow();
        assertThat(written).startsWith(whole.in(text));
        assertThat(whole.in(text)).endsWith(last(written));
      }
    }
  }

  /** The last letter of a word, the reading behind it left out. */
  private static String last(String written) {
    String word = written.replaceAll("《[^》]*》$", "");
    return word.substring(word.length() - 1);
  }
}
