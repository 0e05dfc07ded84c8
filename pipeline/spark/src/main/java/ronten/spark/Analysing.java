package ronten.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import ronten.run.Piece;
import ronten.run.Piecework;

/**
 * A task: takes one document after the other all the way, and makes a shard of them by the way. The
 * shard is there before the last row is given, so an attempt whose rows count has left it.
 *
 * @param settings as they were sent
 * @param output where the attempt leaves its shard
 */
record Analysing(String settings, String output, Broadcast<SerializableConfiguration> configuration)
    implements FlatMapFunction<Iterator<Given>, Row> {

  @Override
  public Iterator<Row> call(Iterator<Given> given) throws IOException {
    Configuration hadoop = configuration.value().value();
    TaskContext task = TaskContext.get();
    String attempt =
        String.format(Locale.ROOT, "%06d-%d", task.partitionId(), task.taskAttemptId());
    Shard shard = new Shard(attempt, Shards.attempts(Store.at(output, hadoop)));
    task.addTaskCompletionListener((TaskCompletionListener) ended -> shard.discard());
    return new Rows(given, Settings.piecework(settings), hadoop, shard);
  }

  /** The rows of a task, each made when it is asked for. */
  private static final class Rows implements Iterator<Row> {
    private final Iterator<Given> given;
    private final Piecework piecework;
    private final Configuration hadoop;
    private final Shard shard;
    private boolean finished;

    Rows(Iterator<Given> given, Piecework piecework, Configuration hadoop, Shard shard) {
      this.given = given;
      this.piecework = piecework;
      this.hadoop = hadoop;
      this.shard = shard;
    }

    @Override
    public boolean hasNext() {
      boolean more = given.hasNext();
      if (!more && !finished) {
        finished = true;
        try {
          shard.finish(piecework.remembered());
        } catch (IOException e) {
          throw new UncheckedIOException("cannot leave shard " + shard.attempt(), e);
        }
      }
      return more;
    }

    @Override
    public Row next() {
      if (!given.hasNext()) {
        throw new NoSuchElementException();
      }
      Piece piece = given.next().taken(piecework, hadoop);
      piece.made().ifPresent(made -> shard.put(made.block()));
      return Analysed.row(piece, shard.attempt());
    }
  }
}
