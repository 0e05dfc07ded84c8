package ronten.compare.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys by which documents meet in a {@link Grouping}: documents that share none, not even by
 * way of others, never meet, so they can be gathered apart.
 *
 * @param ties of a document that is about an article, or is one: whatever has one of them belongs
 *     together
 * @param own of a document that says nothing of an article: it may be the text of one of these, and
 *     ties nothing unless a document is about it
 * @param cited of works it cites: it comes to them, and ties nothing
 */
public record Links(List<String> ties, List<String> own, List<String> cited) {

  private static final String ID = "id ";

  /** Those of a document. */
  public static Links of(Subject subject) {
    Set<String> ties = new TreeSet<>();
    if (subject.article()) {
      ties.addAll(Clusters.keys(subject.own()));
      ties.add(ID + subject.own().id());
    }
    subject
        .about()
        .ifPresent(
            work -> {
              ties.addAll(Clusters.keys(work));
              ties.add(ID + work.id());
            });
    if (!ties.isEmpty()) {
      Grouping.id(subject).ifPresent(said -> ties.add(ID + said));
    }
    Set<String> cited = new TreeSet<>();
    subject.cited().forEach(work -> cited.addAll(Clusters.keys(work)));
    List<String> own = ties.isEmpty() ? Clusters.keys(subject.own()) : new ArrayList<>();
    return new Links(List.copyOf(ties), List.copyOf(own), List.copyOf(cited));
  }
}
