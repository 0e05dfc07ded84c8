package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ronten.corpus.Corpus;
import ronten.corpus.CorpusSettings;
import ronten.find.KeyTerm;
import ronten.text.Document;

/** What a corpus's settings do to the terms of its documents. */
class CorpusTermsTest {

  private static final String TEXT = "灯台守の歌を論じる。段階的通行料は Harbour Toll と呼ばれ、灯台守が集める。";

  private static List<KeyTerm> terms(CorpusSettings settings) {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    return Pipeline.create().fitted(settings).analyse(Corpus.read("a.md", bytes)).terms();
  }

  private static CorpusSettings lists(List<String> wanted, List<String> unwanted) {
    return new CorpusSettings(
        List.of(),
        new CorpusSettings.Terms(wanted, unwanted),
        Optional.empty(),
        CorpusSettings.Limits.DEFAULT,
        Map.of());
  }

  private static CorpusSettings dictionary(String csv) {
    return new CorpusSettings(
        List.of(),
        CorpusSettings.NONE.terms(),
        Optional.of(new CorpusSettings.Dictionary("words.csv", csv)),
        CorpusSettings.Limits.DEFAULT,
        Map.of());
  }

  @Test
  void putsWantedTermsFirstWhateverTheirWidthAndCase() {
    List<KeyTerm> terms = terms(lists(List.of("論じる", "ｈａｒｂｏｕｒ　ｔｏｌｌ"), List.of()));
    assertThat(terms).extracting(KeyTerm::term).startsWith("Harbour Toll", "論じる").contains("灯台守");
    assertThat(terms.getFirst().measures()).containsEntry("wanted", 1.0);
  }

  @Test
  void leavesUnwantedTermsOut() {
    assertThat(terms(CorpusSettings.NONE)).extracting(KeyTerm::term).contains("Harbour Toll");
    assertThat(terms(lists(List.of(), List.of("HARBOUR TOLL"))))
        .extracting(KeyTerm::term)
        .contains("灯台守")
        .doesNotContain("Harbour Toll");
  }

  @Test
  void readsTheWordsOfTheDictionaryAsTheyAreGiven() {
    CorpusSettings settings = dictionary("# ours\n灯台守の歌,灯台守の歌,トウダイモリノウタ,カスタム名詞\n");
    assertThat(terms(settings))
        .anySatisfy(
            term -> {
              assertThat(term.term()).isEqualTo("灯台守の歌");
              assertThat(term.reading()).contains("トウダイモリノウタ");
            });
    Document document =
        Pipeline.create()
            .fitted(settings)
            .analyse(Corpus.read("a.md", TEXT.getBytes(StandardCharsets.UTF_8)))
            .document();
    assertThat(document.text()).isEqualTo(TEXT);
  }

  @Test
  void namesFileAndLineOfABrokenWord() {
    assertThatThrownBy(() -> Pipeline.create().fitted(dictionary("\n灯台守,灯台 守,トウダイモリ,名詞\n")))
        .isInstanceOf(SetupException.class)
        .hasMessage("words.csv: line 2: there must be as many readings as parts");
    assertThatThrownBy(() -> Pipeline.create().fitted(dictionary("灯台守,灯台\n")))
        .isInstanceOf(SetupException.class)
        .hasMessage("words.csv: line 1: expected four fields: word,parts,readings,tag");
    assertThatThrownBy(() -> Pipeline.create().fitted(dictionary("灯台守,灯台,トウダイ,名詞\n")))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("line 1: the parts, put together, are not the word 灯台守");
  }

  @Test
  void changesTheFingerprintWithTheListsAndTheWords() {
    assertThat(CorpusSettings.NONE.fingerprint()).isEmpty();
    assertThat(lists(List.of("a"), List.of()).fingerprint())
        .isNotEqualTo(lists(List.of(), List.of("a")).fingerprint());
    assertThat(dictionary("a,a,ア,名詞").fingerprint())
        .isNotEqualTo(dictionary("b,b,ビ,名詞").fingerprint());
  }
}
