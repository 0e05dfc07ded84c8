package ronten.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** The marks that voice a kana, where they stand as characters of their own: が as か and ゛. */
public final class SoundMarks {

  private SoundMarks() {}

  /** Whether a character is a sound mark that takes a place of its own: ゛ or ゜. */
  static boolean isDetached(int c) {
    return c == 0x309b || c == 0x309c;
  }

  /** A mark with a place of its own as the one that joins its kana; anything else as it is. */
  static int joining(int c) {
    return isDetached(c) ? c - 2 : c;
  }

  /** Whether ゛ or ゜ stands at an offset behind a kana that has such a sound. */
  public static boolean composes(CharSequence text, int at) {
    if (at == 0 || !isDetached(text.charAt(at))) {
      return false;
    }
    String apart = "" + text.charAt(at - 1) + (char) joining(text.charAt(at));
    return Normalizer.normalize(apart, Form.NFC).length() == 1;
  }

  /** Whether the character at an offset is a sound mark apart from its kana. */
  public static boolean isApart(CharSequence text, int at) {
    char c = text.charAt(at);
    return c == 0x3099 || c == 0x309a || composes(text, at);
  }
}
