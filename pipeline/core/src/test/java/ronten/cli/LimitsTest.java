package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits of {@code ronten.yaml} end one document, and the run goes on. */
class LimitsTest {

  private static final String SENTENCE = "著者は、港湾協定（harbour treaty）が海の安全を損なうと主張している。";

  @TempDir private Path folder;
  private Path corpus;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void makeACorpus() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("good.txt"), SENTENCE);
  }

  private String failuresWith(String limits) throws IOException {
    Files.writeString(corpus.resolve("ronten.yaml"), "limits: { " + limits + " }\n");
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
    Console console = new Console(nothing, nowhere, told, false, false, Locale.ENGLISH);
    Path output = folder.resolve("output");
    int code =
        Main.run(console, "run", corpus.toString(), "--output", output.toString(), "--quiet");
    assertThat(code).isEqualTo(Main.SOME_FAILED);
    assertThat(output.resolve("summaries/good.txt.json")).exists();
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void ofSize() throws IOException {
    Files.writeString(corpus.resolve("bad.txt"), SENTENCE.repeat(20_000));
    assertThat(failuresWith("megabytes: 1"))
        .startsWith("bad.txt: failed (reading): larger than 1 MB");
  }

  @Test
  void ofCharacters() throws IOException {
    Files.writeString(corpus.resolve("bad.html"), "<p>" + SENTENCE.repeat(60));
    assertThat(failuresWith("characters: 1000"))
        .startsWith("bad.html: failed (reading): holds more than 1,000 characters");
  }

  @Test
  void ofTime() throws IOException {
    Files.writeString(corpus.resolve("bad.txt"), SENTENCE.repeat(20_000));
    assertThat(failuresWith("seconds: 1"))
        .startsWith("bad.txt: failed (")
        .contains("takes more than 1 s to analyse");
  }
}
