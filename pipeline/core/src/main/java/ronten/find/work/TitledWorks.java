package ronten.find.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Citation.Role;
import ronten.find.mark.MarkPairs;
import ronten.find.mark.Spans;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Metadata;
import ronten.text.Paragraph;
import ronten.text.Span;

/**
 * Finds the work that a document's title, its front matter or a bibliography line names: {@code
 * title: '"Tolls and Ports" を読んだ'}, {@code source_url: https://…}, {@code - Lee, A. (2018). Tolls.}
 */
final class TitledWorks {

  private static final Pattern SOURCE_KEY =
      Pattern.compile(
          "(?m)^\\s{0,8}\"?((?:source|original|article|paper|reference|ref|origin)(?:[_-]?(?:url|link|title|author|authors|date|name))?)\"?"
              + "\\s*[:=]\\s*[\"']?(.{2,600}?)[\"']?,?\\s*$");

  private static final Pattern KEY =
      Pattern.compile("@([\\p{L}][\\p{L}_-]{1,40}?)[:_-]?(\\d{4})[a-z]?\\b");

  private static final Pattern READ =
      Pattern.compile("を(?:読ん|読み(?!解)|読了|翻訳|訳し|紹介)|で気になった|について|の(?:要約|紹介|感想|メモ)");

  private final Document document;
  private final Surroundings surroundings;
  private final Spans links;

  TitledWorks(Document document, Surroundings surroundings) {
    this.document = document;
    this.surroundings = surroundings;
    this.links = Spans.of(document.source().marks(), Mark.Kind.LINK);
  }

  List<WorkMention> find() {
    List<WorkMention> works = new ArrayList<>();
    frontMatter(works);
    title().ifPresent(works::add);
    document.paragraphs().forEach(paragraph -> reference(paragraph).ifPresent(works::add));
    document
        .paragraphs()
        .filter(paragraph -> paragraph.kind() != Paragraph.Kind.HEADING)
        .forEach(paragraph -> keys(paragraph, works));
    return works;
  }

  /** What the front matter says of the article, under its own key or one that blogs use. */
  private void frontMatter(List<WorkMention> works) {
    Metadata metadata = document.source().metadata();
    Span front =
        document.source().marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.FRONT_MATTER)
            .map(Mark::span)
            .findFirst()
            .orElse(new Span(0, 0));
    metadata.article().ifPresent(article -> works.add(article(article, front)));
    Matcher matcher = SOURCE_KEY.matcher(front.in(document.text()));
    Optional<WorkMention> work = Optional.empty();
    while (matcher.find()) {
      Span span = new Span(matcher.start(2), matcher.end(2)).shift(front.start());
      String key = matcher.group(1);
      WorkMention base = work.orElseGet(() -> blank(span));
      work = Optional.of(keyed(base, key, matcher.group(2)));
    }
    work.filter(found -> found.title().isPresent() || found.url().isPresent())
        .ifPresent(works::add);
  }

  private static WorkMention blank(Span span) {
    return WorkMention.at("", Role.MAIN, 8, span).withoutUrl();
  }

  private static WorkMention keyed(WorkMention work, String key, String value) {
    if (value.contains("://")) {
      return work.withUrl(Optional.of(value));
    }
    if (key.endsWith("title") || key.endsWith("name")) {
      WorkTitle title = WorkTitle.of(value.replace("\\\"", "\""));
      return work.withTitle(Optional.of(title.title())).withPublication(title.site());
    }
    if (key.contains("author")) {
      return work.withAuthors(AuthorNames.all(value));
    }
    return key.endsWith("date") ? work.withDate(Optional.of(value)) : work;
  }

  private static WorkMention article(String article, Span front) {
    return article.contains("://")
        ? WorkMention.at(article, Role.MAIN, 20, front)
        : WorkMention.titled(article, Role.MAIN, 20, front);
  }

  /** The work that the document's title names: a title in marks, or the whole in Latin script. */
  private Optional<WorkMention> title() {
    String name = document.name();
    boolean japanese =
        document.paragraphs().anyMatch(paragraph -> paragraph.language().equals("ja"));
    boolean linked = document.title().filter(line -> links.overlaps(line.span())).isPresent();
    if (linked || !japanese || name.equals(document.source().path())) {
      return Optional.empty();
    }
    Span span = document.title().map(Paragraph::span).orElse(new Span(0, 0));
    MarkPairs marks = MarkPairs.of(name, new Span(0, name.length()), List.of());
    for (MarkPairs.Pair pair : marks.quotations()) {
      String inside = pair.inside().in(name).strip();
      boolean read = READ.matcher(name.substring(pair.span().end())).find();
      if (pair.depth() == 0
          && read
          && WorkTitle.latinWords(inside) >= 2
          && WorkTitle.isLatin(inside)) {
        return Optional.of(WorkMention.titled(inside, Role.MAIN, 4, span));
      }
    }
    int dash = name.indexOf(" - ");
    String first = dash > 0 ? name.substring(0, dash).strip() : name;
    return WorkTitle.isLatin(first) && WorkTitle.latinWords(first) >= 3
        ? Optional.of(WorkMention.titled(WorkTitle.unmarked(first), Role.MAIN, 3, span))
        : Optional.empty();
  }

  private Optional<WorkMention> reference(Paragraph paragraph) {
    if (paragraph.kind() != Paragraph.Kind.LIST_ITEM && paragraph.kind() != Paragraph.Kind.PROSE) {
      return Optional.empty();
    }
    Surroundings.Place place = surroundings.of(paragraph.span());
    String line = paragraph.read(document.text(), paragraph.span());
    return ReferenceEntry.of(line)
        .filter(entry -> entry.date().isPresent())
        .map(entry -> blank(paragraph.span()).with(entry))
        .map(work -> work.at(place.role(), place.weight()));
  }

  /** {@code [@lee2018]}: the key of a bibliography that is not here. */
  private void keys(Paragraph paragraph, List<WorkMention> works) {
    String text = paragraph.span().in(document.text());
    if (text.indexOf('@') < 0) {
      return;
    }
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      boolean cited = key.start() > 0 && "[;- ".indexOf(text.charAt(key.start() - 1)) >= 0;
      if (cited) {
        Span span = new Span(key.start(), key.end()).shift(paragraph.span().start());
        works.add(
            blank(span)
                .at(Role.REFERENCE, 0)
                .withAuthors(List.of(key.group(1)))
                .withDate(Optional.of(key.group(2))));
      }
    }
  }
}
