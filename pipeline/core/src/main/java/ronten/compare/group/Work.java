package ronten.compare.group;

import java.util.List;
import java.util.Optional;
import ronten.compare.ArticleId;
import ronten.find.Article;
import ronten.find.WebAddress;
import ronten.summary.Summary;
import ronten.text.Folded;

/** A work as one document names it. */
public record Work(
    String title,
    List<String> authors,
    Optional<String> publication,
    Optional<String> date,
    Optional<String> url) {

  public Work {
    authors = List.copyOf(authors);
  }

  static Work of(Summary.Article article) {
    return new Work(
        article.title(), article.authors(), article.publication(), article.date(), article.url());
  }

  static Work of(Summary.Citation citation) {
    return new Work(
        citation.title().or(citation::url).orElse(""),
        citation.authors(),
        citation.publication(),
        citation.date(),
        citation.url());
  }

  /** This, with what it leaves open taken from another naming of the same work. */
  Work or(Work other) {
    return new Work(
        title.isEmpty() || WebAddress.of(title).isPresent() ? other.title : title,
        authors.isEmpty() ? other.authors : authors,
        publication.or(other::publication),
        date.or(other::date),
        url.or(other::url));
  }

  /** Its address; empty where that names no more than a site. */
  Optional<String> address() {
    return url.or(() -> Optional.of(title))
        .flatMap(WebAddress::of)
        .filter(address -> !address.isSite())
        .map(WebAddress::normal);
  }

  /** Its title; an empty one where only its address is known. */
  Title name() {
    return Title.of(WebAddress.of(title).isPresent() ? "" : title);
  }

  Names names() {
    return Names.of(authors);
  }

  Optional<String> publisher() {
    return publication.map(Folded::key).filter(key -> !key.isEmpty());
  }

  /** Publication and day, where both are known: with an author they name one work. */
  Optional<String> issue() {
    return publisher()
        .flatMap(place -> date.filter(d -> d.length() >= 10).map(day -> place + "\n" + day));
  }

  String id() {
    return ArticleId.of(new Article(title, authors, publication, date, url, List.of()));
  }
}
