package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ronten.text.Span;

/**
 * One sentence as several documents quote it, where the article's text is not at hand: the wording
 * most of them have, and who departs from it.
 *
 * <p>Each document has one voice a word. Where the two commonest readings of a word have as many
 * voices, neither is the consensus: the one first by path is shown, and every member that has
 * either {@link Status#DIFFERS}.
 *
 * @param wording what most have; where voices are equal, what the first by path has
 * @param members in the order of path and place
 */
public record Consensus(String wording, List<Member> members) {

  /**
   * A quotation and what can be said of it: {@link Status#NO_SOURCE} or {@link Status#DIFFERS}.
   *
   * @param verdict the spans of its differences point into the member's text and into the
   *     consensus; it has no place
   */
  public record Member(Wording quotation, Verdict verdict) {}

  public Consensus {
    members = List.copyOf(members);
  }

  /** Features that more groups share say nothing about either. */
  private static final int MOST_GROUPS_OF_A_FEATURE = 64;

  private static final int MOST_CANDIDATES = 4;

  /**
   * Puts quotations of the same sentence together; each is in one group. Compared are only those
   * that share a rare word or a pair of words.
   *
   * @return in the order of the first member
   */
  public static List<Consensus> of(List<Wording> quotations) {
    List<Wording> sorted = new ArrayList<>(quotations);
    sorted.sort(
        Comparator.comparingInt((Wording wording) -> -wording.text().length())
            .thenComparing(Wording.ORDER));
    List<Columns> groups = new ArrayList<>();
    Map<String, List<Integer>> index = new LinkedHashMap<>();
    for (Wording wording : sorted) {
      Words words = WordReader.read(wording.text(), whole(wording.text()), List.of());
      Set<String> features = features(words);
      if (candidates(features, index).stream()
          .noneMatch(group -> groups.get(group).add(wording, words))) {
        groups.add(new Columns(wording, words));
        for (String feature : features) {
          index.computeIfAbsent(feature, key -> new ArrayList<>()).add(groups.size() - 1);
        }
      }
    }
    return groups.stream()
        .map(Consensus::of)
        .sorted(
            Comparator.comparing(group -> group.members().getFirst().quotation(), Wording.ORDER))
        .toList();
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }

  private static Set<String> features(Words words) {
    Set<String> features = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.form(i).length() > 3) {
        features.add(words.form(i));
      }
      if (i > 0) {
        features.add(words.form(i - 1) + " " + words.form(i));
      }
    }
    if (features.isEmpty()) {
      features.add(String.join(" ", words.forms(0, words.size())));
    }
    return features;
  }

  /** The groups that share most, the most first. */
  private static List<Integer> candidates(Set<String> features, Map<String, List<Integer>> index) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String feature : features) {
      List<Integer> groups = index.getOrDefault(feature, List.of());
      if (groups.size() <= MOST_GROUPS_OF_A_FEATURE) {
        groups.forEach(group -> shared.merge(group, 1, Integer::sum));
      }
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Consensus of(Columns columns) {
    String wording = columns.wording(0);
    Set<String> rivals = new TreeSet<>(Set.of(columns.wording(1)));
    rivals.remove(wording);
    List<Member> members = new ArrayList<>();
    for (Wording quotation : columns.members()) {
      Verdict verdict = compared(quotation, wording);
      for (String rival : rivals) {
        verdict = verdict.status() == Status.DIFFERS ? verdict : compared(quotation, rival);
      }
      members.add(new Member(quotation, verdict));
    }
    return new Consensus(wording, members);
  }

  private static Verdict compared(Wording quotation, String wording) {
    Verdict verdict = SourceText.of(wording, List.of()).check(quotation.text());
    if (verdict.status().isFaithful() || isOnlyLonger(verdict)) {
      return Verdict.of(Status.NO_SOURCE);
    }
    return new Verdict(
        Status.DIFFERS, Optional.empty(), verdict.differences(), List.of(), List.of());
  }

  /** An ellipsis that leaves out a negation is no departure of words. */
  private static boolean isOnlyLonger(Verdict verdict) {
    return verdict.status() == Status.SPLICED && !verdict.omissions().isEmpty();
  }
}
