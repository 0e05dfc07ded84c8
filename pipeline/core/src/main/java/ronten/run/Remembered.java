package ronten.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ronten.corpus.Corpus;
import ronten.index.DocumentState;

/** What a commit remembers beside the documents: of which corpus they are, and as of when. */
final class Remembered {

  private static final String CORPUS = "corpus";

  /** When the corpus was listed that the index agreed with, in milliseconds since 1970. */
  private static final String LISTED = "listed";

  /** Times of files are that coarse on some file systems. */
  private static final Duration TICK = Duration.ofSeconds(2);

  private Remembered() {}

  /** What is remembered of a run that came to its end. */
  static Map<String, String> complete(Corpus corpus, Instant listed) {
    Map<String, String> all = new HashMap<>(Pipeline.remembered(corpus.settings()));
    all.put(CORPUS, root(corpus.root()));
    all.put(LISTED, Long.toString(listed.toEpochMilli()));
    return all;
  }

  /**
   * What is remembered of a run on its way: it has not looked at every document, so those not yet
   * looked at are as old as they were.
   */
  static Map<String, String> underway(Corpus corpus, Map<String, String> before) {
    Map<String, String> all = new HashMap<>(Pipeline.remembered(corpus.settings()));
    all.put(CORPUS, root(corpus.root()));
    Optional.ofNullable(before.get(LISTED)).ifPresent(listed -> all.put(LISTED, listed));
    return all;
  }

  /** Whether two commits remember the same but for the time. */
  static boolean isSame(Map<String, String> one, Map<String, String> other) {
    return timeless(one).equals(timeless(other));
  }

  private static Map<String, String> timeless(Map<String, String> remembered) {
    Map<String, String> all = new HashMap<>(remembered);
    all.remove(LISTED);
    return all;
  }

  /** The corpus that was remembered. */
  static Optional<String> corpus(Map<String, String> remembered) {
    return Optional.ofNullable(remembered.get(CORPUS));
  }

  /** What a corpus is remembered as. */
  static String root(Path corpus) {
    return corpus.toAbsolutePath().normalize().toString();
  }

  /**
   * Whether size and time of a file tell that it is the same: they do not where it changed so late
   * before the listing that it could change again within the same tick of the clock.
   */
  static boolean isSettled(DocumentState state, Map<String, String> remembered) {
    long listed = Long.parseLong(remembered.getOrDefault(LISTED, "0"));
    return state.lastModified() < listed - TICK.toMillis();
  }
}
