package ronten.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ronten.compare.word.Utterance;
import ronten.text.Span;

/**
 * Leads sentences of commentaries to the article's sentences that they render, by what both hold:
 * glosses, places, names, numbers, dates. An anchor weighs ln(1 + S/s), where s of the article's S
 * sentences hold it.
 *
 * <p>Across languages a sentence is led to the one with the heaviest anchors, if two of them are of
 * weight (in at most a twentieth of the article's sentences) and not both places, or if one is
 * rare: an amount or a place that stands in one sentence of the article and in at most two of the
 * commentary, or a term of one sentence of the article where the commentary glosses it. Within a
 * language words are anchors too, and there must be three, and the cosine of the two sentences at
 * least {@value #LIKENESS}. Where two sentences in different paragraphs are equally near, there is
 * no link.
 */
final class SourceLinks {

  private static final double LIKENESS = 0.4;
  private static final int WORDS = 3;
  private static final int SEVERAL = 3;
  private static final int OWN_USES = 2;
  private static final int LEAST_COMMON = 2;
  private static final int PART = 20;

  private final List<Utterance> sentences;
  private final List<Map<String, Span>> pieces = new ArrayList<>();
  private final Map<String, List<Integer>> postings = new HashMap<>();
  private final double[] norms;

  SourceLinks(List<Utterance> sentences, Pieces reader) {
    this.sentences = sentences;
    for (int i = 0; i < sentences.size(); i++) {
      Map<String, Span> found = new TreeMap<>(reader.of(sentences.get(i), List.of()));
      found.keySet().removeIf(piece -> !Anchor.isOne(piece));
      pieces.add(found);
      int number = i;
      found
          .keySet()
          .forEach(piece -> postings.computeIfAbsent(piece, p -> new ArrayList<>()).add(number));
    }
    this.norms = pieces.stream().mapToDouble(found -> norm(found.keySet())).toArray();
  }

  private double weight(String piece) {
    int uses = postings.getOrDefault(piece, List.of()).size();
    return Math.log(1 + (double) sentences.size() / Math.max(1, uses));
  }

  private double norm(Iterable<String> keys) {
    double sum = 0;
    for (String piece : keys) {
      sum += weight(piece) * weight(piece);
    }
    return Math.sqrt(sum);
  }

  /**
   * The article's sentence that one of a commentary renders.
   *
   * @param held its pieces
   * @param uses in how many of the commentary's sentences each piece stands
   */
  Optional<Link> link(Utterance from, Map<String, Span> held, Map<String, Integer> uses) {
    List<String> anchors =
        held.keySet().stream().filter(p -> Anchor.isOne(p) && postings.containsKey(p)).toList();
    Map<Integer, Double> scores = new TreeMap<>();
    for (String piece : anchors) {
      for (int sentence : postings.get(piece)) {
        scores.merge(sentence, weight(piece), Double::sum);
      }
    }
    return best(scores).flatMap(sentence -> link(from, held, anchors, sentence, uses));
  }

  /** The heaviest; of equals the first, if all are of one paragraph. */
  private Optional<Integer> best(Map<Integer, Double> scores) {
    int best = -1;
    boolean clear = true;
    for (Map.Entry<Integer, Double> entry : scores.entrySet()) {
      double margin = best < 0 ? 1 : entry.getValue() - scores.get(best);
      if (margin > 1e-9) {
        best = entry.getKey();
        clear = true;
      } else if (margin > -1e-9) {
        clear &= sentences.get(best).paragraph() == sentences.get(entry.getKey()).paragraph();
      }
    }
    return best >= 0 && clear ? Optional.of(best) : Optional.empty();
  }

  private Optional<Link> link(
      Utterance from,
      Map<String, Span> held,
      List<String> candidates,
      int number,
      Map<String, Integer> uses) {
    Utterance to = sentences.get(number);
    Map<String, Span> there = pieces.get(number);
    List<String> shared = candidates.stream().filter(there::containsKey).toList();
    boolean linked =
        from.language().equals(to.language())
            ? isNear(held, shared, number)
            : isAnchored(from, held, shared, uses);
    if (!linked) {
      return Optional.empty();
    }
    List<String> words =
        shared.stream()
            .map(there::get)
            .distinct()
            .sorted()
            .map(span -> span.in(to.reading().text()).replaceAll("\\s+", " "))
            .distinct()
            .toList();
    double weight = shared.stream().mapToDouble(this::weight).sum();
    return Optional.of(new Link(from, to, number, words, weight));
  }

  private boolean isNear(Map<String, Span> held, List<String> shared, int number) {
    double product = 0;
    for (String piece : shared) {
      product += weight(piece) * weight(piece);
    }
    double norm = norm(held.keySet().stream().filter(Anchor::isOne).toList()) * norms[number];
    return shared.size() >= WORDS && norm > 0 && product / norm >= LIKENESS;
  }

  private boolean isAnchored(
      Utterance from, Map<String, Span> held, List<String> shared, Map<String, Integer> uses) {
    int common = Math.max(LEAST_COMMON, sentences.size() / PART);
    List<String> weighty =
        shared.stream().filter(piece -> postings.get(piece).size() <= common).toList();
    boolean several =
        weighty.size() >= SEVERAL
            || (weighty.size() == 2 && !weighty.stream().allMatch(Anchor::isPlace));
    return several
        || weighty.stream()
            .filter(piece -> Anchor.isTelling(piece) && postings.get(piece).size() == 1)
            .anyMatch(
                piece ->
                    piece.startsWith(Pieces.CONCEPT)
                        ? !from.question() && glosses(from, held.get(piece))
                        : uses.getOrDefault(piece, 0) <= OWN_USES);
  }

  private static boolean glosses(Utterance from, Span term) {
    return from.reading().summary().glosses().stream()
        .anyMatch(gloss -> new Span(gloss.start(), gloss.end()).overlaps(term));
  }
}
