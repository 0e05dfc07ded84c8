package ronten.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ronten.compare.group.Subject;
import ronten.search.PassageSearch;

/**
 * A document as lists name it.
 *
 * @param article whether it says that it is commented on
 */
public record ListedDocument(
    String path,
    String title,
    List<String> authors,
    Optional<String> date,
    String language,
    boolean article) {

  /** The documents of an output, by path. */
  public static List<ListedDocument> all(PassageSearch search) {
    return search.contributions().stream()
        .map(bytes -> of(Contribution.read(bytes).subject()))
        .sorted(Comparator.comparing(ListedDocument::path))
        .toList();
  }

  private static ListedDocument of(Subject subject) {
    return new ListedDocument(
        subject.path(),
        subject.own().title(),
        subject.own().authors(),
        subject.own().date(),
        subject.language(),
        subject.article());
  }
}
