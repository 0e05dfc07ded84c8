package ronten.render.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.compare.Reading;
import ronten.summary.Summary;
import ronten.text.Section;
import ronten.text.Span;

/**
 * Some of the commentaries on an article beside each other, a column for each: aligned by the
 * paragraphs of the article that they take up, or by what their sections do.
 */
final class SidesPage {

  private final Comparison comparison;
  private final Members members;
  private final List<Members.Who> chosen;

  /**
   * A row across the columns.
   *
   * @param words what it is about, of the article itself or of the page
   * @param href the address of its place in the article; empty for none
   */
  record Row(Phrase name, String words, String href, List<Side> sides) {}

  /** A document that can be chosen. */
  record Choice(Members.Who who, boolean chosen) {}

  private SidesPage(Comparison comparison, Members members, List<Members.Who> chosen) {
    this.comparison = comparison;
    this.members = members;
    this.chosen = chosen;
  }

  /**
   * What the template needs.
   *
   * @param paths of the documents that are chosen, in any order
   * @param bySection whether they are aligned by what their sections do
   */
  static Map<String, Object> model(
      Comparison comparison,
      Function<String, Optional<Reading>> readings,
      Collection<String> paths,
      boolean bySection) {
    Members members = new Members(comparison, readings);
    List<Members.Who> chosen =
        members.commentaries().stream().filter(who -> paths.contains(who.path())).toList();
    SidesPage page = new SidesPage(comparison, members, chosen);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("article", comparison.article());
    model.put("articleHref", Pages.address(Pages.article(comparison.article().id())));
    model.put("members", chosen);
    model.put(
        "choices",
        members.commentaries().stream().map(who -> new Choice(who, chosen.contains(who))).toList());
    model.put("hasText", !comparison.coverage().isEmpty());
    model.put("rows", bySection ? page.bySection() : page.byArticle());
    model.put("untouched", bySection ? 0 : page.untouched());
    model.put("points", page.points());
    model.put("renderings", page.renderings());
    model.put("facts", page.facts());
    return model;
  }

  private List<Side> sides(Function<Members.Who, Side> side) {
    return chosen.stream().map(side).toList();
  }

  private List<Row> byArticle() {
    String source = comparison.article().path().orElse("");
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (Comparison.Coverage paragraph : comparison.coverage()) {
      number++;
      if (chosen.stream().anyMatch(who -> isTakenUp(paragraph, who))) {
        rows.add(
            new Row(
                Phrases.say("sides.paragraph", number),
                paragraph.article().text(),
                Pages.to(source, paragraph.article().start()),
                sides(who -> side(paragraph, who))));
      }
    }
    return rows;
  }

  /** How many paragraphs of the article none of those who are chosen takes up. */
  private int untouched() {
    return (int)
        comparison.coverage().stream()
            .filter(paragraph -> chosen.stream().noneMatch(who -> isTakenUp(paragraph, who)))
            .count();
  }

  private static boolean isTakenUp(Comparison.Coverage paragraph, Members.Who who) {
    return use(paragraph, who) != Comparison.Use.ABSENT;
  }

  private static Comparison.Use use(Comparison.Coverage paragraph, Members.Who who) {
    return paragraph.documents().getOrDefault(who.path(), Comparison.Use.ABSENT);
  }

  private Side side(Comparison.Coverage paragraph, Members.Who who) {
    if (!isTakenUp(paragraph, who)) {
      return Side.EMPTY;
    }
    Span place = new Span(paragraph.article().start(), paragraph.article().end());
    List<Side.Said> said =
        Stream.concat(quoted(place, who), rendered(place, who)).distinct().toList();
    return new Side(
        Phrases.say("use", use(paragraph, who)), said.isEmpty() ? first(paragraph, who) : said);
  }

  /** What a commentary quotes from a paragraph. */
  private Stream<Side.Said> quoted(Span paragraph, Members.Who who) {
    return comparison.quotes().stream()
        .flatMap(
            quote ->
                quote.members().stream()
                    .filter(quoting -> quoting.path().equals(who.path()))
                    .filter(quoting -> begins(quoting.verdict().start(), paragraph))
                    .map(quoting -> Side.Said.quoted(quote, quoting, members)));
  }

  /** What a commentary reports of a paragraph in its own words. */
  private Stream<Side.Said> rendered(Span paragraph, Members.Who who) {
    return comparison.claims().stream()
        .filter(claim -> begins(claim.source().map(Comparison.Source::start), paragraph))
        .flatMap(claim -> claim.members().stream())
        .filter(claiming -> claiming.path().equals(who.path()))
        .map(
            claiming ->
                Side.Said.plain(
                    Pages.to(who.path(), claiming.start()), who.language(), claiming.text()));
  }

  private static boolean begins(Optional<Integer> start, Span paragraph) {
    return start.filter(at -> at >= paragraph.start() && at < paragraph.end()).isPresent();
  }

  /** The place that the coverage names. */
  private List<Side.Said> first(Comparison.Coverage paragraph, Members.Who who) {
    return Optional.ofNullable(paragraph.places().get(who.path()))
        .flatMap(place -> text(who, place.start(), place.end()))
        .stream()
        .toList();
  }

  private Optional<Side.Said> text(Members.Who who, int start, int end) {
    return members
        .reading(who.path())
        .map(Reading::text)
        .filter(text -> end <= text.length())
        .map(
            text ->
                Side.Said.plain(
                    Pages.to(who.path(), start), who.language(), text.substring(start, end)));
  }

  private List<Row> bySection() {
    List<Row> rows = new ArrayList<>();
    for (Section.Role role : Section.Role.values()) {
      List<Side> sides = sides(who -> sections(role, who));
      if (sides.stream().anyMatch(side -> !side.said().isEmpty())) {
        rows.add(new Row(Phrases.say("role", role), "", "", sides));
      }
    }
    return rows;
  }

  /** The sections of a commentary that do something: what they are called, and what they say. */
  private Side sections(Section.Role role, Members.Who who) {
    List<Side.Said> said = new ArrayList<>();
    for (Summary.Part part :
        members.reading(who.path()).map(r -> r.summary().outline()).orElse(List.of())) {
      if (part.role() == role) {
        String number = part.number().map(n -> n + " ").orElse("");
        said.add(
            Side.Said.plain(
                Pages.to(who.path(), part.start()), who.language(), number + part.title()));
        part.keySentence()
            .map(
                key ->
                    Side.Said.plain(Pages.to(who.path(), key.start()), who.language(), key.text()))
            .ifPresent(said::add);
      }
    }
    return said.isEmpty() ? Side.EMPTY : new Side(Side.UNSAID, said);
  }

  /** The points on which two or more of those who are chosen say something. */
  private List<Row> points() {
    return ClaimRows.aligned(comparison, members).stream()
        .map(point -> new Row(point.word(), point.source(), point.place(), sides(point)))
        .filter(row -> row.sides().stream().filter(side -> !side.said().isEmpty()).count() > 1)
        .toList();
  }

  private List<Side> sides(ClaimRows.Row point) {
    return sides(
        who ->
            new Side(
                point.of(who).stream().map(ClaimRows.Said::word).findFirst().orElse(Side.UNSAID),
                point.of(who).stream()
                    .map(said -> Side.Said.plain(said.href(), who.language(), said.text()))
                    .toList()));
  }

  /** The English terms that those who are chosen render differently. */
  private List<Row> renderings() {
    return differing(comparison.glossary(), Glossary.Entry::en, this::rendering);
  }

  /** What those who are chosen give different values for. */
  private List<Row> facts() {
    return differing(comparison.facts(), Comparison.Fact::what, SidesPage::values);
  }

  private <T> List<Row> differing(
      List<T> all, Function<T, String> name, BiFunction<T, Members.Who, Side> side) {
    return all.stream()
        .map(each -> new Row(Side.UNSAID, name.apply(each), "", sides(w -> side.apply(each, w))))
        .filter(row -> row.sides().stream().flatMap(Side::texts).distinct().count() > 1)
        .toList();
  }

  private Side rendering(Glossary.Entry entry, Members.Who who) {
    List<Side.Said> said =
        entry.renderings().stream()
            .filter(rendering -> rendering.paths().contains(who.path()))
            .map(
                rendering ->
                    Side.Said.plain(
                        members
                            .occurrences(who.path())
                            .flatMap(document -> document.gloss(entry.en(), rendering.ja()))
                            .map(place -> Pages.to(who.path(), place.start()))
                            .orElse(who.href()),
                        "ja",
                        rendering.ja()))
            .toList();
    return new Side(Side.UNSAID, said);
  }

  private static Side values(Comparison.Fact fact, Members.Who who) {
    List<Side.Said> said =
        fact.values().stream()
            .filter(value -> value.paths().contains(who.path()))
            .map(
                value ->
                    Side.Said.plain(
                        Optional.ofNullable(value.places().get(who.path()))
                            .map(place -> Pages.to(who.path(), place.start()))
                            .orElse(who.href()),
                        "",
                        value.value()))
            .toList();
    return new Side(Side.UNSAID, said);
  }
}
