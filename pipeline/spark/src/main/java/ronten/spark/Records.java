package ronten.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A table of documents, {@code path}, {@code text}, and what is known of them besides: JSON on
 * lines, or anything of columns that Spark reads. A record that is none is told, as is one whose
 * path an earlier one has: earlier in the order of the files' names and in its file.
 */
record Records(SparkSession session, Arguments arguments) {

  /** So many that come again are a mistake. */
  private static final int MOST_AGAIN = 100_000;

  private static final int LOOKED_AT = 100;
  private static final String ROW = "row";
  private static final String NTH = "nth";
  private static final StructType PLACES =
      new StructType()
          .add(GivenRecord.PATH, "string")
          .add(Placed.FILE, "string")
          .add(Placed.START, "long")
          .add(ROW, "long");

  /** Spark cuts tables by their bytes itself, and the same way on every cluster. */
  JavaRDD<Given> of(String format) {
    session
        .conf()
        .set("spark.sql.files.maxPartitionBytes", Long.toString(arguments.partitionBytes()));
    session.conf().set("spark.sql.files.openCostInBytes", "0");
    session.conf().set("spark.sql.files.minPartitionNum", "1");
    JavaRDD<Placed> records = format.equals("json") ? lines() : table(format);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Broadcast<Set<Place>> again = context.broadcast(again(records));
    boolean files = arguments.form() == Arguments.Form.FILES;
    return records.map(
        record -> {
          if (files && !record.isFile()) {
            return record.elsewhere();
          }
          return again.value().contains(record.place()) ? record.again() : record.given();
        });
  }

  private JavaRDD<Placed> lines() {
    JavaRDD<Placed> lines =
        placed(session.read().text(arguments.input()), Placed.VALUE)
            .mapPartitions(
                rows -> {
                  Placed.Numbers numbers = new Placed.Numbers();
                  return stream(rows)
                      .map(row -> Placed.ofLine(row, numbers.of(row)))
                      .flatMap(Optional::stream)
                      .iterator();
                });
    List<Boolean> first = lines.map(Placed::isRecord).take(LOOKED_AT);
    if (!first.isEmpty() && !first.contains(true)) {
      throw new IllegalArgumentException(
          "records need path and text; none of the first " + first.size() + " has both");
    }
    return lines;
  }

  private JavaRDD<Placed> table(String format) {
    Dataset<Row> table = session.read().format(format).load(arguments.input());
    List<String> known = Arrays.asList(table.columns());
    for (String name : List.of(GivenRecord.PATH, GivenRecord.TEXT)) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException("records need columns path and text, have " + known);
      }
      DataType type = table.schema().apply(name).dataType();
      if (!type.equals(DataTypes.StringType)) {
        throw new IllegalArgumentException(
            "column " + name + " must be string, is " + type.simpleString());
      }
    }
    return placed(table, "*")
        .mapPartitions(
            rows -> {
              Placed.Numbers numbers = new Placed.Numbers();
              return stream(rows).map(row -> Placed.ofRow(row, numbers.of(row))).iterator();
            });
  }

  private static JavaRDD<Row> placed(Dataset<Row> table, String columns) {
    Column file = col("_metadata.file_path").as(Placed.FILE);
    Column start = col("_metadata.file_block_start").as(Placed.START);
    return table.select(col(columns), file, start).javaRDD();
  }

  private static <T> Stream<T> stream(java.util.Iterator<T> rows) {
    Iterable<T> all = () -> rows;
    return StreamSupport.stream(all.spliterator(), false);
  }

  /** Where records stand whose paths others before them have. */
  private Set<Place> again(JavaRDD<Placed> records) {
    JavaRDD<Row> places = records.filter(Placed::isRecord).map(Records::row);
    List<Row> rows =
        session
            .createDataFrame(places, PLACES)
            .withColumn(
                NTH,
                row_number()
                    .over(
                        Window.partitionBy(GivenRecord.PATH)
                            .orderBy(Placed.FILE, Placed.START, ROW)))
            .filter(col(NTH).gt(1))
            .select(Placed.FILE, Placed.START, ROW)
            .limit(MOST_AGAIN + 1)
            .collectAsList();
    if (rows.size() > MOST_AGAIN) {
      throw new IllegalArgumentException(
          "more than " + MOST_AGAIN + " records have a path that an earlier one has");
    }
    Set<Place> again = new HashSet<>();
    rows.forEach(row -> again.add(new Place(row.getString(0), row.getLong(1), row.getLong(2))));
    return again;
  }

  private static Row row(Placed placed) {
    Place place = placed.place();
    String path = placed.given() instanceof GivenRecord record ? record.path() : "";
    return RowFactory.create(path, place.file(), place.start(), place.row());
  }
}
