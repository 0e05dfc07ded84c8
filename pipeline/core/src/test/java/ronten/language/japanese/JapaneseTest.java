package ronten.language.japanese;

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

class JapaneseTest extends LanguageContract {

  private static final Language JAPANESE = new Japanese();

  @Override
  protected Language language() {
    return JAPANESE;
  }

  @Override
  protected String sample() {
    return "港湾協定(port treaty)は、2026年に結ばれた。𠮷田氏は「費用が重い。」と指摘し、Ｔシャツを3枚配った！？ それで？";
  }

  @TestFactory
  Stream<DynamicTest> findsTheSentencesOfEachExample() {
    return Spec.examples("sentences-ja")
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () ->
                        assertThat(JAPANESE.sentences(example.given()))
                            .extracting(span -> span.in(example.given()).replace('\n', ' '))
                            .containsExactlyElementsOf(example.expected().lines().toList())));
  }

  @Test
  void givesLemmaReadingAndTagOfTheDictionary() {
    assertThat(JAPANESE.tokens("船を静かに直した"))
        .extracting(Token::form, Token::lemma, Token::reading, Token::pos, Token::tag)
        .contains(
            tuple("船", "船", "フネ", PartOfSpeech.NOUN, "名詞-一般"),
            tuple("直し", "直す", "ナオシ", PartOfSpeech.VERB, "動詞-自立"),
            tuple("た", "た", "タ", PartOfSpeech.AUX, "助動詞"));
  }

  @Test
  void tellsMarksByTheirCharactersWhateverTheDictionarySays() {
    for (String mark : List.of("(", ")", ":", "[", "〜", "※", "#", "+", "。", "、", "“")) {
      List<Token> tokens = JAPANESE.tokens("港" + mark + "船");
      assertThat(tokens).extracting(Token::form).containsExactly("港", mark, "船");
      assertThat(tokens.get(1).pos()).isIn(PartOfSpeech.PUNCT, PartOfSpeech.SYM);
      assertThat(tokens.get(1).tag()).startsWith("記号-");
    }
  }

  @Test
  void cutsAnUnknownWordAtItsMarks() {
    assertThat(JAPANESE.tokens(")(abc")).extracting(Token::form).containsExactly(")", "(", "abc");
  }

  @Test
  void readsAParticleBehindASpaceAsAParticle() {
    assertThat(JAPANESE.tokens("adherence が弱まる"))
        .filteredOn(token -> token.form().equals("が"))
        .extracting(Token::pos)
        .containsExactly(PartOfSpeech.ADP);
  }

  @Test
  void takesSuffixesAndPrefixesForNounsToldByTheirTag() {
    assertThat(JAPANESE.tokens("非公式的"))
        .filteredOn(token -> token.tag().startsWith("接頭詞") || token.tag().startsWith("名詞-接尾"))
        .isNotEmpty()
        .allMatch(token -> token.pos() == PartOfSpeech.NOUN);
  }

  @Test
  void leadsWhatKanaOrHanAloneWrite() {
    assertThat(
            List.of(
                "港の話", "港湾協定", "かな", "NATO の信頼性", "記事の一文:「The port stays open all year round.」"))
        .allMatch(JAPANESE::leads);
    assertThat(
            List.of(
                "The old port stays open.",
                "They call it a nuclear umbrella (核の傘) these days.",
                "2026",
                ""))
        .noneMatch(JAPANESE::leads);
  }
}
