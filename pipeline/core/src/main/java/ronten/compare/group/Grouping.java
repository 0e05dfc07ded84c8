package ronten.compare.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ronten.compare.Comparison;
import ronten.compare.Group;
import ronten.summary.Summary;
import ronten.text.Metadata;

/**
 * Gathers documents by the article they are about: with the same address, else with the same title,
 * else of the same publication, day and author; never with the same topic alone. Examples: {@code
 * spec/groups.md}.
 */
public final class Grouping {

  /** What an article's id looks like; front matter may name one. */
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,61}-[0-9a-f]{8}");

  private final List<Subject> subjects = new ArrayList<>();
  private final List<Subject> citing = new ArrayList<>();

  /** Adds a document. */
  public void add(Summary summary, Metadata metadata) {
    add(Subject.of(summary, metadata));
  }

  /** Adds what is known of a document. */
  public void add(Subject subject) {
    subjects.add(subject);
  }

  /** Adds a document only so far as it cites articles of other documents. */
  public void addCiting(Subject subject) {
    citing.add(subject);
  }

  /** The groups by id; the order in which documents were added does not matter. */
  public List<Group> groups() {
    Clusters clusters = new Clusters();
    List<Subject> sorted =
        subjects.stream().map(Ranked::of).sorted(ORDER).map(Ranked::subject).toList();
    sorted.stream().filter(Subject::article).forEach(clusters::source);
    sorted.stream().filter(s -> id(s).isEmpty()).forEach(clusters::about);
    List<Subject> byHand = sorted.stream().filter(s -> id(s).isPresent()).toList();
    Map<String, Cluster> ids = byHand.isEmpty() ? Map.of() : ids(clusters);
    for (Subject subject : byHand) {
      Optional<Cluster> byId = id(subject).map(ids::get);
      byId.ifPresent(cluster -> cluster.about(subject));
      if (byId.isEmpty()) {
        clusters.about(subject);
      }
    }
    sorted.stream().filter(s -> !s.article() && s.about().isEmpty()).forEach(clusters::foundSource);
    sorted.forEach(clusters::citing);
    citing.forEach(clusters::citing);
    Map<String, Group> groups = new TreeMap<>();
    clusters.all().stream()
        .flatMap(cluster -> group(cluster).stream())
        .forEach(group -> groups.putIfAbsent(group.id(), group));
    return List.copyOf(groups.values());
  }

  /** What says most comes first, so that what says less finds it. */
  private static final Comparator<Ranked> ORDER =
      Comparator.comparingInt(Ranked::known)
          .reversed()
          .thenComparing(ranked -> ranked.subject().path());

  /** A document and how much it says of its article. */
  private record Ranked(int known, Subject subject) {
    static Ranked of(Subject subject) {
      return new Ranked(subject.about().map(Grouping::known).orElse(0), subject);
    }
  }

  private static int known(Work work) {
    return (work.address().isPresent() ? 4 : 0)
        + (work.authors().isEmpty() ? 0 : 2)
        + (work.name().isEmpty() ? 0 : 1);
  }

  /** The id of the article that a document is put with by hand. */
  static Optional<String> id(Subject subject) {
    return subject.said().filter(said -> ID.matcher(said).matches());
  }

  private static Map<String, Cluster> ids(Clusters clusters) {
    Map<String, Cluster> ids = new HashMap<>();
    for (Cluster cluster : clusters.all()) {
      cluster.source().ifPresent(s -> ids.putIfAbsent(s.own().id(), cluster));
      cluster.members().forEach(s -> ids.putIfAbsent(s.about().orElseThrow().id(), cluster));
    }
    return ids;
  }

  private static Optional<Group> group(Cluster cluster) {
    List<Subject> about = cluster.members();
    List<Subject> citing = cluster.citing();
    if (about.isEmpty() && (citing.isEmpty() || !cluster.hasSource())) {
      return Optional.empty();
    }
    List<Work> said =
        about.stream()
            .sorted(Comparator.comparing(s -> id(s).isPresent()))
            .map(s -> s.about().orElseThrow())
            .toList();
    Work first =
        cluster.source().map(Subject::own).or(() -> said.stream().findFirst()).orElseThrow();
    Work work = said.stream().reduce(first, Work::or);
    List<Group.Member> members = new ArrayList<>();
    about.forEach(s -> members.add(new Group.Member(s.path(), Comparison.Relation.ABOUT)));
    citing.forEach(s -> members.add(new Group.Member(s.path(), Comparison.Relation.CITES)));
    members.sort(Comparator.comparing(Group.Member::path));
    return Optional.of(
        new Group(
            first.id(),
            work.title(),
            work.authors(),
            work.publication(),
            work.date(),
            work.url(),
            cluster.source().map(Subject::path),
            members));
  }
}
