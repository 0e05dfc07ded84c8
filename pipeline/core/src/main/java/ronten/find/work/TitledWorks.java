package ronten.find.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Citation.Role;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Section;
import ronten.text.Span;

/**
 * Finds the works that a bibliography line, a heading with a byline, the source set apart before
 * the text, or a citation key name: {@code - Lee, A. (2018). Tolls.}, {@code [@lee2018]}.
 */
final class TitledWorks {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>()\\[\\]\"」』）]{4,2000}(?<![.,;])");

  private static final Pattern LABEL =
      Pattern.compile("(?i)^\\s*(?:一次ソース|一次資料|出典|原典|元論文|対象論文|論文|paper|source)\\s*[:：]\\s*");

  private static final Pattern KEY =
      Pattern.compile("@([\\p{L}][\\p{L}_-]{1,40}?)[:_-]?(\\d{4})[a-z]?\\b");

  /** {@code [Lee et al., Harbour Review, 2019]} alone. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "^[\\s\\[*]*[^\\[\\]\\n]{1,40} et al[.,][^\\[\\]\\n]{0,80}?((?:19|20)\\d\\d)[\\s\\]*]*$");

  /** A date or number in front of a title. */
  private static final Pattern MARKED = Pattern.compile("^\\s*【[^】\\n]{1,20}】\\s*");

  /** The digits of a year. */
  private static final int YEAR = 4;

  private final Document document;
  private final Surroundings surroundings;

  TitledWorks(Document document, Surroundings surroundings) {
    this.document = document;
    this.surroundings = surroundings;
  }

  List<WorkMention> find() {
    List<WorkMention> works = new ArrayList<>();
    headings(works);
    document.paragraphs().forEach(paragraph -> reference(paragraph).ifPresent(works::add));
    document
        .paragraphs()
        .filter(paragraph -> paragraph.kind() != Paragraph.Kind.HEADING)
        .forEach(paragraph -> keys(paragraph, works));
    return works;
  }

  /** {@code ## 【5/7】Tolls and Tides}, and under it who wrote it: a list of what was read. */
  private void headings(List<WorkMention> works) {
    for (Section section : document.sections()) {
      Optional<Paragraph> below = section.paragraphs().stream().findFirst();
      below = below.filter(paragraph -> mayHoldYear(paragraph.span()));
      if (section.heading().isPresent() && below.isPresent()) {
        Paragraph line = section.heading().get().title();
        Paragraph first = below.get();
        Matcher byline = BYLINE.matcher(first.read(document.text(), first.span()));
        if (byline.find()) {
          String title = MARKED.matcher(line.read(document.text(), line.span())).replaceAll("");
          works.add(
              WorkMention.titled(title.strip(), Role.SECONDARY, 0, line.span())
                  .withDate(Optional.of(byline.group(1))));
        }
      }
    }
  }

  private static WorkMention blank(Span span) {
    return WorkMention.at("", Role.REFERENCE, 0, span).withoutUrl();
  }

  private Optional<WorkMention> reference(Paragraph paragraph) {
    if (paragraph.kind() == Paragraph.Kind.BLOCK_QUOTE) {
      return labelled(paragraph);
    }
    boolean line =
        paragraph.kind() == Paragraph.Kind.LIST_ITEM || paragraph.kind() == Paragraph.Kind.PROSE;
    return line && mayHoldYear(paragraph.span())
        ? ReferenceEntry.of(paragraph.read(document.text(), paragraph.span()))
            .filter(entry -> entry.date().isPresent())
            .map(entry -> placed(entry, paragraph))
        : Optional.empty();
  }

  /** Whether a stretch holds digits enough for a year, whatever markup stands between them. */
  private boolean mayHoldYear(Span span) {
    String text = document.text();
    int digits = 0;
    for (int at = span.start(); at < span.end() && digits < YEAR; at++) {
      digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
    }
    return digits == YEAR;
  }

  private WorkMention placed(ReferenceEntry entry, Paragraph paragraph) {
    Surroundings.Place place = surroundings.of(paragraph.span());
    return blank(paragraph.span())
        .with(entry)
        .withUrl(address(paragraph))
        .at(place.role(), place.weight());
  }

  /** The one address that stands in an entry. */
  private Optional<String> address(Paragraph paragraph) {
    Matcher matcher = ADDRESS.matcher(paragraph.span().in(document.text()));
    Optional<String> address = matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    return matcher.find() ? Optional.empty() : address;
  }

  /** {@code > 一次ソース: Lee (2018), "Tolls"}: the source of what follows, set apart. */
  private Optional<WorkMention> labelled(Paragraph paragraph) {
    String line = paragraph.read(document.text(), paragraph.span());
    Matcher label = LABEL.matcher(line);
    int end = line.indexOf('\n');
    return label.find()
        ? ReferenceEntry.of(line.substring(label.end(), end < label.end() ? line.length() : end))
            .map(entry -> blank(paragraph.span()).at(Role.MAIN, 5).with(entry))
        : Optional.empty();
  }

  /** {@code [@lee2018]}: the key of a bibliography that is not here. */
  private void keys(Paragraph paragraph, List<WorkMention> works) {
    if (document.text().indexOf('@', paragraph.span().start(), paragraph.span().end()) < 0) {
      return;
    }
    String text = paragraph.span().in(document.text());
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
