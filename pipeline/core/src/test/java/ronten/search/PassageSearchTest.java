package ronten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ronten.index.Shelf;
import ronten.text.Span;

class PassageSearchTest {

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private SearchResult search(String query) {
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      return search.search(SearchRequest.of(query));
    }
  }

  private List<String> found(String query) {
    return search(query).hits().stream().map(Hit::document).toList();
  }

  /** What is highlighted lies on the original text, whatever was folded to find it. */
  @ParameterizedTest
  @CsvSource({
    "灯台, 島の灯台を見た。, 灯台",
    "ガイド, 島のｶﾞｲﾄﾞを読む。, ｶﾞｲﾄﾞ",
    "ガイド, 島のカ\u3099イト\u3099を読む。, カ\u3099イト\u3099",
    "harbour, 島のＨａｒｂｏｕｒを見る。, Ｈａｒｂｏｕｒ",
    "𠮷野家, 港の𠮷野家で待つ。, 𠮷野家",
    "株式会社, 島の㍿が船を買う。, ㍿",
    "葛, 港の葛\udb40\udd00の紋を見る。, 葛\udb40\udd00",
    "toll, The toll rises and the ships leave., toll"
  })
  void highlightsLieOnTheOriginalText(String query, String text, String marked) {
    shelf.put("a.txt", "題\n\n前置きの段落である。\n\n" + text);
    shelf.commit();
    Hit hit = search(query).hits().getFirst();
    String all = "題\n\n前置きの段落である。\n\n" + text;
    assertThat(hit.span().in(all)).isEqualTo(hit.text());
    assertThat(hit.highlights()).isNotEmpty();
    Span first = hit.highlights().getFirst();
    Span last = hit.highlights().getLast();
    assertThat(first.union(last).in(all)).isEqualTo(marked);
  }

  @Test
  void aPhraseInQuotationMarksFindsOnlyThatPhrase() {
    shelf.put("a.txt", "拡大抑止の議論が続く。");
    shelf.put("b.txt", "抑止を拡大する議論が続く。");
    shelf.put("c.txt", "extended deterrence is discussed.");
    shelf.put("d.txt", "deterrence is extended by discussion.");
    shelf.commit();
    assertThat(found("\"拡大抑止\"")).containsExactly("a.txt");
    assertThat(found("\"extended deterrence\"")).containsExactly("c.txt");
    assertThat(found("拡大抑止")).first().isEqualTo("a.txt");
  }

  @Test
  void operatorsCombine() {
    shelf.put("a.txt", "港に船が入る。");
    shelf.put("b.txt", "港に灯台がある。");
    shelf.put("c.txt", "島に灯台がある。");
    shelf.commit();
    assertThat(found("港 -船")).containsExactly("b.txt");
    assertThat(search("港 -船").total()).isEqualTo(1);
    assertThat(found("港 AND 灯台")).containsExactly("b.txt");
    assertThat(found("(船 OR 島) AND NOT 港")).containsExactly("c.txt");
    assertThat(found("灯*")).containsExactlyInAnyOrder("b.txt", "c.txt");
  }

  @ParameterizedTest
  @CsvSource({"'\"港'", "'港 AND'", "'((港'", "'港)'", "'OR OR 港'", "'港 -'"})
  void aQueryThatCannotBeParsedIsSearchedAsWords(String query) {
    shelf.put("a.txt", "港に船が入る。");
    shelf.commit();
    SearchResult result = search(query);
    assertThat(result.hits()).extracting(Hit::document).contains("a.txt");
  }

  @Test
  void hugeQueriesAreAnswered() {
    shelf.put("a.txt", "港に船が入る。");
    shelf.commit();
    assertThat(search("港".repeat(50_000)).total()).isGreaterThanOrEqualTo(0);
    assertThat(search("*".repeat(10_000)).hits()).isEmpty();
    assertThat(search("a* ".repeat(10_000)).hits()).isEmpty();
    assertThat(search("(".repeat(10_000) + "港").total()).isGreaterThanOrEqualTo(0);
    assertThat(search("。、！？「」").hits()).isEmpty();
    assertThat(search("").hits()).isEmpty();
  }

  @Test
  void equalHitsStandInTheOrderOfTheirPaths() {
    shelf.put("b.txt", "港に船が入る。");
    shelf.put("c.txt", "港に船が入る。");
    shelf.put("a.txt", "港に船が入る。");
    shelf.commit();
    assertThat(found("船")).containsExactly("a.txt", "b.txt", "c.txt");
  }

  @Test
  void manyRequestsAreAnsweredInTheirOrder() {
    shelf.put("a.txt", "港に船が入る。");
    shelf.put("b.txt", "島に灯台がある。");
    shelf.commit();
    List<SearchRequest> requests =
        List.of(SearchRequest.of("灯台"), SearchRequest.of("船"), SearchRequest.of("無い"));
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      List<SearchResult> results = search.search(requests);
      assertThat(results).extracting(SearchResult::query).containsExactly("灯台", "船", "無い");
      assertThat(results.get(0).hits()).extracting(Hit::document).containsExactly("b.txt");
      assertThat(results.get(1).hits()).extracting(Hit::document).containsExactly("a.txt");
      assertThat(results.get(2).hits()).isEmpty();
    }
  }
}
