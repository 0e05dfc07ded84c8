package ronten.spark;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import ronten.render.Json;

/** What stands at a place: a record, or what says why it is none. */
record Placed(Place place, Given given) {

  static final String VALUE = "value";
  static final String FILE = "ronten_file";
  static final String START = "ronten_start";

  /** A row of a table with these columns that say where it is from. */
  static Placed ofRow(Row row, long number) {
    Map<String, Object> fields = new HashMap<>();
    for (String name : row.schema().fieldNames()) {
      Object value = row.getAs(name);
      boolean several = value instanceof scala.collection.Seq<?>;
      fields.put(name, several ? row.getList(row.fieldIndex(name)) : value);
    }
    Place place = place(row, number);
    return new Placed(place, GivenRecord.of(fields, place));
  }

  /** A line of JSON; empty for a blank one. */
  static Optional<Placed> ofLine(Row row, long number) {
    String line = row.getAs(VALUE);
    Place place = place(row, number);
    return line.isBlank() ? Optional.empty() : Optional.of(new Placed(place, given(line, place)));
  }

  private static Given given(String line, Place place) {
    try {
      Optional<Map<?, ?>> fields =
          Optional.ofNullable(Json.part(line.getBytes(StandardCharsets.UTF_8), Map.class));
      return GivenRecord.of(fields.orElse(Map.of()), place); // of null, nothing
    } catch (IllegalArgumentException e) {
      String where = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return new GivenRefusal(place.toString(), place.toString(), "no JSON object: " + where);
    }
  }

  private static Place place(Row row, long number) {
    return new Place(row.getAs(FILE), row.<Long>getAs(START), number);
  }

  /** Whether it is a record. */
  boolean isRecord() {
    return given instanceof GivenRecord;
  }

  /** Whether its path names a file below a folder, and no two paths one file. */
  boolean isFile() {
    return !(given instanceof GivenRecord record)
        || Stream.of(record.path().split("/", -1))
            .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }

  /** A record whose path is no file's. */
  Given elsewhere() {
    return new GivenRefusal(place.toString(), place.toString(), "its path is not that of a file");
  }

  /** A record whose path an earlier one has. */
  Given again() {
    return given instanceof GivenRecord record
        ? new GivenRefusal(record.path(), place.toString(), "an earlier record has its path")
        : given;
  }

  /** Numbers the rows of each stretch of a file. */
  static final class Numbers {
    private String stretch = "";
    private long row;

    long of(Row at) {
      String stretchOf = at.getAs(FILE) + " " + at.<Long>getAs(START);
      row = stretchOf.equals(stretch) ? row + 1 : 1;
      stretch = stretchOf;
      return row;
    }
  }
}
