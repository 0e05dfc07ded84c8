package ronten.compare.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ronten.compare.Comparison;
import ronten.compare.Comparison.Agreement;
import ronten.compare.word.Amount;

/**
 * Statements gathered by what they are about. Statements with the same pieces are one before
 * anything is held against anything else. A sentence that is no claim of its summary is kept only
 * beside those of other documents.
 */
final class ClaimSets {

  /** Least average cosine of what stands in one set; see the spec of alignment. */
  static final double THRESHOLD = 0.30;

  private static final String ALONE = "alone ";

  private final List<Statement> statements;
  private final Likeness likeness;

  ClaimSets(List<Statement> statements) {
    this.statements = List.copyOf(statements);
    this.likeness =
        new Likeness(statements.stream().map(statement -> statement.pieces().keySet()).toList());
  }

  List<Comparison.Claim> claims() {
    Map<String, Integer> documents = new HashMap<>();
    Map<Set<String>, List<Statement>> alike = new LinkedHashMap<>();
    for (Statement statement : statements) {
      documents.putIfAbsent(statement.utterance().path(), documents.size());
      // What has no piece of its own to share, such as “I agree.”, is like nothing else.
      Set<String> pieces = new TreeSet<>(statement.pieces().keySet());
      if (!Likeness.meets(pieces)) {
        pieces.add(ALONE + alike.size());
      }
      alike.computeIfAbsent(pieces, set -> new ArrayList<>()).add(statement);
    }
    List<List<Statement>> nodes = List.copyOf(alike.values());
    List<Integer> sets =
        Clusters.of(
            alike.keySet().stream().map(likeness::vector).toList(),
            nodes.stream().map(node -> documents(node, documents)).toList(),
            THRESHOLD);
    Map<Integer, List<Statement>> gathered = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      gathered.computeIfAbsent(sets.get(i), set -> new ArrayList<>()).addAll(nodes.get(i));
    }
    Comparator<Comparison.Claim> mostFirst = Comparator.comparingInt(claim -> -documents(claim));
    return gathered.values().stream()
        .flatMap(set -> claim(set, documents).stream())
        .sorted(mostFirst)
        .toList();
  }

  private static BitSet documents(List<Statement> statements, Map<String, Integer> numbers) {
    BitSet set = new BitSet();
    statements.forEach(statement -> set.set(numbers.get(statement.utterance().path())));
    return set;
  }

  private static int documents(Comparison.Claim claim) {
    return (int) claim.members().stream().map(Comparison.Claiming::path).distinct().count();
  }

  private Optional<Comparison.Claim> claim(List<Statement> set, Map<String, Integer> documents) {
    boolean shared = documents(set, documents).cardinality() > 1;
    List<Statement> kept =
        set.stream()
            .filter(statement -> shared || statement.claim().isPresent())
            .sorted(
                Comparator.comparingInt((Statement s) -> documents.get(s.utterance().path()))
                    .thenComparing(s -> s.utterance().span()))
            .toList();
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    List<Set<Amount>> figures = Figures.differing(kept, likeness);
    boolean differ = figures.stream().anyMatch(amounts -> !amounts.isEmpty()) || differ(kept);
    Agreement agreement = !shared ? Agreement.SINGLE : differ ? Agreement.DIFFER : Agreement.AGREE;
    return Optional.of(new Comparison.Claim(claimings(kept, figures), agreement, source(kept)));
  }

  private static List<Comparison.Claiming> claimings(
      List<Statement> set, List<Set<Amount>> figures) {
    List<Comparison.Claiming> claimings = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      claimings.add(set.get(i).claiming(figures.get(i)));
    }
    return claimings;
  }

  /** Whether two that are near each other by themselves, not by others, say the opposite. */
  private boolean differ(List<Statement> set) {
    List<Map<String, Double>> vectors =
        set.stream().map(statement -> likeness.vector(statement.pieces().keySet())).toList();
    for (int i = 0; i < set.size(); i++) {
      for (int j = 0; j < i; j++) {
        Statement one = set.get(i);
        Statement other = set.get(j);
        if (!one.utterance().path().equals(other.utterance().path())
            && one.opposes(other)
            && Likeness.product(vectors.get(i), vectors.get(j)) >= THRESHOLD) {
          return true;
        }
      }
    }
    return false;
  }

  /** The sentence that most of them render, by the heaviest link. */
  private static Optional<Comparison.Source> source(List<Statement> statements) {
    Map<Integer, Double> weights = new TreeMap<>();
    List<Link> links = statements.stream().flatMap(s -> s.link().stream()).toList();
    links.forEach(link -> weights.merge(link.sentence(), link.weight(), Double::sum));
    Comparator<Link> byWeight =
        Comparator.comparingDouble((Link link) -> weights.get(link.sentence()))
            .thenComparingInt(link -> -link.sentence())
            .thenComparingDouble(Link::weight);
    return links.stream()
        .max(byWeight)
        .map(
            link ->
                new Comparison.Source(
                    link.to().span().start(), link.to().span().end(), link.anchors()));
  }
}
