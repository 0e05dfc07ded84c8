package ronten.find.term;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import ronten.find.term.Occurrence.Sign;

/**
 * How much each measure and each sign counts. They were chosen by hand near what a search found on
 * encyclopedia entries and statutes, half of each kept apart.
 *
 * @param measures by name, for the best rank
 * @param signs added once where a candidate shows the sign anywhere
 * @param single added to a candidate of one word
 * @param once added to a candidate that the document has only once
 */
record TermWeights(
    Map<String, Double> measures, Map<Sign, Double> signs, double single, double once) {

  private static final Map<Sign, Double> SIGNS =
      Map.of(
          Sign.HEADWORD, 2.0,
          Sign.QUOTED, 0.7,
          Sign.DEFINED, 0.7,
          Sign.GLOSSED, 0.9,
          Sign.TOPIC, 0.3,
          Sign.NAME, 0.2,
          Sign.HEADING, 0.2,
          Sign.EMPHASIS, 0.2,
          Sign.GENERAL, -1.1,
          Sign.SINGLE_KANJI, -0.6);

  private static final Map<Sign, Double> ENGLISH_SIGNS =
      Map.of(Sign.GLOSSED, 0.9, Sign.HEADING, 0.2, Sign.EMPHASIS, 0.2);

  private static final TermWeights JAPANESE =
      new TermWeights(
          Map.of(
              "flr",
              1.0,
              "mcValue",
              0.7,
              "frequency",
              0.7,
              "spread",
              0.3,
              "position",
              1.3,
              "length",
              1.0),
          SIGNS,
          0,
          -0.4);

  TermWeights {
    measures = Map.copyOf(measures);
    // In the order of the signs: sums of the weights must not hang on how a map is laid out.
    signs = Collections.unmodifiableMap(new EnumMap<>(signs));
  }

  static TermWeights japanese() {
    return JAPANESE;
  }

  /** Only the signs; the measures have their own weights, see {@link EnglishTermChance}. */
  static TermWeights english() {
    return new TermWeights(Map.of(), ENGLISH_SIGNS, 0, 0);
  }

  double of(String measure) {
    return measures.getOrDefault(measure, 0.0);
  }

  double of(Sign sign) {
    return signs.getOrDefault(sign, 0.0);
  }

  /** What a candidate with all good signs would be given. */
  double highestSign() {
    return Math.max(single, 0)
        + Math.max(once, 0)
        + signs.values().stream().mapToDouble(weight -> Math.max(weight, 0)).sum();
  }

  double lowestSign() {
    return Math.min(single, 0)
        + Math.min(once, 0)
        + signs.values().stream().mapToDouble(weight -> Math.min(weight, 0)).sum();
  }
}
