package ronten.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {

  private final List<String> asked = new ArrayList<>();
  private final Memo<Integer> lengths = new Memo<>(this::length, 5, 2);

  @Test
  void asksOnceForWhatComesAgain() {
    assertThat(List.of(lengths.of("ab"), lengths.of("abc"), lengths.of("ab")))
        .containsExactly(2, 3, 2);
    assertThat(asked).containsExactly("ab", "abc");
  }

  @Test
  void keepsNoLongStrings() {
    lengths.of("abcdef");
    lengths.of("abcdef");
    assertThat(asked).hasSize(2);
  }

  @Test
  void forgetsWhenThereIsNoMoreRoom() {
    List.of("a", "b", "c", "c", "a").forEach(lengths::of);
    assertThat(asked).containsExactly("a", "b", "c", "a");
  }

  private int length(String string) {
    asked.add(string);
    return string.length();
  }
}
