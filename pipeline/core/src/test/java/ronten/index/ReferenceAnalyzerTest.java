package ronten.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.language.Languages;
import ronten.language.english.English;
import ronten.language.japanese.Japanese;
import ronten.text.Paragraph;
import ronten.text.Span;
import ronten.text.Token;

/** Where nothing is folded, the index holds the very terms a stock Japanese analyzer makes. */
class ReferenceAnalyzerTest {

  private static final Languages LANGUAGES = new Languages(List.of(new Japanese(), new English()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "港湾協定は段階的に発効し、両国の船は互いの港を使えるようになった。",
        "費用をどう分けるかについては、最後まで話がまとまらなかったのである。",
        "灯台の番人は、古い記録を読みながら静かに暮らしていた。"
      })
  void indexedTermsAreThoseOfTheReference(String text) throws IOException {
    Paragraph paragraph =
        LANGUAGES.paragraph(
            text, Paragraph.Kind.PROSE, new Span(0, text.length()), List.of(), List.of());
    Map<Span, String> reference = reference(text);
    List<Token> tokens =
        paragraph.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    assertThat(tokens).extracting(Token::span).containsExactlyElementsOf(reference.keySet());
    for (Token token : tokens) {
      if (Words.isContent(token)) {
        assertThat(Words.lemma(token)).isEqualTo(reference.get(token.span()));
      }
    }
  }

  /** The base form, or the form where there is none, of each token of Lucene's tokenizer. */
  private static Map<Span, String> reference(String text) throws IOException {
    Map<Span, String> terms = new LinkedHashMap<>();
    try (JapaneseTokenizer tokenizer =
        new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
      tokenizer.setReader(new StringReader(text));
      read(tokenizer, terms);
    }
    return terms;
  }

  private static void read(TokenStream tokens, Map<Span, String> terms) throws IOException {
    CharTermAttribute form = tokens.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
    BaseFormAttribute base = tokens.addAttribute(BaseFormAttribute.class);
    tokens.reset();
    while (tokens.incrementToken()) {
      Span span = new Span(offset.startOffset(), offset.endOffset());
      terms.put(span, base.getBaseForm() == null ? form.toString() : base.getBaseForm());
    }
    tokens.end();
  }
}
