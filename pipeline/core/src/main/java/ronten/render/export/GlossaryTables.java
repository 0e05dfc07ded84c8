package ronten.render.export;

import static ronten.render.export.Table.column;

import java.util.List;
import ronten.compare.Glossary;

/** A glossary as a table: a row for each rendering. */
final class GlossaryTables {

  private GlossaryTables() {}

  private record Row(Glossary.Entry entry, Glossary.Rendering rendering) {}

  static Table<Glossary, ?> renderings() {
    return table();
  }

  private static Table<Glossary, Row> table() {
    return new Table<>(
        "glossary",
        glossary ->
            glossary.entries().stream()
                .flatMap(entry -> entry.renderings().stream().map(r -> new Row(entry, r))),
        List.of(
            column("en", row -> row.entry().en()),
            column("ja", row -> row.rendering().ja()),
            column("kind", row -> row.rendering().kind()),
            column("conflict", row -> row.entry().conflict()),
            column("documents", row -> row.rendering().paths().size()),
            column("paths", row -> row.rendering().paths()),
            column("first_path", row -> row.rendering().first().path()),
            column("first_start", row -> row.rendering().first().start()),
            column("first_end", row -> row.rendering().first().end())));
  }

  static byte[] csv(Glossary glossary) {
    return table().csv(glossary);
  }
}
