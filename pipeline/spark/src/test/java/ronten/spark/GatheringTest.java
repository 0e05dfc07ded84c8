package ronten.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import ronten.compare.Group;
import ronten.compare.group.Grouping;
import ronten.compare.group.Subject;
import ronten.compare.group.Work;
import ronten.render.Json;
import ronten.run.Contribution;

/** Documents gathered in parts, held against all of them gathered at once. */
class GatheringTest {

  private static final int CORPORA = 12;
  private static final List<String> TITLES =
      List.of(
          "A New Ledger for Alliances",
          "A New Ledger for Alliances: Who Pays",
          "The Price of Protection",
          "Deterrence",
          "Harbour Dues",
          "同盟の台帳",
          "拡大抑止の値段",
          "Letters");

  /** Few names for many documents, so that they meet in every way there is. */
  private static final class Invention {
    private final Random random;

    Invention(int seed) {
      this.random = new Random(seed);
    }

    private boolean often() {
      return random.nextInt(3) > 0;
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private Work work() {
      return new Work(
          one(TITLES),
          often() ? List.of(one(List.of("Ada Moor", "Ben Quay", "Mori Haruka"))) : List.of(),
          often() ? Optional.of(one(List.of("Harbour Review", "Meridian"))) : Optional.empty(),
          often() ? Optional.of("2026-02-0" + (1 + random.nextInt(3))) : Optional.empty(),
          often() ? Optional.empty() : Optional.of("https://example.org/" + random.nextInt(6)));
    }

    private List<Work> several() {
      List<Work> works = new ArrayList<>();
      while (works.size() < 3 && often()) {
        works.add(work());
      }
      return works;
    }

    Subject subject(int number) {
      boolean article = random.nextInt(8) == 0;
      boolean comments = !article && often();
      Work about = work();
      boolean byHand = comments && random.nextInt(6) == 0;
      String said = often() ? idOf(work()) : about.title();
      return new Subject(
          "d" + number + ".md",
          often() ? "ja" : "en",
          work(),
          article,
          comments ? Optional.of(about) : Optional.empty(),
          byHand ? Optional.of(said) : Optional.empty(),
          several());
    }

    private static String idOf(Work work) {
      Grouping alone = new Grouping();
      alone.add(
          new Subject("a", "ja", work, false, Optional.of(work), Optional.empty(), List.of()));
      return alone.groups().getFirst().id();
    }
  }

  @Test
  void partsGiveTheGroupsOfTheWhole() throws IOException {
    try (SparkSession session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
      int found = 0;
      for (int corpus = 0; corpus < CORPORA; corpus++) {
        Invention invention = new Invention(corpus);
        List<byte[]> contributions = new ArrayList<>();
        Grouping whole = new Grouping();
        for (int i = 0; i < 6 + 4 * corpus; i++) {
          Subject subject = invention.subject(i);
          whole.add(subject);
          contributions.add(Json.bytes(new Contribution(subject, List.of())));
        }
        List<Group> groups =
            Gathering.groups(context, context.parallelize(contributions, 3)).collect().stream()
                .map(json -> Json.read(json, Group.class))
                .toList();
        assertThat(groups).containsExactlyInAnyOrderElementsOf(whole.groups());
        found += groups.size();
      }
      assertThat(found).isGreaterThan(CORPORA);
    }
  }
}
