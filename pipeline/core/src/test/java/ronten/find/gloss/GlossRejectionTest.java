package ronten.find.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ronten.Spec;
import ronten.corpus.Corpus;
import ronten.run.Pipeline;
import ronten.text.Document;

/** The examples of {@code spec/gloss-rejections.md}. */
class GlossRejectionTest {

  @TestFactory
  Stream<DynamicTest> saysWhyABracketIsNoGloss() {
    Pipeline pipeline = Pipeline.create();
    return Spec.examples("gloss-rejections")
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () ->
                        assertThat(rejections(pipeline, example.given()))
                            .isEqualTo(example.expected())));
  }

  @Test
  void everyReasonHasAnExample() {
    Set<String> shown =
        Spec.examples("gloss-rejections")
            .flatMap(example -> Arrays.stream(example.expected().split("\\s+")))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<GlossRejection> missing = EnumSet.allOf(GlossRejection.class);
    missing.removeIf(reason -> shown.contains(reason.name()));
    assertThat(missing).isEmpty();
  }

  private static String rejections(Pipeline pipeline, String given) {
    byte[] bytes = given.getBytes(StandardCharsets.UTF_8);
    Document document = pipeline.analyse(Corpus.read("example.md", bytes)).document();
    return new GlossFinder()
        .judge(document).stream()
            .filter(GlossVerdict.Rejected.class::isInstance)
            .map(GlossVerdict.Rejected.class::cast)
            .sorted(Comparator.comparing(GlossVerdict.Rejected::bracket))
            .map(verdict -> verdict.bracket().in(document.text()) + " " + verdict.reason())
            .collect(Collectors.joining("\n"));
  }
}
