package ronten.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ronten.Spec;
import ronten.text.Span;

/** The examples of {@code spec/verdicts.md}: a quotation, and what can be said of it. */
class VerdictSpecTest {

  private static final String ARTICLE =
      Spec.quoted("verdicts").stream().collect(Collectors.joining("\n\n"));

  private static final SourceText SOURCE =
      SourceText.of(ARTICLE, AlteredQuotationsTest.paragraphs(ARTICLE));

  @TestFactory
  Stream<DynamicTest> judgesEachExample() {
    return Spec.examples("verdicts")
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> assertThat(shown(example.given())).isEqualTo(example.expected())));
  }

  @TestFactory
  Stream<DynamicTest> pointsWhereItSays() {
    return Spec.examples("verdicts")
        .map(
            example ->
                DynamicTest.dynamicTest(example.name(), () -> pointsWhereItSays(example.given())));
  }

  private static void pointsWhereItSays(String quotation) {
    for (Difference difference : SOURCE.check(quotation).differences()) {
      if (difference.quoted().codePoints().anyMatch(Character::isLetterOrDigit)) {
        assertThat(difference.quotedSpan().in(quotation)).isEqualTo(difference.quoted());
      }
      if (difference.original().codePoints().anyMatch(Character::isLetterOrDigit)) {
        assertThat(difference.originalSpan().in(ARTICLE)).isEqualTo(difference.original());
      }
    }
  }

  private static String shown(String quotation) {
    Verdict verdict = SOURCE.check(quotation);
    List<String> lines = new ArrayList<>(List.of(label(verdict.status())));
    for (Difference difference : verdict.differences()) {
      lines.add(
          label(difference.kind())
              + ": "
              + orDash(difference.quoted())
              + " / "
              + orDash(difference.original()));
    }
    for (Omission omission : verdict.omissions()) {
      lines.add("omitted: " + orDash(omission.omitted().in(ARTICLE)) + cues(omission.cues()));
    }
    return String.join("\n", lines);
  }

  private static String cues(List<Span> cues) {
    return cues.isEmpty()
        ? ""
        : cues.stream().map(cue -> cue.in(ARTICLE)).collect(Collectors.joining(", ", " (", ")"));
  }

  private static String orDash(String words) {
    return words.isEmpty() ? "–" : words;
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
