package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ronten.corpus.Corpus;
import ronten.summary.Summary;

/** Hostile documents go the whole route on a small stack. */
class PathologicalDocumentTest {

  private static final int MANY = 20_000;
  private static final long SMALL_STACK = 256 << 10;

  static Stream<Arguments> documents() {
    return Stream.of(
            "「",
            "」",
            "（",
            "(a",
            "「あ」と述べ",
            "“a ",
            "\"",
            "『』",
            "港（harbour）",
            "A（あ",
            "> ",
            "> あ\n",
            "# あ\n",
            "1. あ\n",
            "・",
            "あ、",
            "。",
            "港",
            "a ",
            "アAア",
            "[あ](",
            "**",
            "`",
            "2025年",
            "一",
            "によれば",
            "\n",
            "\r",
            "\ud83d\ude80",
            "\u3099",
            "\ufe0f")
        .flatMap(
            unit ->
                Stream.of("txt", "md")
                    .map(type -> Arguments.of(type, unit.replace("\n", "\\n"), unit)));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("documents")
  void isReadOnASmallStack(String type, String name, String unit) {
    byte[] bytes = unit.repeat(MANY).getBytes(StandardCharsets.UTF_8);
    Outcome outcome = onASmallStack(type, bytes);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Done.class);
  }

  private static Outcome onASmallStack(String type, byte[] bytes) {
    CompletableFuture<Outcome> result = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            Pipeline pipeline = Pipeline.create();
            Summary.Producer producer = new Summary.Producer("0", "0");
            result.complete(pipeline.process(Corpus.read("hostile." + type, bytes), producer));
          } catch (RuntimeException | StackOverflowError fault) {
            result.completeExceptionally(fault);
          }
        };
    new Thread(null, task, "small stack", SMALL_STACK).start();
    return result.join();
  }
}
