package ronten.compare.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The clusters found so far, and the keys under which they are looked for. */
final class Clusters {

  private static final String ADDRESS = "address ";
  private static final String TITLE = "title ";
  private static final String ISSUE = "issue ";

  private final Set<Cluster> all = new LinkedHashSet<>();
  private final Map<String, Set<Cluster>> byKey = new HashMap<>();

  Set<Cluster> all() {
    return all;
  }

  /** An article's own text: it never joins another one. */
  void source(Subject subject) {
    Cluster cluster = new Cluster();
    cluster.source(subject);
    enter(cluster, subject.own());
  }

  /** A document that is about an article: that of a cluster, of several it unites, or a new one. */
  void about(Subject subject) {
    subject.about().ifPresent(work -> place(work, subject.said().isPresent()).about(subject));
  }

  private Cluster place(Work work, boolean byHand) {
    List<Cluster> found = found(work, byHand);
    Cluster cluster = found.isEmpty() ? new Cluster() : found.getFirst();
    for (Cluster other : found) {
      if (other != cluster && cluster.mayJoin(other)) {
        unite(cluster, other);
      }
    }
    cluster.learn(work);
    enter(cluster, work);
    return cluster;
  }

  private void unite(Cluster cluster, Cluster other) {
    cluster.absorb(other);
    all.remove(other);
    for (String key : other.keys()) {
      byKey.get(key).remove(other);
      byKey.get(key).add(cluster);
    }
  }

  private void enter(Cluster cluster, Work work) {
    all.add(cluster);
    List<String> keys = keys(work);
    cluster.keys().addAll(keys);
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster));
  }

  /** The clusters a work may belong to, the surest first. */
  private List<Cluster> found(Work work, boolean byHand) {
    Set<Cluster> found = new LinkedHashSet<>();
    work.address().ifPresent(address -> add(ADDRESS + address, cluster -> true, found));
    for (String key : work.name().keys()) {
      add(TITLE + key, cluster -> byHand ? cluster.isCalled(work) : cluster.mayBe(work), found);
    }
    work.issue().ifPresent(key -> add(ISSUE + key, cluster -> cluster.mayBeUntitled(work), found));
    return List.copyOf(found);
  }

  private void add(String key, Predicate<Cluster> fits, Set<Cluster> found) {
    byKey.getOrDefault(key, Set.of()).stream().filter(fits).forEach(found::add);
  }

  /**
   * A document that says nothing of itself and is the text of an article others are about: it has
   * its address, or its title, and is written in the language of the title.
   */
  void foundSource(Subject subject) {
    boolean latin = Title.isLatin(subject.own().title());
    if (latin != subject.language().equals("ja")) {
      found(subject.own(), false).stream()
          .filter(cluster -> !cluster.hasSource() && cluster.hasMembers())
          .findFirst()
          .ifPresent(cluster -> cluster.source(subject));
    }
  }

  /** A document that quotes or reports from articles that it is not about. */
  void citing(Subject subject) {
    for (Work work : subject.cited()) {
      found(work, false).stream()
          .filter(cluster -> !cluster.holds(subject))
          .forEach(cluster -> cluster.citing(subject));
    }
  }

  /** The keys under which a work is looked for and found. */
  static List<String> keys(Work work) {
    List<String> keys = new ArrayList<>();
    work.address().ifPresent(address -> keys.add(ADDRESS + address));
    work.name().keys().forEach(title -> keys.add(TITLE + title));
    work.issue().ifPresent(issue -> keys.add(ISSUE + issue));
    return keys;
  }
}
