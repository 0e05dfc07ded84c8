package ronten.language.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ronten.Spec;
import ronten.language.Language;
import ronten.language.LanguageContract;
import ronten.text.PartOfSpeech;
import ronten.text.Token;

class EnglishTest extends LanguageContract {

  private static final Language ENGLISH = new English();

  @Override
  protected Language language() {
    return ENGLISH;
  }

  @Override
  protected String sample() {
    return "Mr. Thorn couldn’t leave the U.S. in 2026. “It’s late,” he said (港湾協定) — the ports’ keepers, e.g. Ann"
        + " B. Lee, waited... Who pays? [2] Nobody 🚢 knows!";
  }

  @TestFactory
  Stream<DynamicTest> findsTheSentencesOfEachExample() {
    return Spec.examples("sentences-en")
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () ->
                        assertThat(ENGLISH.sentences(example.given()))
                            .extracting(span -> span.in(example.given()).replace('\n', ' '))
                            .containsExactlyElementsOf(example.expected().lines().toList())));
  }

  @Test
  void givesLowerCaseLemmasAndUniversalParts() {
    assertThat(ENGLISH.tokens("The ministers were arguing in Paris."))
        .extracting(Token::form, Token::lemma, Token::pos)
        .containsExactly(
            tuple("The", "the", PartOfSpeech.DET),
            tuple("ministers", "minister", PartOfSpeech.NOUN),
            tuple("were", "be", PartOfSpeech.AUX),
            tuple("arguing", "argue", PartOfSpeech.VERB),
            tuple("in", "in", PartOfSpeech.ADP),
            tuple("Paris", "paris", PartOfSpeech.PROPN),
            tuple(".", ".", PartOfSpeech.PUNCT));
  }

  @Test
  void cutsOffCliticsWithEitherApostrophe() {
    for (String text :
        List.of("They can't say it's the state's", "They can’t say it’s the state’s")) {
      assertThat(ENGLISH.tokens(text))
          .extracting(Token::lemma)
          .containsExactly("they", "can", "not", "say", "it", "be", "the", "state", "'s");
    }
  }

  @Test
  void mixesNoLatinAndWideCharacters() {
    assertThat(ENGLISH.tokens("the treaty港湾of協定2026"))
        .extracting(Token::form)
        .containsExactly("the", "treaty", "港湾", "of", "協定", "2026");
  }

  @Test
  void takesBracketsQuotationMarksAndLongDashesForWordsOfTheirOwn() {
    assertThat(ENGLISH.tokens("allies—namely \"ports\" and (old) “docks”"))
        .extracting(Token::form)
        .containsExactly(
            "allies", "—", "namely", "\"", "ports", "\"", "and", "(", "old", ")", "“", "docks",
            "”");
  }

  @Test
  void knowsIrregularForms() {
    assertThat(ENGLISH.tokens("Two theses conceded that such crises and phenomena were feared"))
        .extracting(Token::lemma)
        .contains("concede", "crisis", "thesis", "phenomenon", "fear");
  }

  @Test
  void leadsWhatIsMostlyLatin() {
    assertThat(ENGLISH.leads("The old port (港)")).isTrue();
    assertThat(ENGLISH.leads("古い港湾とPort")).isFalse();
    assertThat(ENGLISH.leads("2026")).isFalse();
  }
}
