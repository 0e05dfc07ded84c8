package ronten.language.japanese.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our words are Lucene's, in place, part of speech, lemma and reading. */
class TokenizerTest {

  private static final Path CORPUS = Path.of("../../corpus");
  private static final int RANDOM_TEXTS = 20_000;

  private record Word(String form, int start, Lexeme lexeme) {}

  private final Tokenizer ours = new Tokenizer();
  private final LuceneTokenizer lucene = new LuceneTokenizer();

  /** What Lucene does, each with a text that is cut otherwise where that is not done. */
  private static Map<String, String> habits() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nothing is no word", "");
    texts.put("of words that cost the same the first is taken", "髻");
    texts.put("of ways, too", "すもももももももものうち");
    texts.put(
        "after 1,024 characters without a bottleneck the cheapest way so far has to do",
        "もも".repeat(2000));
    texts.put("of several, the first", "髻".repeat(1100));
    texts.put("also one that ends further on", "すもも".repeat(1500));
    texts.put("and what it cuts off is forgotten", katakana(1100, new Random(20)));
    texts.put("unknown words are runs of one class of characters", "ゔぁゔぃ𠮷𠮷abcdéfgАбв12三四グヴァリ");
    texts.put("but of some classes each is one character", "犴剙");
    texts.put("a run has 1,024 characters at most", "x".repeat(3000) + "ヌ".repeat(5000));
    texts.put("punctuation is not grouped with what is none", "※※★①②③〒(^_^;)!?！？…――・・・");
    texts.put("within an unknown word no other is begun", "＆＇");
    texts.put("words are made up beside known ones, of some classes", "ポリエチレングリコールハワイアン3月");
    texts.put("surrogate pairs are two characters", "𠮷野家で😀😀と👨‍👩‍👧🇯🇵を𩸽");
    texts.put("halves of pairs are characters", "\ud83d船\ude00\ude00港\ud842");
    texts.put(
        "controls and noncharacters are characters", "港\u0000\u0001湾\uffff\ufffe\u0007\r\n\t船");
    texts.put("no width is folded", "ｶﾞｷﾞＡＢＣ１２３ﾃｷｽﾄ　ﾊﾞｰ");
    texts.put("spaces are words", " 港  　湾\u00a0\u2003船 ");
    return texts;
  }

  private static String katakana(int length, Random random) {
    return random
        .ints(length, 'ア', 'ヾ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @TestFactory
  Stream<DynamicTest> keepsEachHabit() {
    return habits().entrySet().stream()
        .map(habit -> DynamicTest.dynamicTest(habit.getKey(), () -> compare(habit.getValue())));
  }

  @Test
  void tellsWordsWithTagLemmaAndReading() {
    assertThat(words("船を直した", ours::tokenize))
        .containsExactly(
            new Word("船", 0, new Lexeme("名詞-一般", "", "フネ")),
            new Word("を", 1, new Lexeme("助詞-格助詞-一般", "", "ヲ")),
            new Word("直し", 2, new Lexeme("動詞-自立", "直す", "ナオシ")),
            new Word("た", 4, new Lexeme("助動詞", "", "タ")));
  }

  @Test
  void tellsUnknownWordsWithoutReading() {
    assertThat(words("ググヌヌ", ours::tokenize))
        .containsExactly(new Word("ググヌヌ", 0, new Lexeme("名詞-固有名詞-組織", "", "")));
  }

  @Test
  void cutsTheSampleAsLuceneDoes() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      List<Path> texts = files.filter(Files::isRegularFile).toList();
      assertThat(texts).hasSizeGreaterThan(5);
      for (Path text : texts) {
        // Bytes that are no text, in any encoding, are as good as any.
        compare(new String(Files.readAllBytes(text), StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void cutsRandomTextsAsLuceneDoes() {
    Random random = new Random(20_261_127);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      compare(new RandomText(random).text());
    }
  }

  private void compare(String text) {
    assertThat(words(text, ours::tokenize)).isEqualTo(words(text, lucene::tokenize));
  }

  private static List<Word> words(String text, BiConsumer<String, WordConsumer> tokenizer) {
    List<Word> words = new ArrayList<>();
    tokenizer.accept(
        text,
        (start, end, lexeme) -> words.add(new Word(text.substring(start, end), start, lexeme)));
    return words;
  }
}
