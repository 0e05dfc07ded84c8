package ronten.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ronten.search.concordance.ConcordanceLine;

/**
 * A concordance as it is written: the JSON of schema {@value #SCHEMA}, field for field, each line
 * on one of its own. What is known only at the end stands there.
 *
 * @param total how many lines there are
 * @param documents how many lines each document has, by path
 */
public record KwicJson(
    String schema, String query, List<Line> lines, long total, Map<String, Integer> documents) {

  public static final String SCHEMA = "ronten/kwic/1";

  /**
   * A match and what is beside it.
   *
   * @param line of the document, from 1
   */
  public record Line(
      String document, int start, int end, int line, String left, String match, String right) {

    static Line of(ConcordanceLine line) {
      return new Line(
          line.document(),
          line.span().start(),
          line.span().end(),
          line.line(),
          line.left(),
          line.match(),
          line.right());
    }
  }

  /** Lines that are at hand, of more perhaps. */
  public static KwicJson of(
      String query, List<ConcordanceLine> lines, long total, Map<String, Integer> documents) {
    return new KwicJson(
        SCHEMA, query, lines.stream().map(Line::of).toList(), total, new TreeMap<>(documents));
  }

  /** What comes before the lines. */
  static String head(String query) {
    return "{\"schema\":" + Json.line(SCHEMA) + ",\"query\":" + Json.line(query) + ",\"lines\":[";
  }

  /** What comes behind the lines. */
  static String tail(long total, Map<String, Integer> documents) {
    return "\n],\"total\":" + total + ",\"documents\":" + Json.line(documents) + "}\n";
  }
}
