package ronten.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.language.Languages;
import ronten.text.Document;
import ronten.text.Folded;

/** Finds the terms that say what a document is about. */
public final class TermFinder {

  private static final List<Measure> MEASURES =
      List.of(
          new Flr(), new McValue(), new TermFrequency(), new Spread(), new Position(), new Signs());

  private final Languages languages;

  /**
   * @param languages whose stop words are never terms
   */
  public TermFinder(Languages languages) {
    this.languages = languages;
  }

  /** All terms of a document, best first. */
  public List<KeyTerm> find(Document document, List<Gloss> glosses) {
    List<TermCandidate> candidates = TermCandidates.of(document, languages);
    Map<String, String> glossed = glossed(glosses);
    Map<String, double[]> values = new HashMap<>();
    MEASURES.forEach(measure -> values.put(measure.name(), measure.of(candidates)));
    double[] scores = RankFusion.of(values, candidates);
    List<KeyTerm> terms = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      terms.add(term(candidates.get(i), scores[i], values, i, glossed));
    }
    terms.sort(
        Comparator.comparingDouble(KeyTerm::score)
            .reversed()
            .thenComparing(term -> term.evidence().getFirst()));
    return List.copyOf(terms);
  }

  private static Map<String, String> glossed(List<Gloss> glosses) {
    Map<String, String> glossed = new HashMap<>();
    for (Gloss gloss : glosses) {
      glossed.putIfAbsent(Folded.key(gloss.japanese()), gloss.latin());
      glossed.putIfAbsent(Folded.key(gloss.latin()), gloss.japanese());
    }
    return glossed;
  }

  private static KeyTerm term(
      TermCandidate candidate,
      double score,
      Map<String, double[]> values,
      int index,
      Map<String, String> glossed) {
    Occurrence commonest = candidate.commonest();
    Map<String, Double> measures = new HashMap<>();
    values.forEach((name, value) -> measures.put(name, value[index]));
    return new KeyTerm(
        commonest.form(),
        Optional.of(commonest.reading()).filter(reading -> !reading.isEmpty()),
        candidate.language(),
        score,
        measures,
        Optional.ofNullable(glossed.get(Folded.key(commonest.form()))),
        candidate.occurrences().stream().map(Occurrence::span).toList());
  }
}
