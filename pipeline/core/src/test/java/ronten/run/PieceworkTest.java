package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.compare.GlossaryBuilder;
import ronten.compare.Group;
import ronten.compare.group.Grouping;
import ronten.corpus.Corpus;
import ronten.index.PassageIndex;
import ronten.render.Json;
import ronten.search.Conditions;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;
import ronten.search.SearchResult;

/** The sample corpus document by document, held against a run of all of it. */
class PieceworkTest {

  private static final Path SAMPLE = Path.of("../../corpus");

  @TempDir private static Path folder;
  private static OutputFolder output;
  private static Piecework piecework;
  private static List<Piece> pieces;

  @BeforeAll
  static void readTheSample() throws IOException {
    output = new OutputFolder(folder.resolve("output"));
    new Run(Pipeline.create(), Workers.here())
        .run(RunRequest.of(SAMPLE, output.root()), RunListener.NONE);
    Corpus corpus = Corpus.open(SAMPLE);
    piecework = Piecework.of(corpus.settings());
    pieces = new ArrayList<>();
    for (Corpus.Entry entry : corpus.entries()) {
      byte[] bytes = Files.readAllBytes(entry.file());
      pieces.add(piecework.file(entry.path(), entry.lastModified().toEpochMilli(), bytes));
    }
    fill(folder.resolve("one"), pieces);
    for (int shard = 0; shard < 3; shard++) {
      List<Piece> part = new ArrayList<>();
      for (int i = shard; i < pieces.size(); i += 3) {
        part.add(pieces.get(i));
      }
      fill(folder.resolve("three").resolve("shard-0000" + shard), part);
    }
  }

  private static void fill(Path index, List<Piece> part) {
    try (PassageIndex writer = PassageIndex.create(index)) {
      part.forEach(piece -> writer.put(made(piece).block()));
      writer.commit(piecework.remembered());
    }
  }

  private static Piece.Made made(Piece piece) {
    return piece.made().orElseThrow();
  }

  @Test
  void summariesAreThoseOfTheRun() throws IOException {
    for (Piece piece : pieces) {
      assertThat(Json.pretty(made(piece).summary()))
          .asString()
          .isEqualTo(Files.readString(output.summary(piece.path())));
    }
  }

  @Test
  void comparisonsAreThoseOfTheRun() throws IOException {
    Grouping grouping = new Grouping();
    Map<String, byte[]> readings = new HashMap<>();
    for (Piece piece : pieces) {
      grouping.add(Contribution.read(made(piece).contribution()).subject());
      readings.put(piece.path(), made(piece).reading());
    }
    List<Group> groups = grouping.groups();
    assertThat(groups).hasSameSizeAs(output.articles());
    for (Group group : groups) {
      assertThat(Json.pretty(piecework.compare(group, readings)))
          .asString()
          .isEqualTo(Files.readString(output.comparison(group.id())));
    }
  }

  @Test
  void glossariesOfPartsAddUpToThatOfTheRun() throws IOException {
    GlossaryBuilder even = new GlossaryBuilder();
    GlossaryBuilder odd = new GlossaryBuilder();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Contribution contribution = Contribution.read(made(pieces.get(i)).contribution());
      (i % 2 == 0 ? even : odd).add(contribution.subject().path(), contribution.glosses());
    }
    assertThat(Json.pretty(odd.and(even).build()))
        .asString()
        .isEqualTo(Files.readString(output.glossary()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "拡大抑止",
        "extended deterrence",
        "かくよくしりょく",
        "\"apart is worse than\"",
        "台帳 -監査",
        "大臣 OR ministers",
        "deter*",
        "ledgr~",
        "author:三枝",
        "同盟の負担を誰がどう測るのか"
      })
  void threeShardsAreSearchedLikeOneIndex(String query) {
    SearchRequest request =
        new SearchRequest(
            query,
            100,
            Set.of(),
            Conditions.NONE,
            Map.of(),
            EnumSet.of(SearchRequest.Wish.GLOSSARY, SearchRequest.Wish.FACETS));
    try (PassageSearch one = open("one");
        PassageSearch three = open("three")) {
      SearchResult expected = one.search(request);
      assertThat(expected.hits()).isNotEmpty();
      assertThat(three.search(request)).isEqualTo(expected);
      assertThat(places(three, request)).isEqualTo(places(one, request));
    }
  }

  private static List<String> places(PassageSearch search, SearchRequest request) {
    List<String> places = new ArrayList<>();
    search.occurrences(request, 20, passage -> places.add(passage.toString()));
    return places;
  }

  @Test
  void theWordsOfThreeShardsAreCountedAsOfOne() {
    try (PassageSearch one = open("one");
        PassageSearch three = open("three")) {
      assertThat(three.counts().all()).isEqualTo(one.counts().all());
      assertThat(three.counts().of("抑止")).isEqualTo(one.counts().of("抑止")).isPositive();
      assertThat(three.terms().counts()).isEqualTo(one.terms().counts());
      assertThat(three.documents()).isEqualTo(one.documents());
      assertThat(three.userData()).isEqualTo(one.userData());
    }
  }

  private static PassageSearch open(String name) {
    return PassageSearch.open(folder.resolve(name), Pipeline::languages);
  }
}
