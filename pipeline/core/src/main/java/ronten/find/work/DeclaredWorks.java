package ronten.find.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ronten.find.Citation.Role;
import ronten.find.mark.MarkPairs;
import ronten.find.mark.Spans;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Metadata;
import ronten.text.Paragraph;
import ronten.text.Span;

/**
 * Finds the work that a document's front matter or title says it is about: {@code article: Tolls},
 * {@code source_url: https://…}, {@code venue: …} under a title in Latin script, {@code title:
 * '"Tolls and Ports" を読んだ'}.
 */
final class DeclaredWorks {

  private static final Pattern SOURCE_KEY =
      Pattern.compile(
          "(?:source|original|article|paper|reference|ref|origin)(?:[_-]?(?:url|link|title|author|authors|date|name))?");

  private static final Pattern READ =
      Pattern.compile("を(?:読ん|読み(?!解)|読了|翻訳|訳し|紹介)|で気になった|について|の(?:要約|紹介|感想|メモ)");

  private static final Pattern WORK_BEFORE =
      Pattern.compile("(?:記事|論文|論考|社説|エッセ[イー]|コラム|投稿|エントリー?|書籍|著書|本)\\s*$");

  /** An issue of something that goes on: its title is the document's own. */
  private static final Pattern SERIAL =
      Pattern.compile("(?i)#\\s?\\d+\\s*$|\\b(?:newsletter|weekly|digest|changelog)\\b");

  private final Document document;
  private final Metadata metadata;
  private final FrontLines front;

  DeclaredWorks(Document document) {
    this.document = document;
    this.metadata = document.source().metadata();
    this.front = FrontLines.of(document);
  }

  List<WorkMention> find() {
    List<WorkMention> works = new ArrayList<>();
    metadata.article().ifPresent(article -> works.add(article(article)));
    source().ifPresent(works::add);
    title().ifPresent(works::add);
    return works;
  }

  private WorkMention article(String article) {
    Span span = front.find("article").map(FrontLines.Line::span).orElse(new Span(0, 0));
    return article.contains("://")
        ? WorkMention.at(article, Role.MAIN, 20, span)
        : WorkMention.titled(article, Role.MAIN, 20, span);
  }

  /** What the keys that blogs use say of the article; the line of its title, if any, is shown. */
  private Optional<WorkMention> source() {
    List<FrontLines.Line> lines =
        front.all().stream()
            .filter(line -> SOURCE_KEY.matcher(line.key()).matches() && line.value().length() > 1)
            .toList();
    Optional<FrontLines.Line> shown =
        lines.stream()
            .filter(line -> line.key().endsWith("title"))
            .findFirst()
            .or(() -> lines.stream().findFirst());
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    WorkMention work = WorkMention.at("", Role.MAIN, 8, shown.get().span()).withoutUrl();
    for (FrontLines.Line line : lines) {
      work = keyed(work, line.key(), line.value());
    }
    return Optional.of(work).filter(w -> w.title().isPresent() || w.url().isPresent());
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

  /** The work that the document's title names: a title in marks, or the whole in Latin script. */
  private Optional<WorkMention> title() {
    String name = document.name();
    Spans links = Spans.of(document.source().marks(), Mark.Kind.LINK);
    boolean japanese =
        document.paragraphs().anyMatch(paragraph -> paragraph.language().equals("ja"));
    boolean linked = document.title().filter(line -> links.overlaps(line.span())).isPresent();
    if (linked || !japanese || name.equals(document.source().path())) {
      return Optional.empty();
    }
    Span span =
        front
            .find("title")
            .map(FrontLines.Line::span)
            .or(() -> document.title().map(Paragraph::span))
            .orElse(new Span(0, 0));
    return quoted(name, span).or(() -> whole(name, span));
  }

  private static Optional<WorkMention> quoted(String name, Span span) {
    for (MarkPairs.Pair pair :
        MarkPairs.of(name, new Span(0, name.length()), List.of()).quotations()) {
      String inside = pair.inside().in(name).strip();
      String behind = name.substring(pair.span().end());
      boolean latin = WorkTitle.latinWords(inside) >= 2 && WorkTitle.isLatin(inside);
      boolean named = WORK_BEFORE.matcher(name.substring(0, pair.span().start())).find();
      if (pair.depth() == 0
          && ((latin && READ.matcher(behind).find()) || (!latin && named && !inside.isEmpty()))) {
        return Optional.of(WorkMention.titled(inside, Role.MAIN, 4, span));
      }
    }
    return Optional.empty();
  }

  private Optional<WorkMention> whole(String name, Span span) {
    int dash = name.indexOf(" - ");
    String first = dash > 0 ? name.substring(0, dash).strip() : name;
    boolean title =
        WorkTitle.isLatin(first)
            && WorkTitle.latinWords(first) >= 3
            && !SERIAL.matcher(first).find();
    return title
        ? Optional.of(paper(WorkMention.titled(WorkTitle.unmarked(first), Role.MAIN, 3, span)))
        : Optional.empty();
  }

  /** Where the front matter names a venue, it describes the paper: {@code venue: Harbours 2024}. */
  private WorkMention paper(WorkMention work) {
    Optional<String> venue =
        front
            .find("venue", "journal", "conference", "booktitle")
            .map(FrontLines.Line::value)
            .filter(value -> !value.isBlank());
    boolean described = venue.isPresent() || front.find("doi", "arxiv").isPresent();
    return described
        ? work.at(Role.MAIN, 8)
            .withAuthors(metadata.authors().stream().flatMap(DeclaredWorks::names).toList())
            .withPublication(venue)
            .withDate(front.find("year").map(FrontLines.Line::value))
            .withUrl(metadata.url())
        : work;
  }

  /** One field may hold the names of all: {@code authors: "Ann Lee, Omar Haddad"}. */
  private static Stream<String> names(String field) {
    List<String> names = AuthorNames.all(field);
    return names.isEmpty() ? Stream.of(field) : names.stream();
  }
}
