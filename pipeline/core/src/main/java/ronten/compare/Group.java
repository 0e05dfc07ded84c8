package ronten.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The paths of all its documents, the source's first. */
  public List<String> paths() {
    return Stream.concat(source.stream(), members.stream().map(Member::path)).toList();
  }

  public Group {
    authors = List.copyOf(authors);
    members = List.copyOf(members);
  }
}
