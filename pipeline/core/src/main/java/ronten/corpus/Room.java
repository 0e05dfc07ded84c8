package ronten.corpus;

import ronten.text.Reason;

/**
 * How much text one document may hold.
 *
 * @param path of the document, for the message when it holds more
 * @param characters in UTF-16 code units
 */
record Room(String path, int characters) {

  /** Bytes that a code unit may take in an encoding: those of UTF-32 take the most. */
  private static final int BYTES_A_CHARACTER = 4;

  /** Markup and formatting beside a character of text, in bytes. */
  private static final int MARKUP_A_CHARACTER = 8;

  /** For what is read on behalf of nobody's settings. */
  static Room of(String path) {
    return new Room(path, CorpusSettings.Limits.DEFAULT.characters());
  }

  /**
   * Lets a text pass.
   *
   * @throws UnreadableException when it is too long
   */
  String checked(String text) {
    check(text.length());
    return text;
  }

  /**
   * @throws UnreadableException when a text of this length is too long
   */
  void check(int length) {
    if (length > characters) {
      throw refused();
    }
  }

  /**
   * @throws UnreadableException when so many bytes, not yet decoded, must be too many characters
   */
  void checkBytes(int bytes) {
    if (bytes > (long) BYTES_A_CHARACTER * characters + BYTES_A_CHARACTER) {
      throw refused();
    }
  }

  /** How many bytes of XML may be unpacked for the text. */
  long unpacked() {
    return Math.min(Integer.MAX_VALUE / 2, (long) MARKUP_A_CHARACTER * characters);
  }

  private UnreadableException refused() {
    return new UnreadableException(path, Reason.of("text.too-long", characters));
  }
}
