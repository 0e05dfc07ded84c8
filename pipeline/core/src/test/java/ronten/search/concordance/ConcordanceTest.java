package ronten.search.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.index.Shelf;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;
import ronten.text.Span;

class ConcordanceTest {

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

  private List<ConcordanceLine> lines(String query, int width) {
    List<ConcordanceLine> lines = new ArrayList<>();
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      search.occurrences(SearchRequest.of(query), width, new Concordance(width, lines::add));
    }
    return lines;
  }

  private static String drawn(ConcordanceLine line) {
    return line.document()
        + ":"
        + line.line()
        + " "
        + line.left()
        + "|"
        + line.match()
        + "|"
        + line.right();
  }

  @Test
  void everyMatchIsALineInTheOrderOfPathsAndTexts() {
    shelf.put("b.txt", "通行料の前に通行料はない。");
    shelf.commit();
    shelf.put("a.txt", "題\n\n一行目である。\n段階的\n通行料を取る。");
    shelf.commit();
    assertThat(lines("通行料", 6))
        .extracting(ConcordanceTest::drawn)
        .containsExactly(
            "a.txt:5 。 段階的 |通行料|を取る。", "b.txt:1 |通行料|の前に通行料", "b.txt:1 通行料の前に|通行料|はない。");
  }

  @Test
  void aMatchLiesOnTheOriginalText() {
    String text = "島のｶﾞｲﾄﾞを読む。";
    shelf.put("a.txt", text);
    shelf.commit();
    ConcordanceLine line = lines("ガイド", 10).getFirst();
    assertThat(line.span()).isEqualTo(new Span(2, 7));
    assertThat(line.match()).isEqualTo("ｶﾞｲﾄﾞ");
  }

  @Test
  void englishWordsAreFoundSideBySideInAnyForm() {
    shelf.put(
        "a.txt", "A harbour toll is paid. Harbour tolls rise. The toll of the harbour falls.");
    shelf.commit();
    assertThat(lines("harbour toll", 4))
        .extracting(ConcordanceLine::match)
        .containsExactly("harbour toll", "Harbour tolls");
  }

  @Test
  void theSurroundingsGoOnInTheNextPassageOfTheParagraphAndEndWithIt() {
    String sentence = "この港では船がいつも朝のうちに入ってくるので人が多く集まるのである。";
    shelf.put("a.txt", "前の段落。\n\n" + sentence.repeat(17) + "そこに灯台守がいる。" + sentence.repeat(17));
    shelf.commit();
    ConcordanceLine line = lines("灯台守", 500).getFirst();
    assertThat(line.left()).hasSize(500).endsWith("そこに");
    assertThat(line.right()).hasSize(500).startsWith("がいる。この港");
    shelf.put("b.txt", "前の段落。\n\n灯台の修理。\n\n次の段落。");
    shelf.commit();
    ConcordanceLine short1 = lines("灯台の修理", 50).getFirst();
    assertThat(short1.left() + "|" + short1.right()).isEqualTo("|。");
  }

  @Test
  void linesAreSortedByWhatStandsBesideThem() throws IOException {
    shelf.put("a.txt", "大きな船が入る。");
    shelf.put("b.txt", "小さな船が出る。");
    shelf.put("c.txt", "青い船が泊まる。");
    shelf.commit();
    assertThat(sorted(LineOrder.RIGHT)).containsExactly("a.txt", "b.txt", "c.txt");
    assertThat(sorted(LineOrder.LEFT)).containsExactly("c.txt", "a.txt", "b.txt");
  }

  private List<String> sorted(LineOrder order) throws IOException {
    List<String> documents = new ArrayList<>();
    try (SortedLines waiting = new SortedLines(order)) {
      lines("船", 20).forEach(waiting);
      waiting.each(line -> documents.add(line.document()));
    }
    return documents;
  }

  @Test
  void moreLinesThanFitInMemoryAreSortedJustSo() throws IOException {
    List<ConcordanceLine> made = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Span place = new Span(i, i + 1);
      made.add(new ConcordanceLine("a", place, 1, "", "船", Integer.toString(i * 37 % 11)));
    }
    List<ConcordanceLine> inMemory = new ArrayList<>();
    List<ConcordanceLine> spilt = new ArrayList<>();
    try (SortedLines many = new SortedLines(LineOrder.RIGHT, 100);
        SortedLines few = new SortedLines(LineOrder.RIGHT, 7)) {
      made.forEach(many);
      made.forEach(few);
      many.each(inMemory::add);
      few.each(spilt::add);
    }
    assertThat(inMemory).hasSize(50);
    assertThat(spilt).isEqualTo(inMemory);
  }
}
