package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.text.Source;

/** Text that was made to break a parser, read on a thread with a small stack. */
class PathologicalTextTest {

  private static final int TIMES = 100_000;
  private static final int LONGEST = CorpusSettings.Limits.DEFAULT.characters() - 10;
  private static final long STACK = 256 << 10;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        ">",
        "*",
        "<",
        "<a",
        "{{",
        "$",
        "![",
        "](",
        "> ",
        "*a **a ",
        "<blockquote>",
        "<pre>",
        "``` ` ",
        "「"
      })
  void readsAHundredThousandMarksInMarkdown(String mark) throws Exception {
    String text = mark.repeat(Math.min(TIMES, LONGEST / mark.length()));
    Source source = onSmallStack("a.md", text.getBytes(StandardCharsets.UTF_8));
    assertThat(source.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<", "「"})
  void readsAHundredThousandMarksInHtml(String mark) throws Exception {
    String text = "前" + mark.repeat(TIMES) + "後";
    Source source = onSmallStack("a.html", text.getBytes(StandardCharsets.UTF_8));
    assertThat(source.text()).contains("前").contains("後");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\na: %s\n---\n本文", "+++\na = %s\n+++\n本文"})
  void tellsOfFrontMatterThatNestsTooDeeply(String document) throws Exception {
    byte[] bytes = document.formatted("[".repeat(TIMES)).getBytes(StandardCharsets.UTF_8);
    assertThat(onSmallStack("a.md", bytes).oddities())
        .singleElement()
        .satisfies(oddity -> assertThat(oddity.kind()).isEqualTo("front-matter"));
  }

  @ParameterizedTest
  @ValueSource(ints = {50_000})
  void readsAsPlainTextWhatNestsTooDeeplyForItsParser(int depth) throws Exception {
    String text = "*".repeat(depth) + "a" + "*".repeat(depth);
    Source source = onSmallStack("a.md", text.getBytes(StandardCharsets.UTF_8));
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.oddities()).extracting("kind").containsExactly("markup-too-deep");
  }

  private static Source onSmallStack(String name, byte[] bytes)
      throws InterruptedException, ExecutionException {
    FutureTask<Source> task = new FutureTask<>(() -> Corpus.read(name, bytes));
    Thread thread = new Thread(null, task, "small stack", STACK);
    thread.start();
    return task.get();
  }
}
