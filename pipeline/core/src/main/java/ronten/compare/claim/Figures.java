package ronten.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ronten.compare.word.Amount;

/**
 * The numbers and dates in a set of statements that cannot all be right: two documents say the same
 * of one thing, but 10 % and 20 %, or 2027 and 2030. Amounts that measure different things, and
 * those of which one is approximate and the other near, are no difference.
 */
final class Figures {

  /**
   * A statement with amounts.
   *
   * @param vector of what it says beside them
   */
  private record Counted(
      int number, String path, Map<String, List<Amount>> amounts, Map<String, Double> vector) {}

  private Figures() {}

  /** For each statement of a set the amounts that differ from those of another document's. */
  static List<Set<Amount>> differing(List<Statement> set, Likeness likeness) {
    List<Set<Amount>> differing = new ArrayList<>();
    List<Counted> counted = new ArrayList<>();
    for (Statement statement : set) {
      Counted read = read(differing.size(), statement, likeness);
      differing.add(new LinkedHashSet<>());
      if (!read.amounts.isEmpty()) {
        counted.forEach(other -> hold(read, other, differing));
        counted.add(read);
      }
    }
    return differing;
  }

  private static Counted read(int number, Statement statement, Likeness likeness) {
    Map<String, List<Amount>> amounts = new HashMap<>();
    for (Amount amount : statement.utterance().amounts()) {
      if (!amount.measure().isEmpty()) {
        amounts.computeIfAbsent(amount.measure(), key -> new ArrayList<>()).add(amount);
      }
    }
    Set<String> rest = new TreeSet<>(statement.pieces().keySet());
    statement.utterance().amounts().forEach(amount -> rest.remove(amount.key()));
    return new Counted(number, statement.utterance().path(), amounts, likeness.vector(rest));
  }

  private static void hold(Counted one, Counted other, List<Set<Amount>> differing) {
    if (one.path.equals(other.path)) {
      return;
    }
    Set<String> measures = new TreeSet<>(one.amounts.keySet());
    measures.retainAll(other.amounts.keySet());
    measures.removeIf(measure -> agree(one.amounts.get(measure), other.amounts.get(measure)));
    if (!measures.isEmpty() && Likeness.product(one.vector, other.vector) >= ClaimSets.THRESHOLD) {
      for (String measure : measures) {
        differing.get(one.number).addAll(one.amounts.get(measure));
        differing.get(other.number).addAll(other.amounts.get(measure));
      }
    }
  }

  /** Whether they have one in common: a change from 10 % to 20 % agrees with either. */
  private static boolean agree(List<Amount> some, List<Amount> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::agrees));
  }
}
