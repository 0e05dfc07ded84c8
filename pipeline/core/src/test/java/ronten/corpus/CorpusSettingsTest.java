package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusSettingsTest {

  private static CorpusSettings read(String yaml) {
    return new SettingsReader("ronten.yaml", Path.of(".")).read(yaml).settings();
  }

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
        "limits: {second: 3}| line 1: unknown key \"second\"; did you mean \"seconds\"?",
        "limits:\\n  seconds: 0| line 2: expected a whole number from 1 to 2147483647",
        "limits: {megabytes: 4096}| line 1: expected a whole number from 1 to 2047",
        "limits: {characters: many}| line 1: expected a whole number from 1 to",
        "types: { log: doc }| line 1: expected an end of file names that is read: txt, text, md",
        "types: txt| line 1: expected keys with values here",
        "dictionary: no/such.csv| line 1: the dictionary no/such.csv cannot be read",
        "dictionary: ../core/../../pom.xml| lies outside the folder of this file"
      })
  void namesTheLineOfWhatIsWrong(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml.replace("\\n", "\n")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("ronten.yaml: ")
        .hasMessageContaining(message.strip());
  }

  @Test
  void asksThePathBeforeTheGlobs() {
    CorpusSettings settings =
        read("documents:\n  '2024/**': {lang: ja, title: 年}\n  2024/a/b.pdf: {title: 書}\n");
    assertThat(settings.metadata("2024/a/b.pdf").title()).contains("書");
    assertThat(settings.metadata("2024/a/b.pdf").language()).contains("ja");
    assertThat(settings.metadata("2025/b.pdf").language()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"''", "'# nothing\n'", "'documents: {}'"})
  void saysNothingWhereNothingIsSaid(String yaml) {
    assertThat(read(yaml)).isEqualTo(CorpusSettings.NONE);
  }

  @Test
  void otherEndsOfFileNamesAreReadAsTheyAreSaidToBe() {
    CorpusSettings settings = read("types: { .LOG: txt, txt: md }");
    assertThat(settings.type("2024/a.log")).contains(MediaType.TEXT);
    assertThat(settings.type("b.TXT")).contains(MediaType.MARKDOWN);
    assertThat(settings.type("c.pdf")).contains(MediaType.PDF);
    assertThat(settings.type("d.tsv")).isEmpty();
    assertThat(settings.fingerprint()).isNotEqualTo(CorpusSettings.NONE.fingerprint());
  }

  @Test
  void limitsThatAreNotSaidAreTheUsualOnes() {
    CorpusSettings settings = read("limits: { megabytes: 3, seconds: 5 }");
    assertThat(settings.limits())
        .isEqualTo(
            new CorpusSettings.Limits(3 << 20, CorpusSettings.Limits.DEFAULT.characters(), 5));
    assertThat(settings.fingerprint()).isNotEmpty();
  }

  @Test
  void tellsTheLineOfEachKey() {
    SettingsFile file =
        new SettingsReader("ronten.yaml", Path.of("."))
            .read("terms:\n  wanted: [a]\nlimits:\n  seconds: 5\n");
    assertThat(file.place("limits.seconds")).contains("ronten.yaml:4");
    assertThat(file.place("limits.characters")).isEmpty();
  }
}
