package ronten.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads the captures that a task was given, one after the other, from where they lie.
 *
 * @param most how many bytes of each
 */
record ArchiveReading(int most, Broadcast<SerializableConfiguration> configuration)
    implements FlatMapFunction<Iterator<Row>, Given> {

  @Override
  public Iterator<Given> call(Iterator<Row> rows) {
    List<Row> sorted = new ArrayList<>();
    rows.forEachRemaining(sorted::add);
    sorted.sort(
        Comparator.comparing((Row row) -> row.<String>getAs(ArchiveListing.FILE))
            .thenComparing(row -> row.<Long>getAs(ArchiveListing.OFFSET)));
    Reader reader = new Reader(most, configuration.value().value());
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> reader.close());
    return sorted.stream().map(reader::given).iterator();
  }

  /** Keeps the file open that was read from last. */
  private static final class Reader {
    private final int most;
    private final Configuration hadoop;
    private String uri = "";
    private Optional<WarcFile> open = Optional.empty();

    Reader(int most, Configuration hadoop) {
      this.most = most;
      this.hadoop = hadoop;
    }

    Given given(Row row) {
      String file = row.getAs(ArchiveListing.FILE);
      long offset = row.<Long>getAs(ArchiveListing.OFFSET);
      String place = file + ", byte " + offset;
      String path = Optional.ofNullable(row.<String>getAs(ArchiveListing.PATH)).orElse(place);
      Optional<String> broken = Optional.ofNullable(row.getAs(ArchiveListing.BROKEN));
      if (broken.isPresent()) {
        return new GivenRefusal(path, place, broken.get());
      }
      WarcFile opened = opened(file);
      try {
        Capture capture =
            Capture.of(opened.at(offset))
                .filter(found -> found.address().equals(path))
                .orElseThrow(() -> new IOException("the file has changed"));
        return new GivenCapture(capture, capture.bytes(most));
      } catch (UncheckedIOException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        return new GivenRefusal(path, place, String.valueOf(e.getMessage()));
      }
    }

    private WarcFile opened(String file) {
      if (!file.equals(uri)) {
        close();
        try {
          open = Optional.of(WarcFile.open(file, hadoop));
          uri = file;
        } catch (IOException e) {
          throw new UncheckedIOException("cannot open " + file, e);
        }
      }
      return open.orElseThrow();
    }

    void close() {
      try {
        if (open.isPresent()) {
          open.get().close();
        }
        open = Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot close " + uri, e);
      }
    }
  }
}
