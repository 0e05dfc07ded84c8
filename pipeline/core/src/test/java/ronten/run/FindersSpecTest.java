package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ronten.Spec;
import ronten.corpus.Corpus;
import ronten.find.Analysis;
import ronten.find.Article;
import ronten.find.KeyTerm;
import ronten.find.Reporting;
import ronten.find.Speaker;
import ronten.text.Span;

/** The examples of the spec files of findings: Markdown, and what is found in it. */
class FindersSpecTest {

  @TestFactory
  Stream<DynamicTest> findsTheQuotationsOfEachExample() {
    return examples("quotes", FindersSpecTest::quotes);
  }

  @TestFactory
  Stream<DynamicTest> findsTheClaimsOfEachExample() {
    return examples("claims", FindersSpecTest::claims);
  }

  @TestFactory
  Stream<DynamicTest> findsTheWorksOfEachExample() {
    return examples("citations", FindersSpecTest::works);
  }

  @TestFactory
  Stream<DynamicTest> findsTheGlossesOfEachExample() {
    return examples("glosses", FindersSpecTest::glosses);
  }

  @TestFactory
  Stream<DynamicTest> findsTheEntitiesOfEachExample() {
    return examples("entities", FindersSpecTest::entities);
  }

  @TestFactory
  Stream<DynamicTest> ranksTheTermsOfEachExample() {
    return examples("terms", FindersSpecTest::terms);
  }

  private static Stream<DynamicTest> examples(String name, Function<Analysis, String> lines) {
    Pipeline pipeline = Pipeline.create();
    return Spec.examples(name)
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> {
                      byte[] bytes = example.given().getBytes(StandardCharsets.UTF_8);
                      Analysis analysis = pipeline.analyse(Corpus.read("example.md", bytes));
                      assertThat(lines.apply(analysis)).isEqualTo(example.expected());
                    }));
  }

  private static String glosses(Analysis analysis) {
    return lines(
        analysis.glosses().stream()
            .map(
                gloss ->
                    "%s = %s | %s"
                        .formatted(
                            gloss.japanese(),
                            gloss.latin(),
                            gloss.kind().name().toLowerCase(Locale.ROOT))));
  }

  private static String entities(Analysis analysis) {
    return lines(
        analysis.entities().stream()
            .map(
                entity ->
                    "%s %s%s"
                        .formatted(
                            entity.kind().name().toLowerCase(Locale.ROOT),
                            entity.text(),
                            entity.value().map(value -> " = " + value).orElse(""))));
  }

  /** The terms in alphabetical order: their ranks are measured, not fixed. */
  private static String terms(Analysis analysis) {
    return lines(analysis.terms().stream().map(KeyTerm::term).sorted());
  }

  private static String quotes(Analysis analysis) {
    String text = analysis.document().text();
    return lines(
        analysis.quotes().stream()
            .map(
                quote ->
                    "%s %s | %s | %s | %s%s"
                        .formatted(
                            quote.kind().name().toLowerCase(Locale.ROOT),
                            quote.language(),
                            line(quote.span().in(text)),
                            who(quote.speaker()),
                            verb(quote.verb()),
                            quote.translationOf().map(span -> renders(span, text)).orElse(""))));
  }

  private static String renders(Span original, String text) {
    String words = original.in(text);
    return " | renders " + line(words.substring(0, Math.min(12, words.length())));
  }

  private static String claims(Analysis analysis) {
    String text = analysis.document().text();
    return lines(
        analysis.claims().stream()
            .map(
                claim ->
                    "%s | %s | %s"
                        .formatted(
                            line(claim.span().in(text)), who(claim.holder()), verb(claim.verb()))));
  }

  private static String works(Analysis analysis) {
    String article = analysis.article().map(FindersSpecTest::article).orElse("–");
    Stream<String> citations =
        analysis.citations().stream()
            .map(
                work ->
                    "%s | %s | %s | %s | %s | %s"
                        .formatted(
                            work.role().name().toLowerCase(Locale.ROOT),
                            work.title().orElse("–"),
                            String.join("; ", work.authors()),
                            work.publication().orElse("–"),
                            work.date().orElse("–"),
                            work.url().orElse("–")));
    return lines(Stream.concat(Stream.of("article " + article), citations));
  }

  private static String article(Article article) {
    return "%s | %s | %s | %s"
        .formatted(
            article.title(),
            String.join("; ", article.authors()),
            article.publication().orElse("–"),
            article.date().orElse("–"));
  }

  private static String who(Optional<Speaker> speaker) {
    return speaker
        .map(who -> who.text() + " " + who.role().name().toLowerCase(Locale.ROOT))
        .orElse("–");
  }

  private static String verb(Optional<Reporting> verb) {
    return verb.map(v -> v.lemma() + " " + v.stance().name().toLowerCase(Locale.ROOT)).orElse("–");
  }

  private static String line(String words) {
    return words.replace("\n", "⏎");
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
