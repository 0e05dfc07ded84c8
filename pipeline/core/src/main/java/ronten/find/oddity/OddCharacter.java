package ronten.find.oddity;

import java.util.Locale;

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

  /** What is odd about the character at an offset. */
  static OddCharacter at(String text, int at) {
    int c = text.codePointAt(at);
    if (c < 0x20) {
      return c == '\n' || c == '\r' || c == '\t' || c == '\f' ? NONE : CONTROL_CHARACTER;
    }
    if (c < 0x7f) {
      return NONE;
    }
    if (c == 0x3099 || c == 0x309a) {
      return DECOMPOSED_DAKUTEN;
    }
    if (c >= 0x2e80 && c <= 0x2fd5) {
      return LOOK_ALIKE_RADICAL;
    }
    if (c >= 0xff66 && c <= 0xff9f) {
      return HALF_WIDTH_KATAKANA;
    }
    return other(c);
  }

  private static OddCharacter other(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> CONTROL_CHARACTER;
      case Character.PRIVATE_USE -> PRIVATE_USE;
      case Character.SURROGATE -> REPLACEMENT_CHARACTER;
      default -> {
        if (c == 0xfffd) {
          yield REPLACEMENT_CHARACTER;
        }
        boolean invisible =
            c == 0x200b || c == 0x2060 || c == 0xfeff || (c >= 0x202a && c <= 0x202e);
        yield invisible ? INVISIBLE_CHARACTER : NONE;
      }
    };
  }
}
