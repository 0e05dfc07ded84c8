package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ronten.Spec;
import ronten.compare.Comparison;
import ronten.compare.claim.Alignment;
import ronten.compare.fact.Facts;
import ronten.compare.term.TermTable;

/** The examples of the spec files of comparing: documents, and how they stand to each other. */
class ComparisonSpecTest {

  @TestFactory
  Stream<DynamicTest> alignsTheClaimsOfEachExample() {
    return examples("alignment", (readings, pipeline) -> claims(alignment(readings, pipeline)));
  }

  @TestFactory
  Stream<DynamicTest> leadsTheSentencesOfEachExampleToTheArticle() {
    return examples("sources", (readings, pipeline) -> links(alignment(readings, pipeline)));
  }

  @TestFactory
  Stream<DynamicTest> findsTheFactsOnWhichTheDocumentsOfEachExampleDiffer() {
    return examples("facts", (readings, pipeline) -> facts(alignment(readings, pipeline)));
  }

  @TestFactory
  Stream<DynamicTest> countsTheTermsOfEachExample() {
    return examples(
        "term-counts",
        (readings, pipeline) -> terms(TermTable.of(readings.members(), readings.glossary())));
  }

  private static Stream<DynamicTest> examples(
      String name, BiFunction<Readings, Pipeline, String> lines) {
    Pipeline pipeline = Pipeline.create();
    return Spec.examples(name)
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () ->
                        assertThat(lines.apply(Readings.of(example.given(), pipeline), pipeline))
                            .isEqualTo(example.expected())));
  }

  private static Alignment alignment(Readings readings, Pipeline pipeline) {
    return Alignment.of(
        readings.members(), readings.source(), readings.glossary(), pipeline.languages());
  }

  private static String claims(Alignment alignment) {
    return lines(alignment.claims().stream().flatMap(ComparisonSpecTest::claim));
  }

  private static Stream<String> claim(Comparison.Claim claim) {
    return Stream.concat(
        Stream.of(claim.agreement().name().toLowerCase(Locale.ROOT)),
        claim.members().stream()
            .map(
                member ->
                    "  %s | %s | %s"
                        .formatted(
                            member.path(),
                            member.text(),
                            member.cues().stream()
                                .map(Comparison.Passage::text)
                                .collect(Collectors.joining(", ")))));
  }

  private static String links(Alignment alignment) {
    return lines(
        alignment.lines().stream()
            .map(
                line ->
                    line.utterance().text()
                        + line.link()
                            .map(link -> "\n  → " + link.to().text() + "\n  " + link.anchors())
                            .orElse("")));
  }

  private static String facts(Alignment alignment) {
    return lines(
        Facts.of(alignment, List.of()).stream()
            .map(
                fact ->
                    fact.what()
                        + fact.values().stream()
                            .map(value -> " | " + value.value() + " " + value.paths())
                            .collect(Collectors.joining())));
  }

  /** The terms in alphabetical order: their measures are tested by themselves. */
  private static String terms(TermTable table) {
    return lines(
        table.terms().stream()
            .map(
                term ->
                    term.term()
                        + term.gloss().map(gloss -> " = " + gloss).orElse("")
                        + " "
                        + term.counts())
            .sorted());
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
