package ronten.find.word;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as people write them: 12,000, 3兆5000億, 一万二千, 二〇二五. */
public final class Numeral {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String ZEROES = "零○";
  private static final String SMALL = "十百千";
  private static final String LARGE = "万億兆京";

  /** The digits and multipliers that a number is made of. */
  public static final String CHARACTERS = DIGITS + ZEROES + SMALL + LARGE;

  /** No number in a text has more characters. */
  private static final int LONGEST = 40;

  private Numeral() {}

  /** The value of a number; empty where it is none. Half-width digits are expected. */
  public static Optional<BigDecimal> value(String written) {
    String text = written.replace(",", "").replace("，", "");
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return text.chars().anyMatch(c -> (SMALL + LARGE).indexOf(c) >= 0)
        ? multiplied(text)
        : plain(text);
  }

  /** A number without an exponent and without zeros that say nothing. */
  public static String plainDigits(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static Optional<BigDecimal> plain(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = DIGITS.indexOf(c);
      digits.append(digit >= 0 ? (char) ('0' + digit) : ZEROES.indexOf(c) >= 0 ? '0' : c);
    }
    try {
      return Optional.of(new BigDecimal(digits.toString()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> multiplied(String text) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    StringBuilder pending = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int small = SMALL.indexOf(c);
      int large = LARGE.indexOf(c);
      if (small < 0 && large < 0) {
        pending.append(c);
        continue;
      }
      Optional<BigDecimal> number =
          pending.isEmpty() ? Optional.of(BigDecimal.ONE) : plain(pending.toString());
      if (number.isEmpty()) {
        return Optional.empty();
      }
      boolean bare = pending.isEmpty();
      pending.setLength(0);
      if (small >= 0) {
        section = section.add(number.get().multiply(BigDecimal.TEN.pow(small + 1)));
      } else {
        BigDecimal thousands = bare && section.signum() > 0 ? section : section.add(number.get());
        total = total.add(thousands.multiply(BigDecimal.TEN.pow(4 * (large + 1))));
        section = BigDecimal.ZERO;
      }
    }
    BigDecimal sum = total.add(section);
    return pending.isEmpty() ? Optional.of(sum) : plain(pending.toString()).map(sum::add);
  }
}
