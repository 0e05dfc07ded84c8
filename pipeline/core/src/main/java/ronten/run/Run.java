package ronten.run;

import java.time.Duration;

/**
 * Brings an output folder up to date with a corpus: analyses what is new or changed, removes what
 * is gone, commits, and draws the files from the commit.
 *
 * @param workers who analyse and draw
 * @param cancellation asks it to end early
 * @param between the time after which what is done is committed though more is to come
 */
public record Run(Pipeline pipeline, Workers workers, Cancellation cancellation, Duration between) {

  /** A run that is killed loses this much at most. */
  public static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);

  /** A run that nobody asks to end. */
  public Run(Pipeline pipeline, Workers workers) {
    this(pipeline, workers, new Cancellation(), BETWEEN_COMMITS);
  }

  /**
   * Runs once.
   *
   * @throws SetupException when the corpus is not the one the output was made of, is missing or has
   *     become empty
   * @throws ronten.index.IndexException when another process is writing to the output
   * @throws java.util.concurrent.CancellationException when it was asked to end; what was done is
   *     committed, and the next run goes on from there
   */
  public RunReport run(RunRequest request, RunListener listener) {
    return run(request, () -> {}, listener);
  }

  /**
   * Runs once, after something has been done to the corpus while no other run can look at it.
   *
   * @throws SetupException as above, before anything is done
   */
  public RunReport run(RunRequest request, Runnable before, RunListener listener) {
    try (Session session = Session.open(this, request, listener)) {
      session.check();
      before.run();
      return session.pass(entry -> false);
    }
  }
}
