package ronten.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ronten.text.Span;
import ronten.text.Token;

/** What every language promises, whatever it is given. */
public abstract class LanguageContract {

  private static final int RANDOM_TEXTS = 300;

  /** Characters that break things: lone surrogates, controls, joiners, marks without a base. */
  private static final int[] UNUSUAL = {
    0, 7, 0x85, 0xad, 0x300, 0x3099, 0x200b, 0x200d, 0x202e, 0x2028, 0xfeff, 0xfffe, 0xd800, 0xdc00,
    0xfe0f, 0xe0101, 0x1f468, 0x20bb7, 0x3000, 0xff9e, '\n', '\r', '\t', ' ', '.', '。', '「', '」',
    '"', '(', '）', '!', '?', '…', '[', ']', '\'', '’', '-'
  };

  /** The language under test. */
  protected abstract Language language();

  /** A few sentences in it, with marks, digits, brackets and words in another script. */
  protected abstract String sample();

  @Test
  void losesNothingButWhiteSpace() {
    check(sample());
  }

  @Test
  void readsEveryTruncationOfItsSample() {
    for (int i = 0; i <= sample().length(); i++) {
      check(sample().substring(0, i));
      check(sample().substring(i));
    }
  }

  @Test
  void readsAnyCharacters() {
    Random random = new Random(20261);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      check(randomText(random));
    }
  }

  @Test
  void readsNothingInNothing() {
    for (String nothing : List.of("", " ", "\n\t", "\u3000", "\u200b\ufeff")) {
      assertThat(language().sentences(nothing)).isEmpty();
      assertThat(language().tokens(nothing)).isEmpty();
    }
  }

  @Test
  void givesTheSameAnswerTwice() {
    assertThat(language().tokens(sample())).isEqualTo(language().tokens(sample()));
    assertThat(language().sentences(sample())).isEqualTo(language().sentences(sample()));
  }

  @Test
  void givesTheSameAnswerFromFourThreads() throws ExecutionException, InterruptedException {
    List<String> texts =
        IntStream.range(0, 60).mapToObj(i -> sample().substring(i % sample().length())).toList();
    List<List<Token>> expected = texts.stream().map(language()::tokens).toList();
    try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
      List<Future<List<Token>>> answers =
          texts.stream().map(text -> workers.submit(() -> language().tokens(text))).toList();
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(expected.get(i));
      }
    }
  }

  @Test
  void endsNoSentenceInsideAWord() {
    for (Span sentence : language().sentences(sample())) {
      assertThat(language().tokens(sample()))
          .noneMatch(token -> token.span().overlaps(sentence) && !sentence.covers(token.span()));
    }
  }

  @Test
  void leadsItsSampleAndWritesItsLetters() {
    assertThat(language().leads(sample())).isTrue();
    assertThat(sample().codePoints().anyMatch(language()::writes)).isTrue();
    assertThat("0１.。「（ \n〜☆".codePoints().noneMatch(language()::writes)).isTrue();
  }

  @Test
  void readsALongLineOnASmallStack() throws InterruptedException {
    for (String piece : List.of("(", "「", "）", "。", "\"")) {
      checkOnASmallStack(piece.repeat(100_000));
    }
    for (String piece : List.of(". ", "a", "あ", "a.b ", "[1]", "亜.")) {
      checkOnASmallStack(piece.repeat(2_000));
    }
  }

  private void checkOnASmallStack(String line) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, () -> check(line), "small", 256 * 1024);
    thread.setUncaughtExceptionHandler((failed, fault) -> thrown.set(fault));
    thread.start();
    thread.join();
    assertThat(thrown.get()).as(line.substring(0, 4)).isNull();
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      int c =
          switch (random.nextInt(5)) {
            case 0 -> UNUSUAL[random.nextInt(UNUSUAL.length)];
            case 1 -> 'A' + random.nextInt(58);
            case 2 -> 0x3041 + random.nextInt(190);
            case 3 -> 0x4e00 + random.nextInt(2000);
            default -> random.nextInt(Character.MAX_CODE_POINT + 1);
          };
      text.appendCodePoint(c);
    }
    return text.toString();
  }

  private void check(String text) {
    List<Token> tokens = language().tokens(text);
    covers(text, tokens.stream().map(Token::span).toList());
    covers(text, language().sentences(text));
    assertThat(tokens)
        .allMatch(token -> token.form().equals(token.span().in(text)))
        .noneMatch(token -> token.form().isBlank() || token.lemma().isBlank())
        .allMatch(token -> token.language().equals(language().tag()));
    for (Span sentence : language().sentences(text)) {
      assertThat(sentence.strip(text)).isEqualTo(sentence);
    }
  }

  /** In order, not overlapping, not empty, in bounds, parting no pair, only spaces in between. */
  private static void covers(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      if (span.start() < end
          || span.isEmpty()
          || !isBlank(text, end, span.start())
          || partsPair(text, span.start())
          || partsPair(text, span.end())) {
        fail("%s after %d in %s", span, end, text);
      }
      end = span.end();
    }
    assertThat(isBlank(text, end, text.length())).as("after %d in %s", end, text).isTrue();
  }

  private static boolean isBlank(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Characters::isSpace);
  }

  private static boolean partsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
