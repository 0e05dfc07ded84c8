package ronten.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ronten.text.Span;

/** Texts cut into passages at random, which may touch or overlap, come together again. */
class RestTest {

  private static final String LETTERS = "あ港k\n \ud842\udfb7\ud842";

  @Test
  void passagesAndTheRestAreTheWholeText() {
    Random random = new Random(20_261_127);
    for (int i = 0; i < 2_000; i++) {
      String text = text(random);
      List<Span> spans = new ArrayList<>();
      for (int n = random.nextInt(5); n > 0; n--) {
        int start = random.nextInt(text.length() + 1);
        spans.add(new Span(start, start + random.nextInt(text.length() - start + 1)));
      }
      String rest = Rest.of(text, spans);
      List<StoredPassage> passages = new ArrayList<>(spans.stream().map(s -> of(s, text)).toList());
      Collections.shuffle(passages, random);
      assertThat(Rest.whole(rest, passages)).isEqualTo(text);
      byte[] bytes = WideText.bytes(rest);
      assertThat(WideText.read(bytes, 0, bytes.length)).isEqualTo(rest);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(40); n > 0; n--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static StoredPassage of(Span span, String text) {
    Layout layout = new Layout(span.start(), 1, false, List.of(), List.of());
    return new StoredPassage(span.in(text), layout, List.of(), Optional.empty());
  }
}
