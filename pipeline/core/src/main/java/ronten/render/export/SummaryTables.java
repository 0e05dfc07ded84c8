package ronten.render.export;

import static ronten.render.export.Table.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ronten.summary.Summary;

/** What was found in single documents, as tables; the first column is the document's path. */
final class SummaryTables {

  private SummaryTables() {}

  /** Something found and the document it was found in. */
  private record Found<T>(String path, T it) {}

  static List<Table<Summary, ?>> all() {
    return List.of(
        documents(),
        table("citations", Summary::citations, its(Summary.Citation.class)),
        outline(),
        table("sentences", Summary::summary, its(Summary.KeySentence.class)),
        terms(),
        table("glosses", Summary::glosses, its(Summary.Gloss.class)),
        quotes(),
        claims(),
        entities(),
        table("hygiene", Summary::hygiene, its(Summary.Oddity.class)));
  }

  private static <T> Table<Summary, Found<T>> table(
      String name, Function<Summary, List<T>> list, List<Table.Column<Found<T>>> columns) {
    List<Table.Column<Found<T>>> all = new ArrayList<>();
    all.add(column("path", Found::path));
    all.addAll(columns);
    return new Table<>(
        name,
        summary ->
            list.apply(summary).stream().map(it -> new Found<>(summary.document().path(), it)),
        all);
  }

  /** A column for each component. */
  private static <T extends Record> List<Table.Column<Found<T>>> its(Class<T> type) {
    return Table.components(type).stream()
        .map(column -> its(column.name(), column.value()))
        .toList();
  }

  private static <T> Table.Column<Found<T>> its(String name, Function<T, Object> value) {
    return column(name, found -> value.apply(found.it()));
  }

  private static Table<Summary, ?> documents() {
    return table(
        "documents",
        summary -> List.of(summary),
        List.of(
            its("title", s -> s.document().title()),
            its("author", s -> s.document().author()),
            its("date", s -> s.document().date()),
            its("language", s -> s.document().language()),
            its("role", s -> s.document().role()),
            its("media_type", s -> s.document().mediaType()),
            its("charset", s -> s.document().charset()),
            its("charset_confidence", s -> s.document().charsetConfidence()),
            its("characters", s -> s.document().characters()),
            its("sentences", s -> s.document().sentences()),
            its("tokens", s -> s.document().tokens()),
            its("sha256", s -> s.document().sha256()),
            its("article_title", s -> s.article().map(Summary.Article::title)),
            its("article_authors", s -> s.article().map(Summary.Article::authors)),
            its("article_url", s -> s.article().flatMap(Summary.Article::url))));
  }

  private static Table<Summary, ?> outline() {
    return table(
        "outline",
        Summary::outline,
        List.of(
            its("number", Summary.Part::number),
            its("title", Summary.Part::title),
            its("level", Summary.Part::level),
            its("role", Summary.Part::role),
            its("start", Summary.Part::start),
            its("end", Summary.Part::end),
            its("terms", Summary.Part::terms),
            its("key_sentence", part -> part.keySentence().map(Summary.Passage::text))));
  }

  private static Table<Summary, ?> terms() {
    return table(
        "terms",
        Summary::terms,
        List.of(
            its("term", Summary.Term::term),
            its("reading", Summary.Term::reading),
            its("language", Summary.Term::language),
            its("score", Summary.Term::score),
            its("frequency", Summary.Term::frequency),
            its("gloss", Summary.Term::gloss),
            its("places", term -> places(term.evidence()))));
  }

  private static String places(List<Summary.Place> places) {
    return places.stream().map(p -> p.start() + "–" + p.end()).collect(Collectors.joining(" "));
  }

  private static Table<Summary, ?> quotes() {
    return table(
        "quotes",
        Summary::quotes,
        List.of(
            its("text", Summary.Quote::text),
            its("start", Summary.Quote::start),
            its("end", Summary.Quote::end),
            its("language", Summary.Quote::language),
            its("kind", Summary.Quote::kind),
            its("speaker", quote -> quote.speaker().map(Summary.Speaker::text)),
            its("speaker_role", quote -> quote.speaker().map(Summary.Speaker::role)),
            its("verb", quote -> verb(quote.verb())),
            its("stance", quote -> quote.verb().map(Summary.Verb::stance)),
            its("translation_of", quote -> quote.translationOf().map(Summary.Place::start))));
  }

  private static Optional<String> verb(Optional<Summary.Verb> verb) {
    return verb.map(Summary.Verb::lemma);
  }

  private static Table<Summary, ?> claims() {
    return table(
        "claims",
        Summary::claims,
        List.of(
            its("text", Summary.Claim::text),
            its("start", Summary.Claim::start),
            its("end", Summary.Claim::end),
            its("holder", claim -> claim.holder().map(Summary.Speaker::text)),
            its("holder_role", claim -> claim.holder().map(Summary.Speaker::role)),
            its("verb", claim -> verb(claim.verb())),
            its("stance", Summary.Claim::stance),
            its("modality", c -> c.modality().stream().map(Summary.Modality::kind).toList()),
            its("cues", c -> c.cues().stream().map(Summary.Passage::text).toList())));
  }

  private static Table<Summary, ?> entities() {
    return table(
        "entities",
        Summary::entities,
        List.of(
            its("text", Summary.Entity::text),
            its("kind", Summary.Entity::kind),
            its("frequency", Summary.Entity::frequency),
            its("value", Summary.Entity::value),
            its("places", entity -> places(entity.evidence()))));
  }
}
