package ronten.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ronten.language.english.English;
import ronten.language.japanese.Japanese;
import ronten.text.Section;
import ronten.text.Token;

class LexiconTest {

  static Stream<Language> languages() {
    return Stream.of(new Japanese(), new English());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void holdsEnoughAndNothingTwice(Language language) {
    Lexicon lexicon = language.lexicon();
    assertThat(lexicon.reporting().size()).isGreaterThan(language.tag().equals("ja") ? 120 : 80);
    assertThat(Set.copyOf(lexicon.reporting().values())).containsExactlyInAnyOrder(Stance.values());
    assertThat(lexicon.stopWords().size()).isGreaterThan(150);
    for (String name : List.of("stopwords.tsv", "reporting.tsv", "modality.tsv", "headings.tsv")) {
      List<String> entries = column(language, name, 0);
      assertThat(new HashSet<>(entries)).as(name).hasSameSizeAs(entries);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void showsAFormOfEachReportingVerbInItsExample(Language language) {
    for (Table.Row row : Table.rows(language.getClass(), "reporting.tsv")) {
      assertThat(expressions(language, language.tokens(row.get(2))))
          .as(row.get(2))
          .contains(row.get(0));
    }
  }

  /**
   * What a reporting verb is looked up by: a lemma, or several words of which Japanese has the last
   * and English the first in its dictionary form.
   */
  private static Set<String> expressions(Language language, List<Token> tokens) {
    boolean japanese = language.tag().equals("ja");
    return IntStream.range(0, tokens.size())
        .boxed()
        .flatMap(
            from ->
                IntStream.rangeClosed(from + 1, Math.min(tokens.size(), from + 4))
                    .mapToObj(to -> tokens.subList(from, to)))
        .map(
            words ->
                IntStream.range(0, words.size())
                    .mapToObj(
                        i ->
                            i == (japanese ? words.size() - 1 : 0)
                                ? words.get(i).lemma()
                                : words.get(i).form())
                    .collect(Collectors.joining(japanese ? "" : " ")))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void findsEachModalExpressionInItsExample(Language language) {
    for (Table.Row row : Table.rows(language.getClass(), "modality.tsv")) {
      assertThat(row.get(2)).containsPattern(row.pattern(0));
      assertThat(row.get(1)).isEqualTo(row.get(1).toLowerCase(Locale.ROOT));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void givesEachHeadingOfTheListItsRole(Language language) {
    for (Table.Row row : Table.rows(language.getClass(), "headings.tsv")) {
      assertThat(language.lexicon().role(row.get(2)))
          .as(row.get(2))
          .contains(row.constant(Section.Role.class, 1));
    }
    assertThat(language.lexicon().role("港 Port")).isEmpty();
  }

  private static List<String> column(Language language, String name, int column) {
    return Table.rows(language.getClass(), name).stream().map(row -> row.get(column)).toList();
  }
}
