package ronten.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDifferencesTest {

  private static String shown(List<WordDifferences.Change> changes) {
    return changes.stream()
        .map(
            c ->
                switch (c.kind()) {
                  case SAME -> c.text();
                  case PLUS -> "+" + c.text() + "+";
                  case MINUS -> "-" + c.text() + (c.omitted() > 0 ? "…" + c.rest() : "") + "-";
                  case MOVED -> ">" + c.text() + "<";
                  case GAP -> "(" + c.text() + ")";
                })
        .collect(Collectors.joining());
  }

  @Test
  void showsTheWordThatWasChanged() {
    assertThat(shown(WordDifferences.of("Ships pay less here.", "Ships pay more here.")))
        .isEqualTo("Ships pay -more-+less+ here.");
  }

  @Test
  void showsWhatAnEllipsisHides() {
    assertThat(shown(WordDifferences.of("Boats should … pay.", "Boats should not pay.")))
        .isEqualTo("Boats should (…)-not- pay.");
  }

  @Test
  void takesNoNoticeOfTheShapeOfMarksButOfCapitals() {
    assertThat(shown(WordDifferences.of("the port's “toll”", "the port’s \"toll\"")))
        .isEqualTo("the port's “toll”");
    assertThat(shown(WordDifferences.of("The port", "the port"))).isEqualTo("-the-+The+ port");
  }

  @Test
  void aFullStopAtTheEndIsNoDifference() {
    assertThat(shown(WordDifferences.of("Ships pay.", "Ships pay"))).isEqualTo("Ships pay.");
    assertThat(shown(WordDifferences.of("Ships pay", "Ships pay."))).isEqualTo("Ships pay");
  }

  @Test
  void wordsFromElsewhereAreNotCalledAdded() {
    String whole = "Ships pay. They do so gladly. The keeper of the light sleeps at noon.";
    assertThat(
            shown(
                WordDifferences.of(
                    "Ships pay. … The keeper of the light sleeps", "Ships pay.", whole)))
        .isEqualTo("Ships pay.( … )>The keeper of the light sleeps<");
  }

  @Test
  void japaneseIsComparedByCharacter() {
    assertThat(shown(WordDifferences.of("船は払う", "船は払わない"))).isEqualTo("船は払-わない-+う+");
  }

  @Test
  void aLongOmissionIsShownByItsEnds() {
    String middle = "lamp ".repeat(100).strip();
    assertThat(shown(WordDifferences.of("We … sail", "We " + middle + " sail")))
        .isEqualTo(
            "We (…)-" + "lamp ".repeat(9).strip() + "…" + "lamp ".repeat(9).strip() + "- sail");
  }

  @Test
  void anEndlessTextIsComparedAtItsEndsOnly() {
    String long1 = "a ".repeat(50_000);
    String long2 = "b ".repeat(50_000);
    assertThat(WordDifferences.of("x " + long1 + "y", "x " + long2 + "y")).hasSize(4);
  }
}
