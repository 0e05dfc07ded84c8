package ronten.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers to many queries, from this machine and from a cluster. */
final class Answers {

  static final Path QUERIES =
      Path.of("src/test/resources/ronten/opensearch/queries.tsv").toAbsolutePath();

  private static final JsonMapper JSON = JsonMapper.shared();

  private Answers() {}

  /** Every query gets the same hits, marks, glosses and counts; scores but for rounding. */
  static void same(List<String> here, List<String> there) {
    assertThat(there).hasSameSizeAs(here).hasSizeGreaterThan(30);
    for (int i = 0; i < here.size(); i++) {
      JsonNode one = JSON.readTree(here.get(i));
      JsonNode other = JSON.readTree(there.get(i));
      List<Double> scores = scores(one);
      List<Double> others = scores(other);
      assertThat(other).isEqualTo(one);
      for (int hit = 0; hit < scores.size(); hit++) {
        assertThat(others.get(hit)).isCloseTo(scores.get(hit), relative(scores.get(hit)));
      }
    }
  }

  private static Offset<Double> relative(double score) {
    return Offset.offset(score * 1e-4);
  }

  private static List<Double> scores(JsonNode answer) {
    List<Double> scores = new ArrayList<>();
    for (JsonNode hit : answer.path("hits")) {
      scores.add(((ObjectNode) hit).remove("score").asDouble());
    }
    return scores;
  }
}
