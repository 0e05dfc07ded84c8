package ronten.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexContentsTest {

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

  private List<IndexedDocument> read() {
    List<IndexedDocument> documents = new ArrayList<>();
    try (IndexContents contents = IndexContents.open(folder)) {
      contents.each(documents::add);
    }
    return documents;
  }

  @Test
  void aPassageHasTheTermsItWasPutWith() {
    shelf.put("a.txt", "港の章\n\n船は港へ行った。 NATO's ships, one _ and | more.\n");
    shelf.commit();
    IndexedDocument document = read().getFirst();
    assertThat(document.state().path()).isEqualTo("a.txt");
    IndexedPassage passage = document.passages().getLast();
    assertThat(passage.stored().text()).startsWith("船は港へ行った。");
    assertThat(passage.terms().get(Fields.PAIRS))
        .isEqualTo(Pairs.of("船は港へ行った。 nato's ships, one _ and | more."));
    List<Posting> words = passage.terms().get(Fields.WORDS);
    assertThat(words).extracting(Posting::term).contains("船", "港", "行く", "行っ", "ship");
    int went = words.stream().filter(w -> w.term().equals("行く")).findFirst().get().position();
    assertThat(words).contains(new Posting("行っ", went));
    assertThat(passage.values().get(Fields.LANGUAGE)).containsExactly("ja");
    assertThat(passage.facets()).contains(new Facet.Value(Facet.KIND, "prose"));
  }

  @Test
  void whatIsReplacedOrRemovedIsNotRead() {
    for (int i = 0; i < 50; i++) {
      shelf.put(i + ".txt", "港に船が入る。\n\n島に灯台がある。");
      shelf.commit();
    }
    shelf.put("7.txt", "雨が降る。");
    shelf.index().remove("9.txt");
    shelf.commit();
    List<IndexedDocument> documents = read();
    assertThat(documents)
        .extracting(each -> each.state().path())
        .hasSize(49)
        .doesNotContain("9.txt");
    IndexedDocument seventh =
        documents.stream().filter(d -> d.state().path().equals("7.txt")).findFirst().orElseThrow();
    assertThat(seventh.passages()).extracting(p -> p.stored().text()).containsExactly("雨が降る。");
  }

  @Test
  void onlyWhatIsWantedOfALotIsRead() {
    for (int i = 0; i < 5; i++) {
      shelf.put(i + ".txt", "港に船が入る。\n\n島に灯台がある。");
    }
    shelf.commit();
    List<List<String>> lots = new ArrayList<>();
    List<IndexedDocument> documents = new ArrayList<>();
    try (IndexContents contents = IndexContents.open(folder)) {
      contents.each(
          lot -> {
            lots.add(lot.stream().map(DocumentState::path).toList());
            return lot.stream().filter(state -> state.path().matches("[13].*")).toList();
          },
          documents::add);
    }
    assertThat(lots).containsExactly(List.of("0.txt", "1.txt", "2.txt", "3.txt", "4.txt"));
    assertThat(documents)
        .extracting(each -> each.state().path(), each -> each.passages().size())
        .containsExactly(tuple("1.txt", 2), tuple("3.txt", 2));
  }

  /** As many machines leave it: shards side by side, some with what was replaced. */
  @Test
  void shardsAreReadAsOneIndex() {
    for (String shard : List.of("shard-00000", "shard-00001")) {
      try (Shelf part = new Shelf(folder.resolve("parts").resolve(shard))) {
        part.put("same-in-" + shard, "風が吹く。");
        part.commit();
        part.put("same-in-" + shard, "港に船が入る。\n\n島に灯台がある。");
        part.commit();
      }
    }
    List<IndexedDocument> documents = new ArrayList<>();
    try (IndexContents contents = IndexContents.open(folder.resolve("parts"))) {
      assertThat(contents.documents())
          .extracting(DocumentState::path)
          .containsExactly("same-in-shard-00000", "same-in-shard-00001");
      contents.each(documents::add);
    }
    assertThat(documents)
        .allSatisfy(
            document ->
                assertThat(document.passages())
                    .extracting(passage -> passage.stored().text())
                    .containsExactly("港に船が入る。", "島に灯台がある。"));
  }

  /** A field added to the index without a thought for those who read it back would be lost. */
  @Test
  void everyFieldWithTermsIsRead() throws IOException {
    shelf.put("a.txt", "題\n\n港に船が入る。");
    shelf.commit();
    Set<String> fields = new HashSet<>();
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
        if (field.getIndexOptions() != IndexOptions.NONE) {
          fields.add(field.name);
        }
      }
    }
    fields.removeAll(Set.of(Fields.DOCUMENT, Fields.STATE));
    assertThat(Fields.all()).containsAll(fields);
  }
}
