package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ronten config}. */
class ConfigCommandTest {

  @TempDir private Path corpus;

  @Test
  void tellsWhatIsInForceAndWhereItStands() throws IOException {
    Files.writeString(
        corpus.resolve("ronten.yaml"), "terms:\n  wanted: [灯台税, 通行料]\nlimits: { seconds: 9 }\n");
    Program.Called called = Program.ENGLISH.call("config", corpus.toString());
    assertThat(called.out().lines())
        .contains(
            "terms.wanted       灯台税, 通行料  (ronten.yaml:2)",
            "limits.seconds     9  (ronten.yaml:3)",
            "limits.megabytes   64  (as usual)",
            "dictionary         -  (as usual)");
    assertThat(new Program(Locale.JAPANESE, "").call("config", corpus.toString()).out())
        .contains("(既定)");
    assertThat(Program.ENGLISH.call("config", corpus.toString(), "--format", "json").out())
        .contains("\"place\" : \"ronten.yaml:3\"");
  }

  @Test
  void aFileThatIsNamedTakesThePlaceOfTheCorpusesOwn() throws IOException {
    Files.writeString(corpus.resolve("ronten.yaml"), "limits: { seconds: 9 }\n");
    Path other = Files.writeString(corpus.resolve("other.yaml"), "limits: { seconds: 7 }\n");
    String out =
        Program.ENGLISH.call("config", corpus.toString(), "--config", other.toString()).out();
    assertThat(out).contains("limits.seconds     7  (" + other + ":1)");
    Program.Called missing =
        Program.ENGLISH.call("config", corpus.toString(), "--config", "/no/such.yaml");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("/no/such.yaml");
  }

  @Test
  void anUnknownKeyIsRefusedWithTheNearestKnownOne() throws IOException {
    Files.writeString(corpus.resolve("ronten.yaml"), "limts: { seconds: 9 }\n");
    Program.Called refused = Program.ENGLISH.call("config", corpus.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("ronten.yaml: line 1", "did you mean \"limits\"?");
    assertThat(new Program(Locale.JAPANESE, "").call("config", corpus.toString()).err())
        .isEqualTo("ronten: ronten.yaml: 1行目: 「limts」というキーはありません。「limits」ではありませんか。\n");
  }
}
