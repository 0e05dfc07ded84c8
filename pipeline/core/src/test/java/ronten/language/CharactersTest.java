package ronten.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void latinLettersAreThoseOfTheScript() {
    assertThat(all().filter(Characters::isLatin))
        .containsExactlyElementsOf(
            all()
                .filter(Character::isLetter)
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
                .boxed()
                .toList());
  }

  @Test
  void chineseCharactersAreThoseOfTheScriptAndTheClosingMark() {
    assertThat(all().filter(Characters::isHan))
        .containsExactlyElementsOf(
            all()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN || c == '〆')
                .boxed()
                .toList());
  }

  private static IntStream all() {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
  }
}
