package ronten.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;

/** The shards that attempts have left, and the index they become. */
final class Shards {

  private static final String INDEX = "index";
  private static final String SHARD = "shard-";
  private static final String ATTEMPTS = "_attempts";
  private static final String ASIDE = "_index";

  private Shards() {}

  private static String name(int number) {
    return String.format(Locale.ROOT, SHARD + "%05d", number);
  }

  /** Where a shard of the index is, by its number from 0. */
  static Store shard(Store output, int number) {
    return output.in(INDEX).in(name(number));
  }

  /**
   * Makes sure that no index is there but one of shards: another is a run's own, and would be lost.
   *
   * @throws IllegalArgumentException names it
   */
  static void check(Store output) throws IOException {
    for (FileStatus found : output.in(INDEX).list()) {
      if (!found.getPath().getName().startsWith(SHARD)) {
        throw new IllegalArgumentException(
            "not an output of this application: " + output.in(INDEX).uri());
      }
    }
  }

  /** Where attempts leave what they made. */
  static Store attempts(Store output) {
    return output.in(ATTEMPTS);
  }

  /**
   * Makes the index of what these attempts have left, in place of the one that was there, all at
   * once; what other attempts left goes.
   *
   * @param attempts in the order of the partitions
   */
  static void commit(Store output, List<String> attempts) throws IOException {
    Store aside = output.in(ASIDE);
    aside.delete();
    aside.files().mkdirs(aside.root());
    for (int i = 0; i < attempts.size(); i++) {
      attempts(output).in(attempts.get(i)).renameTo(aside.in(name(i)));
    }
    output.in(INDEX).delete();
    aside.renameTo(output.in(INDEX));
    attempts(output).delete();
  }
}
