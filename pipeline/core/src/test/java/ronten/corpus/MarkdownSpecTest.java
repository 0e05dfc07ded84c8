package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ronten.Spec;
import ronten.Spec.Example;
import ronten.text.Mark;

/** The examples of {@code spec/markdown.md}: a document, and the marks that stand off from it. */
class MarkdownSpecTest {

  static Stream<Example> examples() {
    return Spec.examples("markdown");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void marksWhatTheFormatSays(Example example) {
    assertThat(shown(example.given())).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void marksTheSameWithTheLineEndsOfWindows(Example example) {
    String windows = example.given().replace("\n", "\r\n");
    assertThat(shown(windows).replace("\r", "")).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void neverHidesAStretchTwice(Example example) {
    List<Mark> hidden =
        Markdown.read(example.given()).marks().stream()
            .filter(mark -> mark.kind().hidden())
            .sorted()
            .toList();
    for (int i = 1; i < hidden.size(); i++) {
      assertThat(hidden.get(i).span().start())
          .isGreaterThanOrEqualTo(hidden.get(i - 1).span().end());
    }
  }

  private static String shown(String text) {
    return Markdown.read(text).marks().stream()
        .sorted()
        .map(mark -> show(mark, text))
        .collect(Collectors.joining("\n"));
  }

  private static String show(Mark mark, String text) {
    String level = mark.level() > 0 ? " " + mark.level() : "";
    String target = mark.target().isEmpty() ? "" : " → " + mark.target();
    return mark.kind() + level + " |" + mark.span().in(text).replace("\n", "⏎") + "|" + target;
  }
}
