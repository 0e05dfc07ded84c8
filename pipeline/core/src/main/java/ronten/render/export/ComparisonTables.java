package ronten.render.export;

import static ronten.render.export.Table.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.render.Json;

/** Comparisons as tables; the first column is the id of the article. */
final class ComparisonTables {

  private ComparisonTables() {}

  private record Of<T>(String article, T it) {}

  private record Use(Comparison.Term term, String path, int count) {

    Optional<Comparison.Interval> ratio() {
      return Optional.ofNullable(term.logRatio().get(path));
    }
  }

  private record Quoting(int quote, String consensus, Comparison.Quoting member) {}

  private record Claiming(int claim, Comparison.Claim set, Comparison.Claiming member) {}

  private record Covered(Comparison.Passage paragraph, String path, Comparison.Use use) {}

  private record Pair(String measure, String path, String other, double value) {}

  private record Given(int fact, String what, String value, String path) {}

  static List<Table<Comparison, ?>> all() {
    return List.of(documents(), terms(), quotes(), claims(), coverage(), similarity(), facts());
  }

  private static <T> Table<Comparison, Of<T>> table(
      String name, Function<Comparison, Stream<T>> rows, List<Table.Column<Of<T>>> columns) {
    List<Table.Column<Of<T>>> all = new ArrayList<>();
    all.add(column("article", Of::article));
    all.addAll(columns);
    return new Table<>(
        "comparison-" + name,
        comparison -> rows.apply(comparison).map(it -> new Of<>(comparison.article().id(), it)),
        all);
  }

  private static <T> Table.Column<Of<T>> its(String name, Function<T, Object> value) {
    return column(name, row -> value.apply(row.it()));
  }

  private static Table<Comparison, ?> documents() {
    return table(
        "documents",
        comparison -> comparison.documents().stream(),
        List.of(
            its("path", Comparison.Member::path),
            its("title", Comparison.Member::title),
            its("author", Comparison.Member::author),
            its("date", Comparison.Member::date),
            its("relation", Comparison.Member::relation)));
  }

  private static Table<Comparison, ?> terms() {
    return table(
        "terms",
        comparison -> comparison.terms().stream().flatMap(ComparisonTables::uses),
        List.of(
            its("term", use -> use.term().term()),
            its("gloss", use -> use.term().gloss()),
            its("path", Use::path),
            its("count", Use::count),
            its("log_ratio", use -> use.ratio().map(Comparison.Interval::value)),
            its("log_ratio_low", use -> use.ratio().map(Comparison.Interval::low)),
            its("log_ratio_high", use -> use.ratio().map(Comparison.Interval::high)),
            its("log_likelihood", use -> use.term().logLikelihood()),
            its("shared_by", use -> use.term().sharedBy())));
  }

  private static Stream<Use> uses(Comparison.Term term) {
    return term.counts().entrySet().stream()
        .map(count -> new Use(term, count.getKey(), count.getValue()));
  }

  private static Table<Comparison, ?> quotes() {
    return table(
        "quotes",
        comparison ->
            numbered(comparison.quotes())
                .flatMap(
                    quote ->
                        quote.it().members().stream()
                            .map(m -> new Quoting(quote.number(), quote.it().consensus(), m))),
        List.of(
            its("quote", Quoting::quote),
            its("path", row -> row.member().path()),
            its("start", row -> row.member().start()),
            its("end", row -> row.member().end()),
            its("text", row -> row.member().text()),
            its("language", row -> row.member().language()),
            its("status", row -> row.member().verdict().status()),
            its("consensus", Quoting::consensus),
            its("source", row -> row.member().verdict().source()),
            its("source_start", row -> row.member().verdict().start()),
            its("source_end", row -> row.member().verdict().end()),
            its("differences", row -> differences(row.member().verdict())),
            its("translation", row -> row.member().translation().map(Comparison.Passage::text))));
  }

  private static List<String> differences(Comparison.Verdict verdict) {
    return verdict.differences().stream()
        .map(d -> Json.name(d.kind()) + ": " + d.original() + " → " + d.quoted())
        .toList();
  }

  private static Table<Comparison, ?> claims() {
    return table(
        "claims",
        comparison ->
            numbered(comparison.claims())
                .flatMap(
                    claim ->
                        claim.it().members().stream()
                            .map(m -> new Claiming(claim.number(), claim.it(), m))),
        List.of(
            its("claim", Claiming::claim),
            its("agreement", row -> row.set().agreement()),
            its("path", row -> row.member().path()),
            its("start", row -> row.member().start()),
            its("end", row -> row.member().end()),
            its("text", row -> row.member().text()),
            its("stance", row -> row.member().stance()),
            its("cues", row -> row.member().cues().stream().map(cue -> cue.text()).toList()),
            its("source_start", row -> row.set().source().map(Comparison.Source::start)),
            its("source_end", row -> row.set().source().map(Comparison.Source::end)),
            its("anchors", row -> row.set().source().map(Comparison.Source::anchors))));
  }

  private static Table<Comparison, ?> coverage() {
    return table(
        "coverage",
        comparison ->
            comparison.coverage().stream()
                .flatMap(
                    row ->
                        row.documents().entrySet().stream()
                            .map(use -> new Covered(row.article(), use.getKey(), use.getValue()))),
        List.of(
            its("start", row -> row.paragraph().start()),
            its("end", row -> row.paragraph().end()),
            its("text", row -> row.paragraph().text()),
            its("path", Covered::path),
            its("use", Covered::use)));
  }

  private static Table<Comparison, ?> similarity() {
    return table(
        "similarity",
        comparison -> comparison.similarity().stream().flatMap(ComparisonTables::pairs),
        List.of(
            its("measure", Pair::measure),
            its("path", Pair::path),
            its("other", Pair::other),
            its("value", Pair::value)));
  }

  private static Stream<Pair> pairs(Comparison.Similarity similarity) {
    return similarity.matrix().entrySet().stream()
        .flatMap(
            row -> row.getValue().entrySet().stream().map(cell -> pair(similarity, row, cell)));
  }

  private static Pair pair(
      Comparison.Similarity similarity,
      Map.Entry<String, Map<String, Double>> row,
      Map.Entry<String, Double> cell) {
    return new Pair(similarity.measure(), row.getKey(), cell.getKey(), cell.getValue());
  }

  private static Table<Comparison, ?> facts() {
    return table(
        "facts",
        comparison -> numbered(comparison.facts()).flatMap(ComparisonTables::given),
        List.of(
            its("fact", Given::fact),
            its("what", Given::what),
            its("value", Given::value),
            its("path", Given::path)));
  }

  private static Stream<Given> given(Numbered<Comparison.Fact> fact) {
    return fact.it().values().stream()
        .flatMap(
            value ->
                value.paths().stream()
                    .map(path -> new Given(fact.number(), fact.it().what(), value.value(), path)));
  }

  /** An entry of a list and its number, from 1. */
  private record Numbered<T>(int number, T it) {}

  private static <T> Stream<Numbered<T>> numbered(List<T> list) {
    return IntStream.range(0, list.size()).mapToObj(i -> new Numbered<>(i + 1, list.get(i)));
  }
}
