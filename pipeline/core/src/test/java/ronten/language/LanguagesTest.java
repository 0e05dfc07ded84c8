package ronten.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import ronten.language.english.English;
import ronten.language.japanese.Japanese;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

class LanguagesTest {

  private static final Languages LANGUAGES = new Languages(List.of(new Japanese(), new English()));

  @Test
  void readsLatinRunsInsideJapaneseAsEnglish() {
    Sentence sentence = sentences("協定はselective fishingの範囲をGPT-4で定める。").getFirst();
    assertThat(sentence.language()).isEqualTo("ja");
    assertThat(sentence.tokens())
        .filteredOn(token -> token.language().equals("en"))
        .extracting(Token::lemma)
        .startsWith("selective", "fishing", "gpt");
    assertThat(lemma(sentence, "の")).isEqualTo("の");
  }

  @Test
  void keepsAWordTheDictionaryKnowsWhole() {
    Sentence sentence = sentences("彼はＴシャツを買った。").getFirst();
    assertThat(sentence.tokens())
        .extracting(token -> token.span().in("彼はＴシャツを買った。"))
        .contains("Ｔシャツ");
  }

  @Test
  void leavesASingleLetterToTheMainLanguage() {
    assertThat(sentences("A型の船を使う。").getFirst().tokens())
        .extracting(Token::language)
        .containsOnly("ja");
  }

  @Test
  void readsJapaneseRunsInsideEnglishAsJapanese() {
    Sentence sentence = sentences("They call the treaty 港湾協定 in most of the papers.").getFirst();
    assertThat(sentence.language()).isEqualTo("en");
    assertThat(sentence.tokens())
        .filteredOn(token -> token.language().equals("ja"))
        .extracting(Token::form)
        .containsExactly("港湾", "協定");
  }

  @Test
  void readsAnEnglishSentenceInAJapaneseParagraphAsEnglish() {
    String text = "著者は次のように書く。The port stays open. Nobody pays for it. これが結論だ。";
    assertThat(sentences(text))
        .extracting(Sentence::language, sentence -> sentence.span().in(text))
        .containsExactly(
            tuple("ja", "著者は次のように書く。"),
            tuple("en", "The port stays open."),
            tuple("en", "Nobody pays for it."),
            tuple("ja", "これが結論だ。"));
  }

  @Test
  void endsASentenceWhereTheWriterBreaksTheLine() {
    String text = "港は古い\n船も古い";
    Paragraph paragraph = paragraph(text, List.of(), List.of(new Span(4, 5)));
    assertThat(paragraph.sentences())
        .extracting(sentence -> sentence.span().in(text))
        .containsExactly("港は古い", "船も古い");
  }

  @Test
  void readsAWordAcrossMarkupAndALineEnd() {
    String text = "協**定**を結\nんだ。";
    Paragraph paragraph = paragraph(text, List.of(new Span(1, 3), new Span(4, 6)), List.of());
    List<Token> tokens = paragraph.sentences().getFirst().tokens();
    assertThat(tokens.getFirst().form()).isEqualTo("協定");
    assertThat(tokens.getFirst().span()).isEqualTo(new Span(0, 4));
    assertThat(tokens).extracting(Token::lemma).contains("結ぶ");
  }

  @Test
  void decidesByKanaFirst() {
    assertThat(LANGUAGES.main("港湾協定").tag()).isEqualTo("ja");
    assertThat(LANGUAGES.main("みなと").tag()).isEqualTo("ja");
    assertThat(LANGUAGES.main("2026 — 3.5%").tag()).isEqualTo("ja");
    assertThat(LANGUAGES.main("port").tag()).isEqualTo("en");
    assertThat(LANGUAGES.main("Старый порт").tag()).isEqualTo("en");
  }

  @Test
  void readsManyRunsInLinearTime() {
    String text = "港port".repeat(50_000);
    assertThat(LANGUAGES.tokens(LANGUAGES.of("ja"), text)).hasSize(100_000);
  }

  private static List<Sentence> sentences(String text) {
    return paragraph(text, List.of(), List.of()).sentences();
  }

  private static Paragraph paragraph(String text, List<Span> holes, List<Span> breaks) {
    return LANGUAGES.paragraph(
        text, Paragraph.Kind.PROSE, new Span(0, text.length()), holes, breaks);
  }

  private static String lemma(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .map(Token::lemma)
        .orElse("");
  }
}
