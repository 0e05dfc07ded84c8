package ronten.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ronten.text.Sha256;

/**
 * An article and the documents that have to do with it.
 *
 * @param source the path of the article's own text, where the corpus holds it
 * @param members the commentaries, by path; never the source
 */
public record Group(
    String id,
    String title,
    List<String> authors,
    Optional<String> publication,
    Optional<String> date,
    Optional<String> url,
    Optional<String> source,
    List<Member> members) {

  /** A document and what it has to do with the article. */
  public record Member(String path, Comparison.Relation relation) {}

  /** The article. */
  public Comparison.About about() {
    return new Comparison.About(id, title, authors, publication, date, url, source);
  }

  /** The paths of all its documents, the source's first. */
  public List<String> paths() {
    return Stream.concat(source.stream(), members.stream().map(Member::path)).toList();
  }

  /**
   * This group, or, where it has more members, so many of them: those about the article before
   * those that only cite it, and among these the ones that the hashes of their paths choose, which
   * is as good as chance and the same every time.
   *
   * @param most at least 1
   */
  public Group sample(int most) {
    if (members.size() <= most) {
      return this;
    }
    List<Member> chosen =
        members.stream()
            .map(Drawn::of)
            .sorted()
            .limit(most)
            .map(Drawn::member)
            .sorted(Comparator.comparing(Member::path))
            .toList();
    return new Group(id, title, authors, publication, date, url, source, chosen);
  }

  /** A member and the lot it drew. */
  private record Drawn(Member member, String lot) implements Comparable<Drawn> {

    private static final Comparator<Drawn> ORDER =
        Comparator.comparing((Drawn drawn) -> drawn.member.relation)
            .thenComparing(Drawn::lot)
            .thenComparing(drawn -> drawn.member.path);

    static Drawn of(Member member) {
      return new Drawn(member, Sha256.brief(member.path()));
    }

    @Override
    public int compareTo(Drawn other) {
      return ORDER.compare(this, other);
    }
  }

  public Group {
    authors = List.copyOf(authors);
    members = List.copyOf(members);
  }
}
