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
import ronten.search.Hit;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;
import ronten.text.Metadata;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Source;

class PassageIndexTest {

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

  private List<String> found(String query) {
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      return search.search(SearchRequest.of(query)).hits().stream().map(Hit::document).toList();
    }
  }

  @Test
  void whatIsPutIsSeenAllAtOnceWithTheCommit() {
    shelf.put("a.txt", "港には船が入る。");
    shelf.commit();
    shelf.put("b.txt", "港には灯台がある。");
    shelf.index().remove("a.txt");
    assertThat(found("港")).containsExactly("a.txt");
    shelf.commit();
    assertThat(found("港")).containsExactly("b.txt");
    assertThat(shelf.index().documents()).extracting(DocumentState::path).containsExactly("b.txt");
    assertThat(shelf.index().document("b.txt").map(StoredDocument::summary))
        .hasValue("summary of b.txt".getBytes(StandardCharsets.UTF_8));
    assertThat(shelf.index().document("a.txt")).isEmpty();
  }

  @Test
  void theTextIsKeptWithThePlacesOfItsParagraphsAndSentences() {
    String text = "# 港の話\n\n港には[船](https://harbour.example/)が入る。灯台もある。\n\nShips come. They go.\n";
    shelf.put("a.txt", text);
    StoredDocument stored = shelf.index().document("a.txt").orElseThrow();
    assertThat(stored.text()).isEqualTo(text);
    assertThat(stored.extracted()).isFalse();
    assertThat(stored.metadata()).isEqualTo(Metadata.NONE);
    List<Paragraph> read = Shelf.STRUCTURER.read(Source.of("a.txt", text)).paragraphs().toList();
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
    shelf.put("a.txt", "港には船が入る。");
    shelf.put("a.txt", "島には灯台がある。");
    shelf.commit();
    assertThat(found("船")).isEmpty();
    assertThat(found("灯台")).containsExactly("a.txt");
    assertThat(shelf.index().passages()).isEqualTo(1);
  }

  @Test
  void closingWithoutACommitLeavesTheLastOne() {
    shelf.put("a.txt", "港には船が入る。");
    shelf.commit();
    shelf.put("b.txt", "港には灯台がある。");
    shelf.reopen();
    assertThat(shelf.index().documents()).extracting(DocumentState::path).containsExactly("a.txt");
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
            e -> assertThat(e.fault()).isEqualTo(IndexException.Fault.OTHER_VERSION));
    assertThatThrownBy(() -> PassageSearch.open(foreign, Shelf.LANGUAGES))
        .isInstanceOf(IndexException.class);
  }
}
