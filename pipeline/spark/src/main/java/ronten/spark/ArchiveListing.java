package ronten.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Lists the captures of a file of an archive, and what is broken in it: where each begins, and no
 * more.
 */
record ArchiveListing(Broadcast<SerializableConfiguration> configuration)
    implements FlatMapFunction<String, Row> {

  static final String FILE = "file";
  static final String OFFSET = "offset";
  static final String PATH = "path";
  static final String DATE = "date";
  static final String FETCHED = "fetched";
  static final String WEIGHT = "weight";
  static final String BROKEN = "broken";

  /** Of what is broken, {@link #BROKEN} says why; the path is not always known. */
  static final StructType SCHEMA =
      new StructType()
          .add(FILE, "string")
          .add(OFFSET, "long")
          .add(PATH, "string")
          .add(DATE, "string")
          .add(FETCHED, "long")
          .add(WEIGHT, "long")
          .add(BROKEN, "string");

  @Override
  public Iterator<Row> call(String uri) throws IOException {
    Configuration hadoop = configuration.value().value();
    try {
      WarcFile file = WarcFile.open(uri, hadoop);
      TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close(file));
      return new Rows(uri, file);
    } catch (FileNotFoundException | AccessControlException e) {
      return List.of(RowFactory.create(uri, 0L, null, "", 0L, 0L, "may not be opened")).iterator();
    }
  }

  private static void close(WarcFile file) {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Rows implements Iterator<Row> {
    private final String uri;
    private final WarcFile file;
    private Optional<Row> row;
    private boolean more = true;

    Rows(String uri, WarcFile file) {
      this.uri = uri;
      this.file = file;
      this.row = read();
    }

    @Override
    public boolean hasNext() {
      return row.isPresent();
    }

    @Override
    public Row next() {
      Row next = row.orElseThrow(NoSuchElementException::new);
      row = read();
      return next;
    }

    private Optional<Row> read() {
      while (more) {
        List<String> path = new ArrayList<>();
        try {
          Optional<WarcRecord> record = file.next();
          more = record.isPresent();
          record.flatMap(read -> read.headers().first("WARC-Target-URI")).ifPresent(path::add);
          Optional<Capture> capture = more ? Capture.of(record.get()) : Optional.empty();
          long size = more ? record.get().body().size() : 0;
          if (more) {
            record.get().body().consume(); // what is broken is found here, and not later
          }
          if (capture.isPresent()) {
            return Optional.of(row(capture.get(), size));
          }
        } catch (UncheckedIOException e) {
          throw e;
        } catch (IOException | RuntimeException e) {
          Row broken = broken(path, e);
          more = file.recover();
          return Optional.of(broken);
        }
      }
      return Optional.empty();
    }

    private Row row(Capture capture, long size) {
      String date =
          capture.fetched() == 0 ? "" : Instant.ofEpochMilli(capture.fetched()).toString();
      return RowFactory.create(
          uri,
          file.position(),
          capture.address(),
          date,
          capture.fetched(),
          capture.type().weight(size),
          null);
    }

    private Row broken(List<String> path, Exception e) {
      return RowFactory.create(
          uri,
          file.position(),
          path.isEmpty() ? null : path.getFirst(),
          "",
          0L,
          0L,
          Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
    }
  }
}
