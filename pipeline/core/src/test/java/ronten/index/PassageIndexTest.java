package ronten.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ronten.find.Analysis;
import ronten.language.Languages;
import ronten.language.english.English;
import ronten.language.japanese.Japanese;
import ronten.structure.Structurer;
import ronten.text.Metadata;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Source;
import ronten.text.Span;

class PassageIndexTest {

  private static final Languages LANGUAGES = new Languages(List.of(new Japanese(), new English()));
  private static final Structurer STRUCTURER = new Structurer(LANGUAGES);

  @TempDir private Path folder;
  private PassageIndex index;

  @BeforeEach
  void open() {
    index = PassageIndex.open(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void put(String path, String text) {
    Analysis analysis =
        new Analysis(
            STRUCTURER.read(Source.of(path, text)),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    byte[] summary = ("summary of " + path).getBytes(StandardCharsets.UTF_8);
    DocumentState state = new DocumentState(path, text.length(), 1, "hash", "1");
    index.put(analysis, Optional.empty(), summary, state);
  }

  private SearchResult search(String query) {
    return search(SearchRequest.of(query));
  }

  private SearchResult search(SearchRequest request) {
    try (PassageSearch search = PassageSearch.open(folder, LANGUAGES)) {
      return search.search(request);
    }
  }

  private List<String> found(String query) {
    return search(query).hits().stream().map(Hit::document).toList();
  }

  private void commit() {
    index.commit(Map.of());
  }

  @Test
  void whatIsPutIsSeenAllAtOnceWithTheCommit() {
    put("a.txt", "港には船が入る。");
    commit();
    put("b.txt", "港には灯台がある。");
    index.remove("a.txt");
    assertThat(found("港")).containsExactly("a.txt");
    commit();
    assertThat(found("港")).containsExactly("b.txt");
    assertThat(index.documents()).extracting(DocumentState::path).containsExactly("b.txt");
    assertThat(index.document("b.txt").map(StoredDocument::summary))
        .hasValue("summary of b.txt".getBytes(StandardCharsets.UTF_8));
    assertThat(index.document("a.txt")).isEmpty();
  }

  @Test
  void theTextIsKeptWithThePlacesOfItsParagraphsAndSentences() {
    String text = "# 港の話\n\n港には[船](https://harbour.example/)が入る。灯台もある。\n\nShips come. They go.\n";
    put("a.txt", text);
    StoredDocument stored = index.document("a.txt").orElseThrow();
    assertThat(stored.text()).isEqualTo(text);
    assertThat(stored.extracted()).isFalse();
    assertThat(stored.metadata()).isEqualTo(Metadata.NONE);
    List<Paragraph> read = STRUCTURER.read(Source.of("a.txt", text)).paragraphs().toList();
    assertThat(stored.paragraphs())
        .hasSameSizeAs(read)
        .extracting(StoredParagraph::language)
        .contains("en");
    for (int i = 0; i < read.size(); i++) {
      StoredParagraph paragraph = stored.paragraphs().get(i);
      assertThat(paragraph.span()).isEqualTo(read.get(i).span());
      assertThat(paragraph.heading()).isEqualTo(i == 0);
      assertThat(paragraph.holes()).isEqualTo(read.get(i).holes());
      assertThat(paragraph.sentences())
          .isEqualTo(read.get(i).sentences().stream().map(Sentence::span).toList());
    }
  }

  @Test
  void whatADocumentSaysAboutItselfIsKept() {
    Metadata metadata =
        new Metadata(
            Optional.of("港の話"),
            List.of("潮見 航", "Ada Moor"),
            Optional.of("2026-02-03"),
            Optional.empty(),
            Optional.of("https://harbour.example/a?b=c"),
            Optional.of("ja"),
            Metadata.Role.ARTICLE,
            Optional.of("Who Pays"));
    assertThat(StoredMetadata.read(StoredMetadata.of(metadata))).isEqualTo(metadata);
    assertThat(StoredMetadata.read(StoredMetadata.of(Metadata.NONE))).isEqualTo(Metadata.NONE);
  }

  @Test
  void aDocumentPutAgainTakesThePlaceOfTheFormer() {
    put("a.txt", "港には船が入る。");
    put("a.txt", "島には灯台がある。");
    commit();
    assertThat(found("船")).isEmpty();
    assertThat(found("灯台")).containsExactly("a.txt");
    assertThat(index.passages()).isEqualTo(1);
  }

  @Test
  void closingWithoutACommitLeavesTheLastOne() {
    put("a.txt", "港には船が入る。");
    commit();
    put("b.txt", "港には灯台がある。");
    index.close();
    index = PassageIndex.open(folder);
    assertThat(index.documents()).extracting(DocumentState::path).containsExactly("a.txt");
  }

  @Test
  void anIndexOfAnotherVersionIsRefused() throws IOException {
    Path foreign = folder.resolve("foreign");
    try (Directory directory = FSDirectory.open(foreign);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.setLiveCommitData(Map.of(Commits.VERSION_KEY, "0").entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> PassageIndex.open(foreign))
        .isInstanceOfSatisfying(
            IndexException.class,
            e -> assertThat(e.reason()).isEqualTo(IndexException.Reason.OTHER_VERSION));
    assertThatThrownBy(() -> PassageSearch.open(foreign, LANGUAGES))
        .isInstanceOf(IndexException.class);
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
    put("a.txt", "題\n\n前置きの段落である。\n\n" + text);
    commit();
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
    put("a.txt", "拡大抑止の議論が続く。");
    put("b.txt", "抑止を拡大する議論が続く。");
    put("c.txt", "extended deterrence is discussed.");
    put("d.txt", "deterrence is extended by discussion.");
    commit();
    assertThat(found("\"拡大抑止\"")).containsExactly("a.txt");
    assertThat(found("\"extended deterrence\"")).containsExactly("c.txt");
    assertThat(found("拡大抑止")).first().isEqualTo("a.txt");
  }

  @Test
  void operatorsCombine() {
    put("a.txt", "港に船が入る。");
    put("b.txt", "港に灯台がある。");
    put("c.txt", "島に灯台がある。");
    commit();
    assertThat(found("港 -船")).containsExactly("b.txt");
    assertThat(found("港 AND 灯台")).containsExactly("b.txt");
    assertThat(found("(船 OR 島) AND NOT 港")).containsExactly("c.txt");
    assertThat(found("灯*")).containsExactlyInAnyOrder("b.txt", "c.txt");
  }

  @ParameterizedTest
  @CsvSource({"'\"港'", "'港 AND'", "'((港'", "'港)'", "'OR OR 港'", "'港 -'"})
  void aQueryThatCannotBeParsedIsSearchedAsWords(String query) {
    put("a.txt", "港に船が入る。");
    commit();
    SearchResult result = search(query);
    assertThat(result.hits()).extracting(Hit::document).contains("a.txt");
  }

  @Test
  void hugeQueriesAreAnswered() {
    put("a.txt", "港に船が入る。");
    commit();
    assertThat(search("港".repeat(50_000)).total()).isGreaterThanOrEqualTo(0);
    assertThat(search("*".repeat(10_000)).hits()).isEmpty();
    assertThat(search("a* ".repeat(10_000)).hits()).isEmpty();
    assertThat(search("(".repeat(10_000) + "港").total()).isGreaterThanOrEqualTo(0);
    assertThat(search("。、！？「」").hits()).isEmpty();
    assertThat(search("").hits()).isEmpty();
  }

  @Test
  void equalHitsStandInTheOrderOfTheirPaths() {
    put("b.txt", "港に船が入る。");
    put("c.txt", "港に船が入る。");
    put("a.txt", "港に船が入る。");
    commit();
    assertThat(found("船")).containsExactly("a.txt", "b.txt", "c.txt");
  }

  @Test
  void manyRequestsAreAnsweredInTheirOrder() {
    put("a.txt", "港に船が入る。");
    put("b.txt", "島に灯台がある。");
    commit();
    List<SearchRequest> requests =
        List.of(SearchRequest.of("灯台"), SearchRequest.of("船"), SearchRequest.of("無い"));
    try (PassageSearch search = PassageSearch.open(folder, LANGUAGES)) {
      List<SearchResult> results = search.search(requests);
      assertThat(results).extracting(SearchResult::query).containsExactly("灯台", "船", "無い");
      assertThat(results.get(0).hits()).extracting(Hit::document).containsExactly("b.txt");
      assertThat(results.get(1).hits()).extracting(Hit::document).containsExactly("a.txt");
      assertThat(results.get(2).hits()).isEmpty();
    }
  }
}
