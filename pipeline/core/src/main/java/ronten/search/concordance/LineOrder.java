package ronten.search.concordance;

import java.util.Comparator;
import java.util.Locale;
import ronten.text.Folded;

/** In which order the lines of a concordance come. */
public enum LineOrder {
  /** By path and place. */
  DOCUMENT,
  /** By what stands before the match, read from it towards the left, in any case and width. */
  LEFT,
  /** By what stands behind it. */
  RIGHT;

  private static final Comparator<ConcordanceLine> PLACES =
      Comparator.comparing(ConcordanceLine::document)
          .thenComparingInt(line -> line.span().start())
          .thenComparingInt(line -> line.span().end());

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a line is sorted by before its place. */
  String key(ConcordanceLine line) {
    return switch (this) {
      case DOCUMENT -> "";
      case LEFT -> reversed(Folded.key(line.left()));
      case RIGHT -> Folded.key(line.right());
    };
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** A line and what it is sorted by. */
  record Keyed(String key, ConcordanceLine line) {}

  static Comparator<Keyed> byKey() {
    return Comparator.comparing(Keyed::key).thenComparing(Keyed::line, PLACES);
  }
}
