package ronten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.index.Shelf;

/** A passage finds those like it. */
class LikenessTest {

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
    shelf.put("a.txt", "港の話\n\n灯台の修理費を通行料で賄う案が出た。\n\n島では祭りが開かれた。\n");
    shelf.put("b.txt", "灯台の修理費を通行料で賄う案が出た。");
    shelf.put("c.txt", "修理費は通行料では足りない。");
    shelf.put("d.txt", "祭りの夜は雨だった。");
    shelf.put("e.txt", "船が港に入る。");
    shelf.commit();
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @Test
  void theMostLikeComesFirstAndThePassageItselfDoesNotCome() {
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      SearchResult like = search.like("a.txt", 3, SearchRequest.of("a.txt:3")).orElseThrow();
      assertThat(like.hits()).extracting(Hit::document).startsWith("b.txt", "c.txt");
      assertThat(like.hits()).extracting(Hit::document).doesNotContain("a.txt", "e.txt");
      assertThat(like.hits().getFirst().highlights()).isNotEmpty();
    }
  }

  @Test
  void aPlaceWithoutAPassageFindsNone() {
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      assertThat(search.like("a.txt", 2, SearchRequest.of("a.txt:2"))).isEmpty();
      assertThat(search.like("a.txt", 99, SearchRequest.of("a.txt:99"))).isEmpty();
      assertThat(search.like("z.txt", 1, SearchRequest.of("z.txt:1"))).isEmpty();
    }
  }
}
