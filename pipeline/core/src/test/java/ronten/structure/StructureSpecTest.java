package ronten.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ronten.Spec;
import ronten.language.Languages;
import ronten.language.english.English;
import ronten.language.japanese.Japanese;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Section;
import ronten.text.Source;

/** The examples of {@code spec/structure.md}: plain text, and the outline it has. */
class StructureSpecTest {

  private static final Structurer STRUCTURER =
      new Structurer(new Languages(List.of(new Japanese(), new English())));

  @TestFactory
  Stream<DynamicTest> findsTheOutlineOfEachExample() {
    return outlines(given -> given);
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameWithCarriageReturns() {
    return outlines(given -> given.replace("\n", "\r\n"));
  }

  private static Stream<DynamicTest> outlines(UnaryOperator<String> written) {
    return Spec.examples("structure")
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> {
                      Source source = Source.of("a.txt", written.apply(example.given()));
                      assertThat(outline(STRUCTURER.read(source))).isEqualTo(example.expected());
                    }));
  }

  /** The title, headings with level, number and role, and the kind and length of paragraphs. */
  private static String outline(Document document) {
    StringBuilder out = new StringBuilder();
    document.title().ifPresent(title -> out.append("title ").append(words(document, title)));
    for (Section section : document.sections()) {
      section.heading().ifPresent(heading -> out.append(heading(document, section, heading)));
      for (Paragraph paragraph : section.paragraphs()) {
        out.append("- ").append(paragraph.kind().name().toLowerCase(Locale.ROOT));
        out.append(' ').append(words(document, paragraph));
      }
    }
    return out.toString().strip();
  }

  private static String heading(Document document, Section section, Section.Heading heading) {
    String number = heading.number().map(span -> span.in(document.text())).orElse("–");
    String role = heading.role().name().toLowerCase(Locale.ROOT);
    return section.level() + " " + number + " [" + role + "] " + words(document, heading.title());
  }

  private static String words(Document document, Paragraph paragraph) {
    String words = paragraph.read(document.text(), paragraph.span());
    return (words.length() > 24 ? words.substring(0, 24) + "…" : words) + "\n";
  }
}
