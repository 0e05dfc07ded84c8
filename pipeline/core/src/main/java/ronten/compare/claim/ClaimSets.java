package ronten.compare.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import ronten.compare.Comparison;
import ronten.compare.Comparison.Agreement;

/**
 * Statements gathered by what they are about. Statements with the same pieces are one before
 * anything is held against anything else. A sentence that is no claim of its summary is kept only
 * beside those of other documents.
 */
final class ClaimSets {

  /** Least average cosine of what stands in one set; see the spec of alignment. */
  static final double THRESHOLD = 0.26;

  private final List<Statement> statements;

  ClaimSets(List<Statement> statements) {
    this.statements = List.copyOf(statements);
  }

  List<Comparison.Claim> claims() {
    Likeness likeness =
        new Likeness(statements.stream().map(statement -> statement.pieces().keySet()).toList());
    Map<String, Integer> documents = new HashMap<>();
    Map<TreeSet<String>, List<Statement>> alike = new LinkedHashMap<>();
    for (Statement statement : statements) {
      documents.putIfAbsent(statement.utterance().path(), documents.size());
      alike
          .computeIfAbsent(new TreeSet<>(statement.pieces().keySet()), set -> new ArrayList<>())
          .add(statement);
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

  private static Optional<Comparison.Claim> claim(
      List<Statement> set, Map<String, Integer> documents) {
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
    Agreement agreement =
        !shared ? Agreement.SINGLE : differ(kept) ? Agreement.DIFFER : Agreement.AGREE;
    return Optional.of(
        new Comparison.Claim(
            kept.stream().map(Statement::claiming).toList(), agreement, source(kept)));
  }

  private static boolean differ(List<Statement> statements) {
    // One of each side and voice stands for the rest: a set of hundreds has few kinds.
    Map<String, Statement> first = new HashMap<>();
    Map<String, TreeSet<String>> paths = new HashMap<>();
    for (Statement statement : statements) {
      String kind = statement.voice() + " " + statement.sides();
      first.putIfAbsent(kind, statement);
      paths.computeIfAbsent(kind, k -> new TreeSet<>()).add(statement.utterance().path());
    }
    for (String a : first.keySet()) {
      for (String b : first.keySet()) {
        TreeSet<String> both = new TreeSet<>(paths.get(a));
        both.addAll(paths.get(b));
        if (both.size() > 1 && first.get(a).opposes(first.get(b))) {
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
