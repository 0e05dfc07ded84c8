package ronten.find.oddity;

import java.util.Locale;
import ronten.text.Invisible;
import ronten.text.SoundMarks;

/** The kinds of characters that are seldom meant as they stand. */
enum OddCharacter {
  NONE(""),
  /** か and a combining ゛ in place of が. */
  DECOMPOSED_DAKUTEN("A sound mark stands apart from its kana."),
  /** ⼈ in place of 人. */
  LOOK_ALIKE_RADICAL("A radical stands in place of the character that looks like it."),
  HALF_WIDTH_KATAKANA("Katakana of half width."),
  CONTROL_CHARACTER("A control character."),
  INVISIBLE_CHARACTER("A character that cannot be seen."),
  PRIVATE_USE("A character that each system shows in its own way."),
  REPLACEMENT_CHARACTER("Something here could not be decoded.");

  private final String note;

  OddCharacter(String note) {
    this.note = note;
  }

  /** One sentence for people. */
  String note() {
    return note;
  }

  /** As it is told: {@code half-width-katakana}. */
  String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Kana and kanji in their usual form. */
  private static boolean isUsual(int c) {
    return (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30a1 && c <= 0x30fa)
        || (c >= 0x4e00 && c <= 0x9fff);
  }

  /** What is odd about the character at an offset. */
  static OddCharacter at(String text, int at) {
    int c = text.codePointAt(at);
    if ((c >= 0x20 && c < 0x7f) || isUsual(c)) {
      return NONE;
    }
    if (SoundMarks.isApart(text, at)) {
      return DECOMPOSED_DAKUTEN;
    }
    if (c >= 0x2e80 && c <= 0x2fd5) {
      return LOOK_ALIKE_RADICAL;
    }
    if (c >= 0xff66 && c <= 0xff9f) {
      return HALF_WIDTH_KATAKANA;
    }
    if (c == 0xfffd || Character.getType(c) == Character.SURROGATE) {
      return REPLACEMENT_CHARACTER;
    }
    if (Character.getType(c) == Character.PRIVATE_USE) {
      return PRIVATE_USE;
    }
    if (Invisible.isControl(c) || (c >= 0x1c && c <= 0x1f)) {
      return CONTROL_CHARACTER;
    }
    return Invisible.isFormat(c) ? INVISIBLE_CHARACTER : NONE;
  }
}
