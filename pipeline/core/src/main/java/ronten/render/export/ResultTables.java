package ronten.render.export;

import static ronten.render.export.Table.column;

import java.util.List;
import ronten.search.Hit;
import ronten.search.concordance.ConcordanceLine;

/** What a search found, as tables. */
final class ResultTables {

  private ResultTables() {}

  static final Table<List<Hit>, Hit> HITS =
      new Table<>(
          "search",
          List::stream,
          List.of(
              column("document", Hit::document),
              column("line", Hit::line),
              column("start", hit -> hit.span().start()),
              column("end", hit -> hit.span().end()),
              column("heading", Hit::heading),
              column("article", Hit::article),
              column("score", hit -> Math.round(hit.score() * 10_000) / 10_000.0),
              column("text", Hit::text),
              column(
                  "via", hit -> hit.via().stream().map(v -> v.from() + " → " + v.to()).toList())));

  static final Table<List<ConcordanceLine>, ConcordanceLine> LINES =
      new Table<>(
          "kwic",
          List::stream,
          List.of(
              column("document", ConcordanceLine::document),
              column("line", ConcordanceLine::line),
              column("start", line -> line.span().start()),
              column("end", line -> line.span().end()),
              column("left", ConcordanceLine::left),
              column("match", ConcordanceLine::match),
              column("right", ConcordanceLine::right)));
}
