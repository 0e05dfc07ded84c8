package ronten.search.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.index.Shelf;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;

class CollocatesTest {

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

  private Collocates.Found found(String word, int window, int least) {
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      Collocates collocates = new Collocates(Shelf.LANGUAGES, window);
      search.occurrences(SearchRequest.of(word), 0, collocates);
      return collocates.found(search.counts(), least, Collocate.Order.LOG_LIKELIHOOD);
    }
  }

  private static Collocate of(Collocates.Found found, String word) {
    return found.collocates().stream()
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsBothSidesWithinTheSentence() {
    shelf.put("a.txt", "灯台の修理を急ぐ。船が灯台を見る。修理は明日だ。");
    shelf.put("b.txt", "灯台の修理が終わる。鐘が鳴る。鳥が飛ぶ。雨が降る。");
    shelf.commit();
    Collocates.Found found = found("灯台", 3, 1);
    assertThat(found.node()).isEqualTo(3);
    Collocate repair = of(found, "修理");
    assertThat(repair.left()).isZero();
    assertThat(repair.right()).isEqualTo(2);
    assertThat(repair.association().collocate()).isEqualTo(3);
    assertThat(of(found, "船").left()).isEqualTo(1);
    assertThat(found.collocates()).extracting(Collocate::word).doesNotContain("明日", "鐘", "灯台");
  }

  @Test
  void aWordBetweenTwoMatchesCountsOnceForTheNearer() {
    shelf.put("a.txt", "灯台、赤い石と船と灯台。");
    shelf.put("b.txt", "鐘が鳴る。鳥が飛ぶ。雨が降る。風が吹く。");
    shelf.commit();
    Collocates.Found found = found("灯台", 5, 1);
    assertThat(of(found, "赤い").right()).isEqualTo(1);
    assertThat(of(found, "赤い").left()).isZero();
    assertThat(of(found, "船").left()).isEqualTo(1);
    assertThat(of(found, "船").right()).isZero();
  }

  @Test
  void compoundsAndSeveralWordsAreOneNode() {
    shelf.put("a.txt", "段階的通行料の提案に反対する。段階的通行料の提案は古い。通行料は安い。");
    shelf.put(
        "b.txt", "The harbour toll rises. The harbour tolls rise again. Birds sing. Rain falls.");
    shelf.commit();
    assertThat(found("段階的通行料", 5, 2).node()).isEqualTo(2);
    assertThat(of(found("段階的通行料", 5, 2), "提案").right()).isEqualTo(2);
    assertThat(found("harbour toll", 5, 1).node()).isEqualTo(2);
    assertThat(of(found("harbour toll", 5, 1), "rise").right()).isEqualTo(2);
  }

  @Test
  void removedDocumentsCountNoLonger() {
    shelf.put("a.txt", "灯台の修理を急ぐ。");
    shelf.put("b.txt", "修理が終わる。鳥が飛ぶ。雨が降る。");
    shelf.put("c.txt", "修理の灯台。");
    shelf.commit();
    shelf.index().remove("c.txt");
    shelf.commit();
    assertThat(of(found("灯台", 3, 1), "修理").association().collocate()).isEqualTo(2);
    assertThat(found("灯台", 3, 1).node()).isEqualTo(1);
  }
}
