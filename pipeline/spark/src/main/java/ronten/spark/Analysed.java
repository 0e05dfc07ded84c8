package ronten.spark;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import ronten.render.Json;
import ronten.run.Piece;

/**
 * The table between analysing and all that follows: a row for each document, made once. Rows of
 * attempts that Spark does not count are not in it, so it also tells which attempts count.
 */
final class Analysed {

  static final String PATH = "path";
  static final String ATTEMPT = "attempt";
  static final String SUMMARY = "summary";
  static final String CONTRIBUTION = "contribution";
  static final String READING = "reading";
  static final String STAGE = "stage";
  static final String REASON = "reason";

  static final StructType SCHEMA =
      new StructType(
          Arrays.stream(new String[] {PATH, ATTEMPT, SUMMARY, CONTRIBUTION, READING, STAGE, REASON})
              .map(Analysed::column)
              .toArray(StructField[]::new));

  private Analysed() {}

  private static StructField column(String name) {
    boolean json = name.equals(CONTRIBUTION) || name.equals(READING) || name.equals(SUMMARY);
    return DataTypes.createStructField(
        name, json ? DataTypes.BinaryType : DataTypes.StringType, true);
  }

  static Row row(Piece piece, String attempt) {
    return piece
        .made()
        .map(
            made ->
                RowFactory.create(
                    piece.path(),
                    attempt,
                    made.summary(),
                    made.contribution(),
                    made.reading(),
                    null,
                    null))
        .orElseGet(
            () ->
                RowFactory.create(
                    piece.path(),
                    attempt,
                    null,
                    null,
                    null,
                    piece.failed().map(failed -> Json.name(failed.stage())).orElse(""),
                    piece.failed().map(failed -> failed.reason().in(Locale.ENGLISH)).orElse("")));
  }
}
