package ronten.compare.group;

import java.util.List;
import java.util.Optional;
import ronten.summary.Summary;
import ronten.text.Metadata;

/**
 * The little of a document that says which articles it has to do with.
 *
 * @param own the document itself as a work
 * @param article whether it says that it is commented on
 * @param about the article it is about
 * @param said the article it is put with by hand, as written: a title, an address or an id
 * @param cited works that it quotes or reports from besides
 */
public record Subject(
    String path,
    String language,
    Work own,
    boolean article,
    Optional<Work> about,
    Optional<String> said,
    List<Work> cited) {

  public Subject {
    cited = List.copyOf(cited);
  }

  /** What a document's summary and what it says about itself come to. */
  public static Subject of(Summary summary, Metadata metadata) {
    Summary.About document = summary.document();
    Work own =
        new Work(
            document.title(),
            metadata.authors(),
            metadata.publication(),
            document.date(),
            metadata.url());
    boolean article = document.role() == Metadata.Role.ARTICLE;
    return new Subject(
        document.path(),
        document.language(),
        own,
        article,
        article ? Optional.empty() : summary.article().map(Work::of),
        article ? Optional.empty() : metadata.article(),
        new CitedWorks(summary).all());
  }
}
