package ronten.find.work;

import java.util.List;
import java.util.Optional;
import ronten.find.Citation;
import ronten.find.Citation.Role;
import ronten.text.Span;

/**
 * A place that names a work, before mentions of the same work are put together.
 *
 * @param weight how strongly the place says that the document is about this work; 0 says nothing
 */
record WorkMention(
    Optional<String> title,
    List<String> authors,
    Optional<String> publication,
    Optional<String> date,
    Optional<String> url,
    Role role,
    int weight,
    Span span) {

  WorkMention {
    authors = List.copyOf(authors);
  }

  static WorkMention titled(String title, Role role, int weight, Span span) {
    return new WorkMention(
        Optional.of(title),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        role,
        weight,
        span);
  }

  static WorkMention at(String url, Role role, int weight, Span span) {
    return new WorkMention(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(url),
        role,
        weight,
        span);
  }

  WorkMention withTitle(Optional<String> other) {
    return new WorkMention(
        title.or(() -> other), authors, publication, date, url, role, weight, span);
  }

  WorkMention withAuthors(List<String> others) {
    List<String> kept = authors.isEmpty() ? others : authors;
    return new WorkMention(title, kept, publication, date, url, role, weight, span);
  }

  WorkMention withPublication(Optional<String> other) {
    return new WorkMention(
        title, authors, publication.or(() -> other), date, url, role, weight, span);
  }

  WorkMention withDate(Optional<String> other) {
    return new WorkMention(
        title, authors, publication, date.or(() -> other), url, role, weight, span);
  }

  WorkMention withUrl(Optional<String> other) {
    return new WorkMention(
        title, authors, publication, date, url.or(() -> other), role, weight, span);
  }

  WorkMention withoutUrl() {
    return new WorkMention(title, authors, publication, date, Optional.empty(), role, weight, span);
  }

  /** This with another role and weight. */
  WorkMention at(Role other, int heavy) {
    return new WorkMention(title, authors, publication, date, url, other, heavy, span);
  }

  WorkMention as(Role other, int more) {
    Role kept = role.compareTo(other) <= 0 ? role : other;
    return new WorkMention(title, authors, publication, date, url, kept, weight + more, span);
  }

  /** This with what a reference entry says. */
  WorkMention with(ReferenceEntry entry) {
    return new WorkMention(
        entry.title().or(() -> title),
        authors.isEmpty() ? entry.authors() : authors,
        publication.or(entry::publication),
        date.or(entry::date),
        url,
        role,
        weight,
        span);
  }

  /**
   * This, completed by another mention of the same work; the heavier one knows the title better.
   */
  WorkMention and(WorkMention other) {
    Optional<String> better = other.weight > weight ? other.title.or(() -> title) : title;
    return new WorkMention(better, authors, publication, date, url, role, weight, span)
        .withTitle(other.title)
        .withAuthors(other.authors)
        .withPublication(other.publication)
        .withDate(other.date)
        .withUrl(other.url)
        .as(other.role, other.weight);
  }

  Citation citation() {
    return new Citation(title, authors, publication, date, url, role, span);
  }
}
