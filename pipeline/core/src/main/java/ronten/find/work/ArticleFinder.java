package ronten.find.work;

import java.util.List;
import java.util.Optional;
import ronten.find.Article;
import ronten.find.Citation;
import ronten.find.Citation.Role;
import ronten.find.word.CalendarDate;
import ronten.text.Document;
import ronten.text.Metadata;
import ronten.text.Span;

/** Says which work a document is about: the heaviest of those that are its main ones. */
public final class ArticleFinder {

  /** The article of a document that names some works. */
  public Optional<Article> find(Document document, CitedWorks works) {
    if (document.source().metadata().role() == Metadata.Role.ARTICLE) {
      return Optional.empty();
    }
    return works.main().map(main -> article(main.citation())).or(() -> only(works.citations()));
  }

  /** A document with one quoted source and no other is about that one. */
  private static Optional<Article> only(List<Citation> found) {
    List<Citation> sources = found.stream().filter(work -> work.role() == Role.SECONDARY).toList();
    return sources.size() == 1 && isArticle(sources.getFirst())
        ? Optional.of(article(sources.getFirst()))
        : Optional.empty();
  }

  /** What has an address, or a title in the article's script, rather than a word in marks. */
  private static boolean isArticle(Citation work) {
    return work.title().isPresent()
        && (work.url().isPresent() || WorkTitle.isLatin(work.title().get()));
  }

  private static Article article(Citation work) {
    String title = work.title().or(work::url).orElse("");
    Optional<String> date = work.date().map(d -> CalendarDate.iso(d).orElse(d));
    List<Span> evidence = work.span().isEmpty() ? List.of() : List.of(work.span());
    return new Article(title, work.authors(), work.publication(), date, work.url(), evidence);
  }
}
