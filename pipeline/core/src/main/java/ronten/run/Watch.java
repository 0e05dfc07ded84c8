package ronten.run;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import ronten.corpus.Corpus;

/**
 * Brings an output up to date whenever something happens in its corpus, until it is asked to end.
 * Bursts are taken together, and a file is left alone for as long as it is being written.
 */
public final class Watch {

  /** A file is done, and a burst over, when nothing has happened for so long. */
  private static final Duration STILL = Duration.ofMillis(200);

  /** A burst is taken up after this, though it goes on. */
  private static final Duration LONGEST_BURST = Duration.ofSeconds(2);

  /** So often is looked whether one has been asked to end. */
  private static final Duration LOOK = Duration.ofMillis(100);

  /** So often is looked whether a corpus that was not to be had is back. */
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final Run run;
  private final Duration still;

  public Watch(Run run) {
    this(run, STILL);
  }

  /**
   * @param still so long nothing must have happened
   */
  Watch(Run run, Duration still) {
    this.run = run;
    this.still = still;
  }

  /** Is told what comes of it. */
  public interface Listener {

    /** The output is up to date. */
    void updated(RunReport report);

    /** It could not be brought up to date, for now; nothing was removed. */
    void refused(SetupException why);
  }

  /**
   * Watches. Returns by its exception alone.
   *
   * @throws java.util.concurrent.CancellationException when it was asked to end; what was done is
   *     committed
   * @throws SetupException when not even a first run can begin
   * @throws ronten.index.IndexException when another process is writing to the output
   */
  public void watch(RunRequest request, RunListener progress, Listener listener) {
    WatchNote note = new WatchNote(request.output());
    try (Session session = Session.open(run, request, progress);
        FolderEvents events = new FolderEvents(FileSystems.getDefault());
        note) {
      listener.updated(session.pass(entry -> false));
      session.prepare();
      boolean settled = !events.follow(session.folders());
      note.leave(request.corpus());
      while (true) {
        if (settled) {
          await(events, request.corpus());
        }
        gather(events);
        settled = update(session, events, listener);
      }
    }
  }

  /** Waits until something happens; a folder that is moved away itself tells nothing of it. */
  private void await(FolderEvents events, Path corpus) {
    while (!events.await(LOOK) && Files.isDirectory(corpus)) {
      run.cancellation().check();
    }
  }

  /** Waits until nothing happens any more, or for long enough. */
  private void gather(FolderEvents events) {
    Instant begun = Instant.now();
    while (events.since().compareTo(still) < 0
        && Duration.between(begun, Instant.now()).compareTo(LONGEST_BURST) < 0) {
      events.await(still.minus(events.since()));
      run.cancellation().check();
    }
  }

  /** Tells whether there is nothing left to be done. */
  private boolean update(Session session, FolderEvents events, Listener listener) {
    Set<String> busy = new HashSet<>();
    try {
      listener.updated(session.pass(entry -> isBusy(entry, events) && busy.add(entry.path())));
      events.forget(still);
      return !events.follow(session.folders()) && busy.isEmpty();
    } catch (SetupException e) {
      listener.refused(e);
      events.await(RETRY);
      run.cancellation().check();
      return false;
    }
  }

  private boolean isBusy(Corpus.Entry entry, FolderEvents events) {
    Duration age = Duration.between(entry.lastModified(), Instant.now()).abs();
    return events.since(entry.file()).compareTo(still) < 0 || age.compareTo(still) < 0;
  }
}
