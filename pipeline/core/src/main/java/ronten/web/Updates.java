package ronten.web;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ronten.index.IndexException;
import ronten.render.report.Report;
import ronten.run.ComparedArticle;
import ronten.run.ListedDocument;
import ronten.run.Outcome;
import ronten.run.Run;
import ronten.run.RunListener;
import ronten.run.RunReport;
import ronten.run.RunRequest;
import ronten.run.SetupException;
import ronten.run.WatchNote;
import ronten.text.Reason;

/**
 * Brings the output up to date when documents have come, one run at a time, and tells whoever
 * listens how that goes.
 */
final class Updates implements Closeable {

  private static final int SECONDS_TO_END = 60;

  /** So often at most is told how far a run is. */
  private static final long NANOSECONDS_BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

  private final RunRequest request;
  private final Run run;
  private final Output output;
  private final Events events;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("updates").factory());
  private final Set<String> waiting = new LinkedHashSet<>();
  private boolean scheduled;

  Updates(RunRequest request, Run run, Output output, Events events) {
    this.request = request;
    this.run = run;
    this.output = output;
    this.events = events;
  }

  RunRequest request() {
    return request;
  }

  /** Asks for a run, after documents have come under these paths. */
  synchronized void ask(List<String> paths) {
    waiting.addAll(paths);
    if (!scheduled) {
      scheduled = true;
      thread.execute(this::update);
    }
  }

  /** What came since the last run began. */
  private synchronized List<String> taken() {
    scheduled = false;
    List<String> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  private void update() {
    List<String> paths = taken();
    try {
      RunReport report = run.run(request, new Progress());
      events.tell(new Events.Finished(arrivals(paths), failures(report), report.seconds()));
    } catch (IndexException e) {
      if (isWatched(e)) {
        events.tell(new Events.Handed(paths));
      } else {
        events.tell(new Events.Refused(Said.of(e.reason())));
      }
    } catch (SetupException e) {
      events.tell(new Events.Refused(Said.of(e.reason())));
    } catch (CancellationException e) {
      events.tell(new Events.Refused(Said.of(Reason.of("web.ending"))));
    } catch (RuntimeException e) {
      events.tell(new Events.Refused(Said.of(Reason.of("fault", e))));
    }
  }

  /** Whether another process watches the corpus and will take up what came. */
  private boolean isWatched(IndexException e) {
    WatchNote note = new WatchNote(request.output());
    return e.holder().filter(process -> note.tells(process, request.corpus())).isPresent();
  }

  private static List<Events.Failure> failures(RunReport report) {
    return report.failures().stream()
        .map(each -> new Events.Failure(each.path(), new Said(each.reason(), each.reason())))
        .toList();
  }

  /** What became of documents that came. */
  private List<Events.Arrival> arrivals(List<String> paths) {
    return output.read(snapshot -> paths.stream().map(path -> arrival(snapshot, path)).toList());
  }

  private static Events.Arrival arrival(Snapshot snapshot, String path) {
    Optional<ListedDocument> document = Optional.ofNullable(snapshot.documents().get(path));
    List<Events.On> on = new ArrayList<>();
    for (ComparedArticle article : snapshot.articles().values()) {
      if (article.paths().anyMatch(path::equals)) {
        on.add(
            new Events.On(
                article.article().title(),
                Report.articleAddress(article.article().id()),
                article.documents().size()));
      }
    }
    return new Events.Arrival(
        path,
        document.map(ListedDocument::title),
        document.map(each -> Report.documentAddress(each.path())),
        on);
  }

  @Override
  public void close() {
    run.cancellation().request();
    thread.shutdown();
    try {
      if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells how far a run is. */
  private final class Progress implements RunListener {

    private int documents;
    private int done;
    private long told;
    private final List<Events.Failure> failures = new ArrayList<>();

    @Override
    public void waiting(Optional<Long> holder) {
      events.tell(new Events.Underway("waiting", 0, 0, List.of()));
    }

    @Override
    public void started(int documents) {
      this.documents = documents;
      tell("analysing");
    }

    @Override
    public void finished(Outcome outcome) {
      done++;
      if (outcome instanceof Outcome.Failed failed) {
        failures.add(new Events.Failure(failed.path(), Said.of(failed.reason())));
      }
      if (System.nanoTime() - told > NANOSECONDS_BETWEEN) {
        tell("analysing");
      }
    }

    @Override
    public void rebuilding() {
      tell("rebuilding");
    }

    @Override
    public void writing() {
      tell("writing");
    }

    private void tell(String what) {
      told = System.nanoTime();
      events.tell(new Events.Underway(what, done, documents, List.copyOf(failures)));
    }
  }
}
