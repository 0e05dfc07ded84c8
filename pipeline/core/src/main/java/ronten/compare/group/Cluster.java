package ronten.compare.group;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What several documents say of one article, gathered while it is being found out. */
final class Cluster {

  /** The article's own text, if a document says that it is that. */
  private Optional<Subject> source = Optional.empty();

  private final Set<Subject> about = new LinkedHashSet<>();
  private final Set<Subject> citing = new LinkedHashSet<>();
  private final Set<String> keys = new TreeSet<>();
  private final Set<String> addresses = new TreeSet<>();
  private final TreeMap<String, Title> titles = new TreeMap<>();
  private final Set<String> publishers = new TreeSet<>();
  private Names names = Names.NONE;

  /** Under these it is looked for. */
  Set<String> keys() {
    return keys;
  }

  /** Takes what one document says of the article. */
  void learn(Work work) {
    work.address().ifPresent(addresses::add);
    Title title = work.name();
    if (!title.isEmpty()) {
      titles.put(title.whole(), title);
    }
    work.publisher().ifPresent(publishers::add);
    names = names.and(work.names());
  }

  void source(Subject subject) {
    source = Optional.of(subject);
    learn(subject.own());
  }

  void about(Subject subject) {
    about.add(subject);
  }

  void citing(Subject subject) {
    citing.add(subject);
  }

  void absorb(Cluster other) {
    source = source.or(() -> other.source);
    about.addAll(other.about);
    citing.addAll(other.citing);
    keys.addAll(other.keys);
    addresses.addAll(other.addresses);
    titles.putAll(other.titles);
    publishers.addAll(other.publishers);
    names = names.and(other.names);
  }

  /** Whether the article is at this address. */
  boolean isAt(Work work) {
    return work.address().filter(addresses::contains).isPresent();
  }

  /**
   * Whether a work with the same title can be this one: its title says enough, or the author or the
   * publication agrees; the authors are not others; and of two addresses one author agrees.
   */
  boolean mayBe(Work work) {
    Names theirs = work.names();
    if (names.contradict(theirs)) {
      return false;
    }
    Title title = work.name();
    List<Title> same = titles.values().stream().filter(title::isSame).toList();
    if (same.isEmpty()) {
      return false;
    }
    boolean elsewhere = !addresses.isEmpty() && work.address().filter(a -> !isAt(work)).isPresent();
    boolean author = names.share(theirs);
    boolean agrees = author || work.publisher().filter(publishers::contains).isPresent();
    boolean enough = agrees || same.stream().anyMatch(known -> !title.needsMore(known));
    return enough && (!elsewhere || author);
  }

  /** Whether it has the title of a work. */
  boolean isCalled(Work work) {
    return titles.values().stream().anyMatch(work.name()::isSame);
  }

  /** Whether a work of the same publication and day is this one, its title in another script. */
  boolean mayBeUntitled(Work work) {
    boolean comparable =
        titles.values().stream()
            .anyMatch(known -> !work.name().isEmpty() && isLatin(known) == isLatin(work.name()));
    return names.share(work.names()) && !comparable;
  }

  private static boolean isLatin(Title title) {
    return Title.isLatin(title.whole());
  }

  /** Whether two clusters may be one, as far as their authors and addresses say. */
  boolean mayJoin(Cluster other) {
    boolean sources = source.isPresent() && other.source.isPresent();
    return !sources && !names.contradict(other.names);
  }

  boolean hasSource() {
    return source.isPresent();
  }

  Optional<Subject> source() {
    return source;
  }

  boolean hasMembers() {
    return !about.isEmpty();
  }

  /** The documents about it, by path. */
  List<Subject> members() {
    return about.stream().sorted(Comparator.comparing(Subject::path)).toList();
  }

  /** The documents that cite it, by path. */
  List<Subject> citing() {
    return citing.stream().sorted(Comparator.comparing(Subject::path)).toList();
  }

  boolean holds(Subject subject) {
    return about.contains(subject) || source.filter(subject::equals).isPresent();
  }
}
