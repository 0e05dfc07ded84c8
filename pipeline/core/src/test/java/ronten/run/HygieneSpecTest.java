package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ronten.Spec;
import ronten.corpus.Corpus;
import ronten.find.Analysis;
import ronten.render.Messages;
import ronten.text.Document;

/** The examples of {@code spec/hygiene.md}: what is odd in a text, and how it is read. */
class HygieneSpecTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})|\\\\([rn])");

  @TestFactory
  Stream<DynamicTest> tellsWhatIsOddAndReadsWhatIsMeant() {
    Pipeline pipeline = Pipeline.create();
    return Spec.examples("hygiene")
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> {
                      byte[] bytes = plain(example.given()).getBytes(StandardCharsets.UTF_8);
                      Analysis analysis = pipeline.analyse(Corpus.read("example.md", bytes));
                      assertThat(shown(analysis)).isEqualTo(example.expected());
                    }));
  }

  @Test
  void tellsOfEveryKindInBothLanguages() {
    Set<String> kinds =
        Spec.examples("hygiene")
            .flatMap(example -> example.expected().lines())
            .map(line -> line.substring(0, line.indexOf(' ')))
            .filter(kind -> !kind.equals("words"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(kinds)
        .hasSizeGreaterThan(8)
        .allSatisfy(
            kind -> {
              String key = "hygiene." + kind;
              assertThat(Messages.of(Locale.ENGLISH).text(key, "note")).isEqualTo("note");
              assertThat(Messages.of(Locale.JAPANESE).text(key, "note")).endsWith("。");
            });
  }

  private static String shown(Analysis analysis) {
    Document document = analysis.document();
    Stream<String> odd =
        analysis.oddities().stream()
            .map(oddity -> oddity.kind() + " " + oddity.span().in(document.text()));
    String words = document.tokens().map(token -> token.form()).collect(Collectors.joining(" "));
    return escaped(
        Stream.concat(odd, Stream.of("words " + words)).collect(Collectors.joining("\n¶")));
  }

  private static String plain(String escaped) {
    return ESCAPE
        .matcher(escaped)
        .replaceAll(
            found ->
                found.group(1) != null
                    ? String.valueOf((char) Integer.parseInt(found.group(1), 16))
                    : found.group(2).equals("r") ? "\r" : "\n");
  }

  /** What cannot be seen as its escape; a line of the answer begins after ¶. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.replace("\n¶", "¶")
        .chars()
        .forEach(
            c -> {
              switch (c) {
                case '¶' -> escaped.append('\n');
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> escaped.append(isSeen(c) ? "" + (char) c : "\\u%04x".formatted(c));
              }
            });
    return escaped.toString();
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.NON_SPACING_MARK,
          Character.LINE_SEPARATOR ->
          false;
      default -> c != 0xfffd;
    };
  }
}
