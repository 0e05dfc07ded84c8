package ronten.find.term;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import ronten.find.term.Occurrence.Sign;

/**
 * What is measured of each candidate of an English text, by name: its length in words ({@code one}
 * … {@code five}, 1 or 0) and {@code characters}, its {@code frequency}, its {@code position} and
 * {@code offset}, the frequency of its words ({@code rarest}, {@code words}), its {@code spread},
 * and whether it is hyphenated or a {@code name}. Counts are logarithms.
 */
final class EnglishTermFeatures {

  private static final double SPREAD_PARTS = 12;
  private static final int LONG = 5;

  private final List<TermCandidate> candidates;
  private final Map<String, Integer> words = new HashMap<>();

  private EnglishTermFeatures(List<TermCandidate> candidates) {
    this.candidates = candidates;
    for (TermCandidate candidate : candidates) {
      candidate.parts().forEach(word -> words.merge(word, candidate.frequency(), Integer::sum));
    }
  }

  /** The values of each feature, in the order of the candidates. */
  static Map<String, double[]> of(List<TermCandidate> candidates) {
    return new EnglishTermFeatures(candidates).values();
  }

  private Map<String, double[]> values() {
    Map<String, double[]> values = new LinkedHashMap<>();
    put(values, "one", c -> is(c.parts().size() == 1));
    put(values, "two", c -> is(c.parts().size() == 2));
    put(values, "three", c -> is(c.parts().size() == 3));
    put(values, "five", c -> is(c.parts().size() >= LONG));
    put(values, "frequency", c -> Math.log(c.frequency() + c.nested()));
    put(values, "offset", c -> Math.log1p(c.first().span().start()));
    put(values, "characters", c -> Math.log(c.parts().stream().mapToInt(String::length).sum()));
    put(values, "hyphen", c -> is(c.first().form().indexOf('-') >= 0));
    put(values, "rarest", c -> frequencies(c).min().orElse(0));
    put(values, "words", c -> frequencies(c).average().orElse(0));
    put(values, "name", c -> is(c.is(Sign.NAME)));
    values.put("position", new Position().of(candidates));
    values.put(
        "spread",
        DoubleStream.of(new Spread().of(candidates)).map(parts -> parts / SPREAD_PARTS).toArray());
    return values;
  }

  private void put(
      Map<String, double[]> values, String name, ToDoubleFunction<TermCandidate> feature) {
    values.put(name, candidates.stream().mapToDouble(feature).toArray());
  }

  private DoubleStream frequencies(TermCandidate candidate) {
    return candidate.parts().stream().mapToDouble(word -> Math.log1p(words.get(word)));
  }

  private static double is(boolean on) {
    return on ? 1 : 0;
  }
}
