package ronten.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertThat(Cells.width("abc")).isEqualTo(3);
    assertThat(Cells.width("港の話")).isEqualTo(6);
    assertThat(Cells.width("ｱｲ")).isEqualTo(2);
    assertThat(Cells.width("ＡＢ")).isEqualTo(4);
    assertThat(Cells.width("と\u3099")).isEqualTo(2);
    assertThat(Cells.width("…“”")).isEqualTo(3);
  }

  @Test
  void cellsStandUnderEachOther() {
    assertThat(Cells.table(List.of(List.of("港", "x"), List.of("abcd", "y"))))
        .containsExactly("港    x", "abcd  y");
  }

  @Test
  void aCutNeverPartsACharacter() {
    assertThat(Cells.cut("港の話である", 6)).isEqualTo("港の…");
    assertThat(Cells.cut("a😀bcd", 4)).isEqualTo("a😀…");
    assertThat(Cells.cut("short", 5)).isEqualTo("short");
  }
}
