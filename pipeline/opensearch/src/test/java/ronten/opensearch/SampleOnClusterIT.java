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

  /** Lines in context, passages like another, and more hits than one page holds. */
  @Test
  void passagesAreReadAsHere() {
    for (List<String> asked :
        List.of(
            List.of("NATO", "--kwic"),
            List.of("deter*", "--kwic", "--sort", "right", "--width", "20"),
            List.of("ministers allies", "--kwic", "--in", "quotes,prose", "--document", "*.md"),
            List.of("\"the ledger\"", "--kwic", "--language", "en"),
            List.of("--like", "burden-sharing.md:15", "--limit", "40", "--facets"),
            List.of("--like", "burden-sharing.md:17", "--language", "ja"),
            List.of("language:ja", "--limit", "20000"))) {
      List<String> here = search(asked, "--output", output);
      assertThat(search(asked, "--at", nodes.url() + "/sample")).isEqualTo(here);
      assertThat(here).hasSizeGreaterThan(1);
    }
  }

  /** Rounded, as scores may differ in their last digits. */
  private static List<String> search(List<String> asked, String where, String place) {
    List<String> command = new ArrayList<>(List.of("search", "--format", "json", where, place));
    command.addAll(asked);
    return Program.run(command.toArray(String[]::new)).stream()
        .map(line -> line.replaceAll("(\"score\" : \\d+\\.\\d)\\d*", "$1"))
        .toList();
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
