package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ronten.corpus.Corpus;
import ronten.find.Analysis;
import ronten.find.Citation;
import ronten.find.Entity;
import ronten.find.Finding;
import ronten.find.KeyTerm;
import ronten.text.Folded;
import ronten.text.Mark;
import ronten.text.Source;
import ronten.text.Span;

/** Whatever is told of a document can be pointed at in it. */
class EvidenceTest {

  private static final Pipeline PIPELINE = Pipeline.create();

  /** The sample corpus, and each of its texts cut off and torn at places that chance chooses. */
  static Stream<Source> sources() {
    Corpus corpus = Corpus.open(Path.of("../../corpus"));
    return corpus.entries().stream()
        .map(corpus::read)
        .flatMap(source -> Stream.concat(Stream.of(source), torn(source)));
  }

  private static Stream<Source> torn(Source source) {
    Random random = new Random(source.path().hashCode());
    return random
        .ints(4, 1, source.text().length())
        .mapToObj(
            cut -> {
              String text = source.text();
              String torn = text.substring(cut) + text.substring(0, cut / 2);
              return Corpus.read("torn.md", torn.getBytes(StandardCharsets.UTF_8));
            });
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyFindingHasEvidenceInTheText(Source source) {
    Analysis analysis = PIPELINE.analyse(source);
    Span all = new Span(0, source.text().length());
    assertThat(analysis.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.evidence()).isNotEmpty();
              assertThat(finding.evidence())
                  .allSatisfy(
                      span -> {
                        assertThat(all.covers(span)).isTrue();
                        assertThat(span.isEmpty()).isEqualTo(onlyMetadata(finding));
                      });
              claims(finding, analysis.document().source());
            });
  }

  /** A work that only the document's metadata names has nothing in the text to point at. */
  private static boolean onlyMetadata(Finding finding) {
    return finding instanceof Citation citation && citation.span().isEmpty();
  }

  /** The text at a finding's places, folded, is the form it claims, variants of writing aside. */
  private static void claims(Finding finding, Source source) {
    String form =
        switch (finding) {
          case KeyTerm term -> term.term();
          case Entity entity -> entity.text();
          default -> "";
        };
    if (!form.isEmpty()) {
      assertThat(finding.evidence())
          .anySatisfy(span -> assertThat(letters(read(source, span))).isEqualTo(letters(form)));
    }
  }

  private static String read(Source source, Span span) {
    List<Span> holes =
        source.marks().stream().filter(m -> m.kind().hidden()).map(Mark::span).sorted().toList();
    return Folded.reading(source.text(), span, holes).text();
  }

  private static String letters(String text) {
    return Folded.key(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
