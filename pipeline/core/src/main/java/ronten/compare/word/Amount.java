package ronten.compare.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ronten.text.Span;

/**
 * A number with what it measures, a date, or a name in their place.
 *
 * @param measure such as {@code percent}, {@code dollar}, {@code day}; {@link #DATE}; {@link
 *     #NAME}; empty for a bare number
 * @param value plain digits, an ISO 8601 date, or a name folded
 * @param text as written
 * @param approximate whether the text says that it is
 */
public record Amount(String measure, String value, String text, boolean approximate, Span span) {

  public static final String DATE = "date";
  public static final String NAME = "name";

  /** Numbers that are said to be approximate may be this far apart. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

  /**
   * What two texts that give this amount have in common, whatever their languages: 54％ and 54
   * percent, ２９億ドル and $2.9 billion, 60人 and 60 officers.
   */
  public String key() {
    return switch (measure) {
      case DATE -> "date " + value;
      case "percent", "dollar", "euro", "yen" -> measure + " " + value;
      default -> isTelling() ? "number " + value : measure + " " + value;
    };
  }

  /** Whether the number says something by itself; two and three are everywhere. */
  public boolean isTelling() {
    return measure.equals(DATE) ? value.length() > 4 : value.length() > 1;
  }

  /** Whether both can be right: the same, one a part of the other, or near and approximate. */
  public boolean agrees(Amount other) {
    if (!measure.equals(other.measure)) {
      return true;
    }
    if (measure.equals(NAME)) {
      return value.equals(other.value);
    }
    if (measure.equals(DATE)) {
      return value.startsWith(other.value) || other.value.startsWith(value);
    }
    BigDecimal a = new BigDecimal(value);
    BigDecimal b = new BigDecimal(other.value);
    BigDecimal larger = a.abs().max(b.abs());
    BigDecimal apart = a.subtract(b).abs();
    return apart.signum() == 0
        || ((approximate || other.approximate)
            && apart.divide(larger, 6, RoundingMode.HALF_UP).compareTo(TOLERANCE) <= 0);
  }
}
