package ronten.find.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.find.Gloss;
import ronten.find.KeyTerm;
import ronten.find.term.Occurrence.Sign;
import ronten.language.Languages;
import ronten.text.Document;
import ronten.text.Folded;

/** Finds the terms that say what a document is about. */
public final class TermFinder {

  private static final List<Measure> MEASURES =
      List.of(
          new Flr(),
          new McValue(),
          new TermFrequency(),
          new Spread(),
          new Position(),
          new TermLength());

  private final Languages languages;
  private final TermWishes wishes;

  /**
   * @param languages whose stop words are never terms
   * @param wishes of the user, which come before what is measured
   */
  public TermFinder(Languages languages, TermWishes wishes) {
    this.languages = languages;
    this.wishes = wishes;
  }

  /** All terms of a document, best first. */
  public List<KeyTerm> find(Document document, List<Gloss> glosses) {
    List<TermCandidate> candidates = TermCandidates.of(document, languages, wishes);
    Glossed glossed = Glossed.of(glosses);
    List<Occurrence> commonest = candidates.stream().map(TermCandidate::commonest).toList();
    List<Optional<String>> others = commonest.stream().map(o -> glossed.other(o.form())).toList();
    boolean japanese = document.language().equals("ja");
    TermWeights weights = japanese ? TermWeights.japanese() : TermWeights.english();
    double[] signs = new double[candidates.size()];
    Arrays.setAll(signs, i -> signs(candidates.get(i), weights, others.get(i).isPresent()));
    Map<String, double[]> values =
        japanese ? measured(candidates) : EnglishTermFeatures.of(candidates);
    double[] scores =
        japanese ? RankFusion.of(values, weights, signs) : EnglishTermChance.of(values, signs);
    values.put("signs", signs);
    raise(candidates, scores, values);
    List<KeyTerm> terms = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      terms.add(
          term(candidates.get(i), commonest.get(i), scores[i], measures(values, i), others.get(i)));
    }
    // Candidates come in the order of the text, which equal ones keep.
    terms.sort(Comparator.comparingDouble(KeyTerm::score).reversed());
    return List.copyOf(terms);
  }

  /** Terms that the user wants come before all others. */
  private void raise(
      List<TermCandidate> candidates, double[] scores, Map<String, double[]> values) {
    if (wishes.hasWanted()) {
      double[] wanted = candidates.stream().mapToDouble(c -> c.is(Sign.WANTED) ? 1 : 0).toArray();
      values.put("wanted", wanted);
      Arrays.setAll(scores, i -> (wanted[i] + scores[i]) / 2);
    }
  }

  private static Map<String, double[]> measured(List<TermCandidate> candidates) {
    Map<String, double[]> values = new HashMap<>();
    MEASURES.forEach(measure -> values.put(measure.name(), measure.of(candidates)));
    return values;
  }

  private static double signs(TermCandidate candidate, TermWeights weights, boolean glossed) {
    double sum = glossed ? weights.of(Sign.GLOSSED) : 0;
    sum += candidate.parts().size() == 1 ? weights.single() : 0;
    sum += candidate.frequency() + candidate.nested() == 1 ? weights.once() : 0;
    for (Sign sign : candidate.signs()) {
      sum += weights.of(sign);
    }
    return sum;
  }

  private static Map<String, Double> measures(Map<String, double[]> values, int candidate) {
    Map<String, Double> measures = new HashMap<>();
    values.forEach((name, value) -> measures.put(name, value[candidate]));
    return measures;
  }

  private static KeyTerm term(
      TermCandidate candidate,
      Occurrence commonest,
      double score,
      Map<String, Double> measures,
      Optional<String> gloss) {
    return new KeyTerm(
        commonest.form(),
        Optional.of(commonest.reading()).filter(reading -> !reading.isEmpty()),
        candidate.language(),
        score,
        measures,
        gloss,
        candidate.occurrences().stream().map(Occurrence::span).toList());
  }

  /** What the document's glosses put beside an expression. */
  private record Glossed(Map<String, String> others) {

    static Glossed of(List<Gloss> glosses) {
      Map<String, String> others = new HashMap<>();
      for (Gloss gloss : glosses) {
        others.putIfAbsent(Folded.key(gloss.japanese()), gloss.latin());
        others.putIfAbsent(Folded.key(gloss.latin()), gloss.japanese());
      }
      return new Glossed(others);
    }

    Optional<String> other(String form) {
      return others.isEmpty()
          ? Optional.empty()
          : Optional.ofNullable(others.get(Folded.key(form)));
    }
  }
}
