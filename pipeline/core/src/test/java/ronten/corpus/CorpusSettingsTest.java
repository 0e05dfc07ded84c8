package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusSettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dokuments: {}| line 1: unknown key \"dokuments\"; did you mean \"documents\"?",
        "documents:\\n  a.pdf:\\n    titel: x| line 3: unknown key \"titel\"; did you mean \"title\"?",
        "documents: 3| line 1: expected keys with values here",
        "documents: {a.pdf: x}| line 1: expected keys with values here",
        "documents: [| is not YAML",
        "terms: {wantd: []}| line 1: unknown key \"wantd\"; did you mean \"wanted\"?",
        "terms:\\n  wanted: toll| line 2: expected a list of terms",
        "terms:\\n  unwanted: [{a: b}]| line 2: expected a term",
        "dictionary: no/such.csv| line 1: the dictionary no/such.csv cannot be read"
      })
  void namesTheLineOfWhatIsWrong(String yaml, String message) {
    assertThatThrownBy(() -> CorpusSettings.parse(yaml.replace("\\n", "\n"), Path.of(".")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("ronten.yaml: ")
        .hasMessageContaining(message.strip());
  }

  @Test
  void asksThePathBeforeTheGlobs() {
    CorpusSettings settings =
        CorpusSettings.parse(
            "documents:\n  '2024/**': {lang: ja, title: 年}\n  2024/a/b.pdf: {title: 書}\n",
            Path.of("."));
    assertThat(settings.metadata("2024/a/b.pdf").title()).contains("書");
    assertThat(settings.metadata("2024/a/b.pdf").language()).contains("ja");
    assertThat(settings.metadata("2025/b.pdf").language()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"''", "'# nothing\n'", "'documents: {}'"})
  void saysNothingWhereNothingIsSaid(String yaml) {
    assertThat(CorpusSettings.parse(yaml, Path.of("."))).isEqualTo(CorpusSettings.NONE);
  }
}
