package ronten.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What a run is asked for.
 *
 * @param corpus the folder of documents
 * @param settings a file that takes the place of the one at the root of the corpus
 * @param output the folder that is brought up to date
 */
public record RunRequest(Path corpus, Optional<Path> settings, Path output, Set<Wish> wishes) {

  /** What a run does beyond the usual. */
  public enum Wish {
    /** Everything is analysed again; another or an empty corpus is meant. */
    REBUILD,
    /** Every file is compared by its content, whatever its size and time say. */
    VERIFY,
    /** Another run on the same output is waited for. */
    WAIT,
    /** The last document has been taken out on purpose. */
    MAY_BE_EMPTY
  }

  public RunRequest {
    wishes = Set.copyOf(wishes);
  }

  /** The usual run. */
  public static RunRequest of(Path corpus, Path output) {
    return new RunRequest(corpus, Optional.empty(), output, Set.of());
  }

  boolean wants(Wish wish) {
    return wishes.contains(wish);
  }
}
