package ronten.compare.group;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ronten.find.Citation;
import ronten.find.Quote;
import ronten.find.Speaker;
import ronten.summary.Summary;
import ronten.text.Span;

/**
 * The works that a document cites beside its article and has a quotation or a claim from: whose
 * speaker is named like an author or the title of the work, or who is not named, where the nearest
 * citation in the same section is that of the work.
 */
final class CitedWorks {

  /** Words for somebody who was named before. */
  private static final Set<String> POINTING =
      Set.of("両氏", "両者", "両著者", "同氏", "氏", "彼", "彼女", "彼ら", "著者", "著者ら", "著者たち", "執筆者", "寄稿者");

  private final Summary summary;
  private final List<Summary.Citation> citations;

  CitedWorks(Summary summary) {
    this.summary = summary;
    this.citations =
        summary.citations().stream()
            .filter(c -> c.start() < c.end() || c.title().isPresent())
            .toList();
  }

  /** Words of somebody's. */
  private record Voice(Span span, Optional<Summary.Speaker> speaker) {

    boolean isArticles() {
      return is(Speaker.Role.ARTICLE_AUTHOR) || is(Speaker.Role.ARTICLE);
    }

    boolean is(Speaker.Role role) {
      return speaker.filter(s -> s.role() == role).isPresent();
    }
  }

  List<Work> all() {
    List<Summary.Citation> secondary =
        citations.stream().filter(c -> c.role() == Citation.Role.SECONDARY).toList();
    if (secondary.isEmpty()) {
      return List.of();
    }
    List<Voice> voices = voices();
    return secondary.stream()
        .filter(citation -> voices.stream().anyMatch(voice -> isFrom(voice, citation)))
        .map(Work::of)
        .toList();
  }

  private List<Voice> voices() {
    var quotes =
        summary.quotes().stream()
            .filter(quote -> quote.kind() == Quote.Kind.QUOTATION)
            .map(quote -> new Voice(new Span(quote.start(), quote.end()), quote.speaker()));
    var claims =
        summary.claims().stream()
            .map(claim -> new Voice(new Span(claim.start(), claim.end()), claim.holder()));
    return Stream.concat(quotes, claims)
        .filter(voice -> !voice.is(Speaker.Role.COMMENTATOR))
        .filter(voice -> summary.article().isEmpty() || !voice.isArticles())
        .toList();
  }

  private boolean isFrom(Voice voice, Summary.Citation citation) {
    Work work = Work.of(citation);
    String speaker = voice.speaker().map(Summary.Speaker::text).orElse("");
    if (work.names().namedIn(speaker)) {
      return true;
    }
    Title named = Title.of(speaker);
    if (!named.isEmpty() && !named.generic() && named.isSame(work.name())) {
      return true;
    }
    boolean another =
        voice.is(Speaker.Role.PERSON) && !POINTING.contains(speaker) && !work.authors().isEmpty();
    return !another && nearest(voice).filter(citation::equals).isPresent();
  }

  /** The citation nearest to some words in their section. */
  private Optional<Summary.Citation> nearest(Voice voice) {
    Span section = section(voice.span().start());
    return citations.stream()
        .filter(citation -> section.covers(citation.start()) && citation.start() < citation.end())
        .min(Comparator.comparingInt(citation -> distance(citation, voice.span())));
  }

  private static int distance(Summary.Citation citation, Span span) {
    return Math.max(0, Math.max(citation.start() - span.end(), span.start() - citation.end()));
  }

  /** From the last heading before a place to the next one; without headings, the whole text. */
  private Span section(int at) {
    return summary.outline().stream()
        .map(part -> new Span(part.start(), part.end()))
        .filter(part -> part.covers(at))
        .findFirst()
        .orElse(new Span(0, lede()));
  }

  /** Where the first heading stands. */
  private int lede() {
    return summary.outline().stream().mapToInt(Summary.Part::start).min().orElse(Integer.MAX_VALUE);
  }
}
