package ronten.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void aContainerComesBeforeWhatItContains() {
    Span outer = new Span(2, 9);
    Span inner = new Span(2, 4);
    Span later = new Span(3, 20);
    assertThat(List.of(later, inner, outer).stream().sorted()).containsExactly(outer, inner, later);
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void strippingLeavesNoWhiteSpaceOfAnyKindAtTheEnds() {
    String text = "\u3000 本文\u00a0\r\n";
    assertThat(new Span(0, text.length()).strip(text).in(text)).isEqualTo("本文");
    assertThat(new Span(0, 2).strip(text).isEmpty()).isTrue();
  }

  @Test
  void aSpanThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("[3, 2)");
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("[-1, 2)");
  }
}
