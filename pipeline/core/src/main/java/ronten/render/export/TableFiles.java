package ronten.render.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ronten.render.Json;

/** The two files of a table, open for writing. */
final class TableFiles<D, R> implements Closeable {

  private final Table<D, R> table;
  private final Writer csv;
  private final Writer lines;

  TableFiles(Table<D, R> table, Function<String, OutputStream> files) {
    this.table = table;
    this.csv = writer(files.apply(table.name() + ".csv"));
    this.lines = writer(files.apply(table.name() + ".jsonl"));
    write(csv, Csv.line(table.header()));
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void add(D document) {
    table.rows().apply(document).forEach(this::row);
  }

  private void row(R row) {
    List<Object> fields = new ArrayList<>();
    Map<String, Object> object = new LinkedHashMap<>();
    for (Table.Column<R> column : table.columns()) {
      Optional<?> value = value(column.value().apply(row));
      fields.add(value.map(TableFiles::field).orElse(""));
      value.ifPresent(v -> object.put(column.name(), v));
    }
    write(csv, Csv.line(fields));
    write(lines, Json.line(object) + "\n");
  }

  /** A value as a field of CSV. */
  static Object written(Object value) {
    return value(value).map(TableFiles::field).orElse("");
  }

  private static Optional<?> value(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.flatMap(TableFiles::value);
      case Enum<?> constant -> Optional.of(Json.name(constant));
      default -> Optional.of(value);
    };
  }

  /** A list is one field, its entries on lines of their own. */
  private static Object field(Object value) {
    return value instanceof Collection<?> list
        ? list.stream().map(Object::toString).collect(Collectors.joining("\n"))
        : value;
  }

  private static void write(Writer writer, String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a table", e);
    }
  }

  @Override
  public void close() throws IOException {
    try (csv;
        lines) {
      csv.flush();
    }
  }
}
