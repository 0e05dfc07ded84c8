package ronten.find.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Citation.Role;
import ronten.find.WebAddress;
import ronten.find.mark.Spans;
import ronten.find.word.PatternScan;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Span;

/** Finds the works that a document links to, in its links, bare addresses and quotation blocks. */
final class LinkedWorks {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[\\x21\\x23-\\x26\\x28-\\x3b\\x3d\\x3f-\\x5a\\x5c\\x5f\\x61-\\x7a\\x7e]{4,2000}");

  /** {@code {{< quote title="…" link="…" >}}}, {@code <blockquote cite="…">}. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\b(title|link|cite|url|href|source)\\s*=\\s*\"([^\"\\n]{3,2000})\"");

  private static final PatternScan TAG =
      new PatternScan(
          Pattern.compile(
              "\\{\\{[<%][^{}\\n]{3,3000}[>%]\\}\\}|<(?:blockquote|q|cite)\\b[^<>\\n]{3,3000}>"),
          "{<");

  private static final PatternScan COMMENT =
      new PatternScan(
          Pattern.compile("<!--\\s*(https?://\\S{4,1000})\\s+([^<>\\n]{4,300}?)\\s*-->"), "<");

  private static final Pattern IMAGE =
      Pattern.compile("(?i)\\.(?:png|jpe?g|gif|svg|webp|ico|css|js|mp4)(?:[?#].*)?$");

  /** An address without a title is the article only where words, not its place alone, say so. */
  private static final int TOLD = 5;

  private final Document document;
  private final String text;
  private final Surroundings surroundings;

  LinkedWorks(Document document, Surroundings surroundings) {
    this.document = document;
    this.text = document.text();
    this.surroundings = surroundings;
  }

  List<WorkMention> find() {
    List<WorkMention> works = new ArrayList<>();
    Spans links = Spans.of(document.source().marks(), Mark.Kind.LINK);
    for (Mark mark : document.source().marks()) {
      if (mark.kind() == Mark.Kind.LINK) {
        link(mark).ifPresent(works::add);
      }
    }
    Spans hidden = hidden();
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      Span span = new Span(address.start(), trimmed(address.start(), address.end()));
      if (!hidden.overlaps(span) && !links.overlaps(span)) {
        bare(span).ifPresent(works::add);
      }
    }
    tags(works);
    return works;
  }

  /**
   * What holds addresses that are no citation by themselves; an address that stands bare does not.
   */
  private Spans hidden() {
    return Spans.of(
        document.source().marks().stream()
            .filter(mark -> mark.kind().hidden() && !mark.span().isEmpty())
            .filter(
                mark ->
                    mark.kind() != Mark.Kind.LINK_TARGET
                        || "h<".indexOf(text.charAt(mark.span().start())) < 0)
            .map(Mark::span)
            .toList());
  }

  /** A full stop or closing bracket behind an address is the sentence's. */
  private int trimmed(int start, int end) {
    int last = end;
    while (last > start && ".,;:!?)".indexOf(text.charAt(last - 1)) >= 0) {
      boolean opened = text.charAt(last - 1) == ')' && text.substring(start, last).contains("(");
      if (opened) {
        break;
      }
      last--;
    }
    return last;
  }

  private static boolean isWork(String target) {
    return target.contains("://") && !IMAGE.matcher(target).find();
  }

  private Optional<WorkMention> link(Mark mark) {
    String words = mark.span().in(text).replaceAll("\\s+", " ").strip();
    if (!isWork(mark.target()) || words.isEmpty()) {
      return named(mark, words);
    }
    if (words.contains("://")) {
      return bare(mark.span()).map(work -> work.withUrl(Optional.of(mark.target())));
    }
    Surroundings.Place place = surroundings.of(mark.span());
    boolean site = WebAddress.of(mark.target()).map(WebAddress::isSite).orElse(true);
    if (!place.alone() && place.weight() < 2 && !isTitle(words, site)) {
      return Optional.empty();
    }
    WorkMention work = WorkMention.at(mark.target(), place.role(), place.weight(), mark.span());
    Optional<ReferenceEntry> entry = ReferenceEntry.of(words);
    if (entry.isPresent()) {
      return Optional.of(work.with(entry.get()));
    }
    WorkTitle title = WorkTitle.of(words);
    return Optional.of(
        work.withTitle(Optional.of(title.title()))
            .withPublication(title.site())
            .withAuthors(place.authors()));
  }

  /** A bibliography's link that leads nowhere still names a work. */
  private Optional<WorkMention> named(Mark mark, String words) {
    Surroundings.Place place = surroundings.of(mark.span());
    boolean title = place.role() == Role.REFERENCE && isTitle(words, true);
    return title
        ? Optional.of(WorkMention.titled(words, Role.REFERENCE, 0, mark.span()))
        : Optional.empty();
  }

  /** A link's words that may be a title, rather than a name or a remark that happens to link. */
  private static boolean isTitle(String words, boolean site) {
    int latin = WorkTitle.latinWords(words);
    boolean japanese = !WorkTitle.isLatin(words);
    return japanese ? words.length() >= (site ? 16 : 8) : latin >= (site ? 4 : 2);
  }

  private Optional<WorkMention> bare(Span span) {
    String url = span.in(text);
    if (!isWork(url)) {
      return Optional.empty();
    }
    Surroundings.Place place = surroundings.of(span);
    Optional<String> title = surroundings.titleAbove(span);
    boolean told = title.isPresent() || place.weight() >= TOLD;
    Role role = told || place.role() == Role.REFERENCE ? place.role() : Role.SECONDARY;
    return Optional.of(
        WorkMention.at(url, role, place.weight(), span)
            .withTitle(title)
            .withAuthors(place.authors()));
  }

  private void tags(List<WorkMention> works) {
    Matcher tag = TAG.matcher(text);
    for (int from = 0; TAG.find(tag, text, from); from = tag.end()) {
      tagged(tag.group(), new Span(tag.start(), tag.end())).ifPresent(works::add);
    }
    Matcher comment = COMMENT.matcher(text);
    for (int from = 0; COMMENT.find(comment, text, from); from = comment.end()) {
      Span span = new Span(comment.start(), comment.end());
      Surroundings.Place place = surroundings.of(span);
      works.add(
          WorkMention.at(comment.group(1), place.role(), place.weight(), span)
              .withTitle(Optional.of(comment.group(2)))
              .withAuthors(place.authors()));
    }
  }

  private Optional<WorkMention> tagged(String tag, Span span) {
    Optional<String> title = Optional.empty();
    Optional<String> url = Optional.empty();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      if (attribute.group(1).equals("title")) {
        title = Optional.of(attribute.group(2));
      } else if (isWork(attribute.group(2))) {
        url = Optional.of(attribute.group(2));
      }
    }
    Optional<WorkTitle> parts = title.map(WorkTitle::of);
    boolean image = tag.contains("src=");
    return url.filter(address -> !image)
        .map(
            address ->
                WorkMention.at(address, Role.SECONDARY, 1, span)
                    .withTitle(parts.map(WorkTitle::title))
                    .withPublication(parts.flatMap(WorkTitle::site)));
  }
}
