package ronten.language.japanese.lattice;

import java.util.Random;

/** Texts that nobody would write: runs of all kinds of characters, most of them short. */
final class RandomText {

  private static final String MARKS = "、。「」（）！？…ー・　 \n";
  private static final String ENTANGLED = "すもものうちかはのに";

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  RandomText(Random random) {
    this.random = random;
  }

  /** Up to 40 characters; one in twelve up to 400, one in a hundred up to 5,000. */
  String text() {
    int longest = random.nextInt(100) == 0 ? 5000 : random.nextInt(12) == 0 ? 400 : 40;
    int length = random.nextInt(longest);
    while (text.length() < length) {
      int run = random.nextInt(40) == 0 ? 1 + random.nextInt(longest) : 1 + random.nextInt(5);
      int kind = random.nextInt(16);
      int same = character(kind);
      boolean repeated = random.nextInt(8) == 0;
      for (int i = 0; i < run; i++) {
        text.appendCodePoint(repeated ? same : character(kind));
      }
    }
    return text.toString();
  }

  private int character(int kind) {
    return switch (kind) {
      case 0, 1, 2 -> between('ぁ', 'ゖ');
      case 3 -> between('ァ', 'ヾ');
      case 4, 5, 6 -> between('一', '龥');
      case 7 -> between('a', 'z');
      case 8 -> between('0', '9');
      case 9 -> between(0x1f300, 0x1f64f); // emoji
      case 10 -> between(0x20000, 0x2a6df); // kanji beyond 16 bits
      case 11 -> between('！', 'ﾟ'); // full and half width
      case 12 -> between(0, 0x1f);
      case 13 -> between(0, 0xffff); // also halves of pairs
      case 14 -> MARKS.charAt(random.nextInt(MARKS.length()));
      default -> ENTANGLED.charAt(random.nextInt(ENTANGLED.length()));
    };
  }

  private int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }
}
