package ronten.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ronten.find.Gloss.Kind;
import ronten.summary.Summary;
import ronten.text.Metadata;

class GlossaryBuilderTest {

  private static Summary.Gloss gloss(String ja, String en, int start) {
    return new Summary.Gloss(ja, en, Kind.GLOSS, 1, start, start + 10);
  }

  private static Summary summary(String path, Summary.Gloss... glosses) {
    Summary.About about =
        new Summary.About(
            path,
            "",
            path,
            Optional.empty(),
            Optional.empty(),
            "ja",
            "text/plain",
            "UTF-8",
            1,
            Metadata.Role.COMMENTARY,
            0,
            0,
            0);
    return new Summary(
        Summary.SCHEMA,
        new Summary.Producer("1", "0"),
        about,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(glosses),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Glossary glossary(Summary... summaries) {
    GlossaryBuilder builder = new GlossaryBuilder();
    List.of(summaries).forEach(builder::add);
    return builder.build();
  }

  @Test
  void twoRenderingsOfOneTermAreAConflict() {
    Glossary glossary =
        glossary(
            summary("b.md", gloss("拡張抑止", "extended deterrence", 5)),
            summary("a.md", gloss("拡大抑止", "Extended Deterrence", 7)),
            summary("c.md", gloss("拡大抑止", "extended deterrence", 9)));
    Glossary.Entry entry = glossary.entries().getFirst();
    assertThat(glossary.entries()).hasSize(1);
    assertThat(entry.en()).isEqualTo("extended deterrence");
    assertThat(entry.conflict()).isTrue();
    assertThat(entry.renderings())
        .extracting(Glossary.Rendering::ja)
        .containsExactly("拡大抑止", "拡張抑止");
    assertThat(entry.renderings().getFirst().paths()).containsExactly("a.md", "c.md");
    assertThat(entry.renderings().getFirst().first()).isEqualTo(new Glossary.First("a.md", 7, 17));
  }

  @Test
  void oneRenderingOfTwoTermsIsTold() {
    Glossary glossary =
        glossary(
            summary("a.md", gloss("責任分担", "burden sharing", 1)),
            summary("b.md", gloss("責任分担", "responsibility sharing", 1)));
    assertThat(glossary.reverse()).extracting(Glossary.Reverse::ja).containsExactly("責任分担");
    assertThat(glossary.entries()).noneMatch(Glossary.Entry::conflict);
  }

  @Test
  void anAbbreviationBesideTheFullFormIsNoSecondTerm() {
    Summary.Gloss full = gloss("核不拡散条約", "Non-Proliferation Treaty", 1);
    Summary.Gloss brief = new Summary.Gloss("核不拡散条約", "NPT", Kind.ABBREVIATION, 1, 1, 11);
    assertThat(glossary(summary("a.md", full, brief)).reverse()).isEmpty();
  }

  @Test
  void theOrderOfTheDocumentsDoesNotMatter() {
    List<Summary> summaries =
        new ArrayList<>(
            List.of(
                summary("a.md", gloss("拡大抑止", "extended deterrence", 3)),
                summary("b.md", gloss("拡張抑止", "extended deterrence", 2)),
                summary("c.md", gloss("拡張抑止", "ＥＸＴＥＮＤＥＤ deterrence", 1))));
    Glossary forward = glossary(summaries.toArray(Summary[]::new));
    assertThat(glossary(summaries.reversed().toArray(Summary[]::new))).isEqualTo(forward);
  }
}
