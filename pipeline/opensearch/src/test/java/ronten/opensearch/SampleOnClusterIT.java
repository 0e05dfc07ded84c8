package ronten.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.index.IndexContents;
import ronten.index.IndexedDocument;
import ronten.index.IndexedPassage;
import ronten.index.Posting;
import ronten.index.PostingText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample corpus in a cluster is what it is on this machine. */
class SampleOnClusterIT {

  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private static Path folder;
  private static TwoNodes nodes;
  private static String output;

  @BeforeAll
  static void publish() {
    nodes = new TwoNodes(folder);
    output = folder.resolve("output").toString();
    Program.run("run", Program.TOP.resolve("corpus").toString(), "--output", output, "--quiet");
    Program.run("publish", "--to", nodes.url() + "/sample", "--output", output, "--shards", "3");
  }

  @AfterAll
  static void end() {
    nodes.close();
  }

  /** Every query gets the same hits, marks, glosses and counts; scores but for rounding. */
  @Test
  void answersAreTheSame() {
    List<String> here = Program.answers(Answers.QUERIES, "--output", output);
    List<String> there = Program.answers(Answers.QUERIES, "--at", nodes.url() + "/sample");
    Answers.same(here, there);
  }

  /** The engine takes a text apart into the terms and positions that our index has. */
  @Test
  void termsAndPositionsAreThoseOfOurIndex() {
    List<IndexedDocument> documents = new ArrayList<>();
    try (IndexContents contents = IndexContents.open(Path.of(output, "index"))) {
      contents.each(documents::add);
    }
    Set<String> seen = new HashSet<>();
    for (IndexedDocument document : documents) {
      for (IndexedPassage passage : document.passages()) {
        assertThat(analysed(passage.terms())).isEqualTo(terms(passage.terms()));
        seen.addAll(passage.terms().keySet());
      }
    }
    assertThat(seen).contains("words", "pairs", "title", "heading", "author", "quotes.pairs");
  }

  private static Map<String, Set<Posting>> terms(Map<String, List<Posting>> fields) {
    Map<String, Set<Posting>> terms = new HashMap<>();
    fields.forEach((field, postings) -> terms.put(field, Set.copyOf(postings)));
    return terms;
  }

  private static Map<String, Set<Posting>> analysed(Map<String, List<Posting>> fields) {
    Map<String, Object> document = new HashMap<>();
    fields.forEach((field, postings) -> document.put(field, PostingText.of(postings)));
    Map<String, Object> question =
        Map.of("doc", document, "fields", fields.keySet(), "offsets", false, "positions", true);
    JsonNode answer = nodes.ask("POST", "/sample/_termvectors", JSON.writeValueAsString(question));
    Map<String, Set<Posting>> terms = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : answer.path("term_vectors").properties()) {
      Set<Posting> postings = new HashSet<>();
      for (Map.Entry<String, JsonNode> term : field.getValue().path("terms").properties()) {
        for (JsonNode token : term.getValue().path("tokens")) {
          postings.add(
              new Posting(PostingText.term(term.getKey()), token.path("position").asInt()));
        }
      }
      terms.put(field.getKey(), postings);
    }
    return terms;
  }

  @Test
  void publishingAgainSendsNothing() throws IOException {
    List<String> told = Program.run("publish", "--to", nodes.url() + "/sample", "--output", output);
    assertThat(told.getFirst()).startsWith("No document sent, 8 there already, 0 taken out");
  }
}
