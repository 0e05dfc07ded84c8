package ronten.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void everyKindOfLineEndEndsALine() {
    Lines lines = Lines.of("あ\nい\r\nう\rえ");
    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.place(0)).isEqualTo("1:1");
    assertThat(lines.place(2)).isEqualTo("2:1");
    assertThat(lines.place(5)).isEqualTo("3:1");
    assertThat(lines.place(7)).isEqualTo("4:1");
  }

  @Test
  void aLineSpansItsLineEnd() {
    String text = "一行目\r\n二行目";
    Lines lines = Lines.of(text);
    assertThat(lines.span(1).in(text)).isEqualTo("一行目\r\n");
    assertThat(lines.span(2).in(text)).isEqualTo("二行目");
  }

  @Test
  void theEndOfTheTextHasAPlace() {
    assertThat(Lines.of("").place(0)).isEqualTo("1:1");
    assertThat(Lines.of("a\n").place(2)).isEqualTo("2:1");
  }
}
