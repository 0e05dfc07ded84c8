package ronten.render.export;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table: what its rows are made of and what each column says of a row.
 *
 * @param <D> a document's summary, a comparison or a glossary
 * @param <R> what a row is made of
 * @param name of the table, in ASCII
 * @param rows in the order of the document
 */
record Table<D, R>(String name, Function<D, Stream<R>> rows, List<Column<R>> columns) {

  /**
   * A column.
   *
   * @param value a string, a number, a truth value, an enum constant, a list of strings, or an
   *     optional of these
   */
  record Column<R>(String name, Function<R, Object> value) {}

  static <R> Column<R> column(String name, Function<R, Object> value) {
    return new Column<>(name, value);
  }

  /** A column for each component of a public record, {@code mediaType} as {@code media_type}. */
  static <R extends Record> List<Column<R>> components(Class<R> type) {
    return Arrays.stream(type.getRecordComponents()).map(Table::<R>component).toList();
  }

  private static <R extends Record> Column<R> component(RecordComponent component) {
    String name = component.getName().replaceAll("(?=\\p{Lu})", "_").toLowerCase(Locale.ROOT);
    return column(
        name,
        row -> {
          try {
            return component.getAccessor().invoke(row);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
          }
        });
  }

  /** All rows of a document as CSV, header and all, in UTF-8. */
  byte[] csv(D document) {
    StringBuilder out = new StringBuilder(Csv.line(header()));
    rows.apply(document).forEach(row -> out.append(Csv.line(fields(row))));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<Object> fields(R row) {
    return columns.stream().map(column -> TableFiles.written(column.value().apply(row))).toList();
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }
}
