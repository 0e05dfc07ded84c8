package ronten.language.japanese.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.fst.IntsRefFSTEnum;
import org.junit.jupiter.api.Test;
import ronten.language.japanese.lattice.Lexeme;
import ronten.language.japanese.lattice.LuceneTokenizer;
import ronten.language.japanese.lattice.Tokenizer;

class DictionaryCompilerTest {

  @Test
  void bringsEveryWordIntoTheTables() throws IOException {
    Tokenizer ours = new Tokenizer();
    LuceneTokenizer lucene = new LuceneTokenizer();
    IntsRefFSTEnum<Long> forms = new IntsRefFSTEnum<>(DictionaryCompiler.forms());
    int count = 0;
    for (var form = forms.next(); form != null; form = forms.next()) {
      String word = DictionaryCompiler.surface(form.input);
      List<Lexeme> expected = new ArrayList<>();
      List<Lexeme> actual = new ArrayList<>();
      lucene.tokenize(word, (start, end, lexeme) -> expected.add(lexeme));
      ours.tokenize(word, (start, end, lexeme) -> actual.add(lexeme));
      assertThat(actual).as(word).isEqualTo(expected);
      count++;
    }
    assertThat(count).isGreaterThan(300_000);
  }
}
