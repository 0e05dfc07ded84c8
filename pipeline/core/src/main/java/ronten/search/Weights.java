package ronten.search;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much each part of a score counts. Parts that are missing are switched off.
 *
 * @param of none less than 0
 */
public record Weights(Map<Part, Float> of) {

  /** What a score is a sum of. */
  public enum Part {
    /** The inverse document frequency of every word that is there. */
    COVERAGE,
    /** BM25 of the pairs of characters inside of words that say what is looked for. */
    PAIRS,
    /** BM25 of the pairs that reach out of such a word. */
    EDGES,
    /** BM25 of the words in the title and the headings. */
    AROUND,
    /** BM25 of two words at the distance they have in the query. */
    NEIGHBOURS,
    /** The inverse document frequency of the rarer one of two words that stand near each other. */
    NEARBY,
    /** One for what is no heading. */
    TEXT,
    /** The inverse document frequency of words that are there by their sound. */
    SOUND
  }

  /**
   * The weights in use: a listwise logistic regression over the first 60 passages for 2,000
   * questions, rounded. A heading has the words of what stands under it, and answers nothing.
   */
  public static final Weights TUNED =
      new Weights(
          Map.of(
              Part.COVERAGE, 1f,
              Part.PAIRS, 0.18f,
              Part.EDGES, 0.22f,
              Part.AROUND, 0.5f,
              Part.NEIGHBOURS, 0.3f,
              Part.NEARBY, 0.2f,
              Part.TEXT, 10f,
              Part.SOUND, 0.7f));

  public Weights {
    of = Map.copyOf(of);
  }

  /** The weight of a part; 0 where it is switched off. */
  public float of(Part part) {
    return of.getOrDefault(part, 0f);
  }

  /** The same with a part switched off. */
  public Weights without(Part part) {
    Map<Part, Float> rest = new EnumMap<>(Part.class);
    rest.putAll(of);
    rest.remove(part);
    return new Weights(rest);
  }
}
