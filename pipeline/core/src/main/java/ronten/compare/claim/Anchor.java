package ronten.compare.claim;

import java.util.regex.Pattern;

/** Which pieces can lead a sentence to one in another document or language. */
final class Anchor {

  private static final Pattern SIGN = Pattern.compile("(?:side|thing) .*");

  /** Glosses, places, percentages, sums, months and days; of bare numbers those of three digits. */
  private static final Pattern TELLING =
      Pattern.compile(
          "concept .*|place .*|(?:percent|dollar|euro|yen) .*|date \\d{4}-.*|number \\d{3}.*"
              + "|number \\d+\\.\\d.*");

  private Anchor() {}

  /** Whether a piece is what a sentence names rather than how it is meant. */
  static boolean isOne(String piece) {
    return !SIGN.matcher(piece).matches();
  }

  /** Whether it says something by itself. */
  static boolean isTelling(String piece) {
    return TELLING.matcher(piece).matches();
  }

  static boolean isPlace(String piece) {
    return piece.startsWith(Pieces.PLACE);
  }
}
