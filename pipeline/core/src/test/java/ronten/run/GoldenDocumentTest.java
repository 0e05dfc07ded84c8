package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ronten.corpus.Corpus;
import ronten.render.Json;
import ronten.summary.Summary;

/**
 * Whole documents and their whole summaries, side by side in {@code golden/}. With
 * -Dronten.update=true the summaries are written anew; the change shows in the diff.
 */
class GoldenDocumentTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Summary.Producer PRODUCER = new Summary.Producer("golden", "0");
  private static final Pipeline PIPELINE = Pipeline.create();

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Summary summary(Path file, byte[] bytes) {
    Outcome outcome = PIPELINE.process(Corpus.read(file.getFileName().toString(), bytes), PRODUCER);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).summary();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theSummaryIsAsItWas(Path file) throws IOException {
    byte[] json = Json.pretty(summary(file, Files.readAllBytes(file)));
    Path golden = GOLDEN.resolve(file.getFileName() + ".json");
    if (Boolean.getBoolean("ronten.update")) {
      Files.write(golden, json);
    }
    assertThat(golden).hasBinaryContent(json);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theSummarySurvivesBeingWrittenAndRead(Path file) throws IOException {
    Summary summary = summary(file, Files.readAllBytes(file));
    assertThat(Json.read(Json.pretty(summary), Summary.class)).isEqualTo(summary);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void lineEndsOfTwoCharactersChangeNothingButOffsets(Path file) throws IOException {
    String text = Files.readString(file);
    byte[] wide = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    assertThat(words(summary(file, wide)))
        .isEqualTo(words(summary(file, Files.readAllBytes(file))));
  }

  /** What a summary says, its places left out. */
  private static List<String> words(Summary summary) {
    List<String> words = new ArrayList<>();
    summary.article().ifPresent(article -> words.add(article.title()));
    summary.outline().forEach(part -> words.add(part.number() + part.title() + part.role()));
    summary.terms().forEach(term -> words.add(term.term() + term.frequency()));
    summary.glosses().forEach(gloss -> words.add(gloss.ja() + "=" + gloss.en()));
    summary.quotes().forEach(quote -> words.add(quote.kind() + quote.text()));
    summary.claims().forEach(claim -> words.add(claim.stance() + claim.text()));
    summary.entities().forEach(entity -> words.add(entity.kind() + entity.text()));
    return words.stream().map(word -> word.replace("\r", "")).toList();
  }
}
