package ronten.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ronten.text.Span;

class SourceTextTest {

  @Test
  void pointsIntoTheDocumentThatQuotes() {
    SourceText source = SourceText.of("The pier is old. It leaks.", List.of());
    String text = "He says: “the pier is new.”";
    Verdict verdict = source.check(text, new Span(10, 26), List.of());
    assertThat(verdict.status()).isEqualTo(Status.ALTERED);
    Difference difference = verdict.differences().getFirst();
    assertThat(difference.quotedSpan().in(text)).isEqualTo("new");
    assertThat(verdict.place()).contains(new Span(0, 15));
  }

  @Test
  void nothingToCompareIsNotFound() {
    SourceText source = SourceText.of("The pier is old.", List.of());
    assertThat(source.check("").status()).isEqualTo(Status.NOT_FOUND);
    assertThat(source.check("…").status()).isEqualTo(Status.NOT_FOUND);
    assertThat(SourceText.of("", List.of()).check("the pier").status()).isEqualTo(Status.NOT_FOUND);
  }

  /** The band of cells of such an alignment ends behind the source: the way back never ended. */
  @ParameterizedTest
  @CsvSource({"20, 0", "60, 0", "200, 0", "800, 0", "20, 60", "60, 200", "200, 800"})
  void aQuotationFarLongerThanItsSourceComesToAnEnd(int behind, int before) {
    SourceText source =
        SourceText.of("The grey pier is old and it leaks at every tide.", List.of());
    String quotation =
        "boats ".repeat(before) + "the grey pier is old and it leaks " + "sails ".repeat(behind);
    Verdict verdict =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> source.check(quotation));
    assertThat(verdict.status().isFaithful()).isFalse();
  }

  @Test
  void anEllipsisReachesTheNextParagraphButNoFarther() {
    String text = "The pier is old.\n\nThe mole is new.\n\nThe dock is dry.";
    SourceText source = SourceText.of(text, AlteredQuotationsTest.paragraphs(text));
    assertThat(source.check("The pier … mole is new").status()).isEqualTo(Status.ELIDED);
    assertThat(source.check("The pier … dock is dry").status()).isEqualTo(Status.SPLICED);
  }

  @Test
  void anEllipsisReachesAHundredWords() {
    assertThat(elided(100)).isEqualTo(Status.ELIDED);
    assertThat(elided(101)).isEqualTo(Status.SPLICED);
  }

  private static Status elided(int words) {
    String text = "The pier stands " + "so ".repeat(words) + "the dock leaks.";
    return SourceText.of(text, List.of()).check("The pier stands … the dock leaks").status();
  }

  @Test
  void theSameWordsInTheSameSurroundingsAreNotAmbiguous() {
    String text = "The pier is old.\n\nThe pier is old.";
    SourceText source = SourceText.of(text, AlteredQuotationsTest.paragraphs(text));
    Verdict verdict = source.check("The pier is old.");
    assertThat(verdict.status()).isEqualTo(Status.VERBATIM);
    assertThat(verdict.elsewhere()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "prise, prize",
    "advise, advice",
    "filed, filled",
    "four, for",
    "its, it's",
    "timbre, timber",
    "refiled, refilled",
    "re-sign, resign",
    "scoured, scored",
    "shoes, shes",
    "devise, device"
  })
  void takesNoWordForTheSpellingOfAnother(String one, String other) {
    SourceText source = SourceText.of("The clerk said " + one + " on the second day.", List.of());
    assertThat(source.check("clerk said " + other + " on the second").status())
        .isEqualTo(Status.ALTERED);
  }

  @ParameterizedTest
  @CsvSource({
    "labour, labor", "neighbours, neighbors", "organisation, organization", "analysed, analyzed",
    "theatres, theaters", "defence, defense", "licence, license", "travelled, traveled",
    "encyclopaedia, encyclopedia", "programme, program", "grey, gray", "naïve, naive",
    "fulfil, fulfill", "towards, toward", "practise, practice", "manoeuvres, maneuvers"
  })
  void takesBothSpellingsForOneWord(String british, String american) {
    SourceText source = SourceText.of("The clerk said " + british + " on a day.", List.of());
    Verdict verdict = source.check("clerk said " + american + " on a");
    assertThat(verdict.status()).isEqualTo(Status.TYPOGRAPHIC);
    assertThat(verdict.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.SPELLING);
  }

  @Test
  void survivesHostileTextsOnASmallStack() throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              for (String piece :
                  List.of(
                      "[", "…", "> ", "<a", "a ", "1,", "&#", "-\n", "「", "a[b]", "...", "*",
                      "u.")) {
                String text = piece.repeat(100_000 / piece.length());
                SourceText source = SourceText.of(text + " the pier is old", List.of());
                source.check("the pier is old");
                source.check(text.substring(0, 3_000));
              }
            },
            "small",
            128 * 1024);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }
}
