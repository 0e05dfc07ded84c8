package ronten.render.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of CSV as RFC 4180 has them: fields with a comma, a quotation mark or a line end in
 * quotation marks, lines ended by CR LF.
 *
 * <p>A spreadsheet takes a field that begins with {@code =}, {@code +}, {@code -}, {@code @} (or
 * their full-width forms), a tab or a carriage return for a formula and runs it. Text comes from
 * documents that anybody may have written, so such a text has an apostrophe put before it; numbers
 * have not. JSON Lines hold the text as it is.
 */
final class Csv {

  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private Csv() {}

  static String line(List<?> values) {
    return values.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(Object value) {
    String text = value.toString();
    String safe = value instanceof String && isFormula(text) ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String text) {
    String visible = text.stripLeading();
    return (!visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0)
        || (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0);
  }
}
