package ronten.run;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import ronten.corpus.Corpus;
import ronten.corpus.CorpusSettings;
import ronten.corpus.UnreadableException;
import ronten.index.Commits;
import ronten.index.DocumentState;
import ronten.index.IndexException;
import ronten.index.PassageIndex;
import ronten.render.Json;
import ronten.text.Reason;

/**
 * An output folder held by this process, so that no other writes to it: it is brought up to date
 * with its corpus as often as one asks.
 */
final class Session implements Closeable {

  private static final long MILLISECONDS_BETWEEN_TRIES = 100;

  private final Run run;
  private final RunRequest request;
  private final RunListener listener;
  private final Version version = Version.current();
  private final OutputFolder folder;
  private final PassageIndex index;
  private final Drawing drawing;
  private final Refusals refusals = new Refusals();
  private boolean outdated;
  private boolean rebuild;
  private boolean verify;
  private Pipeline fitted;
  private CorpusSettings settings = CorpusSettings.NONE;
  private List<Path> folders = List.of();

  private Session(Run run, RunRequest request, RunListener listener) {
    this.run = run;
    this.request = request;
    this.listener = listener;
    this.fitted = run.pipeline();
    this.folder = new OutputFolder(request.output());
    this.rebuild = request.wants(RunRequest.Wish.REBUILD);
    this.verify = request.wants(RunRequest.Wish.VERIFY);
    this.outdated = !rebuild && Commits.isOutdated(folder.index());
    this.index =
        rebuild || outdated
            ? PassageIndex.create(folder.index())
            : PassageIndex.open(folder.index());
    this.drawing =
        new Drawing(folder, index, run.pipeline().comparer(), run.workers(), run.cancellation());
  }

  /**
   * Takes hold of an output, or waits for it where that is wished.
   *
   * @throws IndexException when another process has it
   * @throws SetupException when the corpus is missing, or the output is a cluster's
   */
  static Session open(Run run, RunRequest request, RunListener listener) {
    require(request.corpus());
    new OutputFolder(request.output()).requireOwn();
    boolean told = false;
    while (true) {
      try {
        return new Session(run, request, listener);
      } catch (IndexException e) {
        if (e.fault() != IndexException.Fault.IN_USE || !request.wants(RunRequest.Wish.WAIT)) {
          throw e;
        }
        if (!told) {
          listener.waiting(e.holder());
          told = true;
        }
        pause();
        run.cancellation().check();
      }
    }
  }

  private static void require(Path corpus) {
    try {
      Corpus.require(corpus);
    } catch (UnreadableException e) {
      throw new SetupException(e.reason().about(e.path()));
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** The folders that were looked into last. */
  List<Path> folders() {
    return folders;
  }

  /**
   * Brings the output up to date.
   *
   * @param left documents to be left as they are for now
   * @throws SetupException when the corpus is not to be had, or not the one it was
   * @throws CancellationException when the run was asked to end; what was done is committed
   */
  RunReport pass(Predicate<Corpus.Entry> left) {
    Instant started = Instant.now();
    Corpus corpus = corpus();
    Map<String, String> before = index.userData();
    check(corpus);
    if (outdated) {
      listener.rebuilding();
    }
    boolean drawn = drawing.isCurrent();
    Ledger ledger =
        new Ledger(
            index,
            Remembered.underway(corpus, rebuild || outdated ? Map.of() : before),
            run.between());
    Plan plan = Plan.of(corpus, ledger.known(), version, state -> isTrusted(state, before), left);
    work(plan, corpus, ledger);
    listener.writing();
    ledger.close(Remembered.complete(corpus, started));
    drawing.draw(ledger.changes(rebuild || outdated || !drawn));
    RunReport report = RunReport.of(started, version, corpus, ledger);
    folder.write(folder.report(), Json.pretty(report));
    rebuild = false;
    outdated = false;
    verify = false;
    return report;
  }

  /** Gets ready for passes that have to be fast. */
  void prepare() {
    fitted.prepare();
    drawing.prepare();
  }

  private Corpus corpus() {
    try {
      Corpus corpus = Corpus.open(request.corpus(), request.settings());
      if (!corpus.settings().equals(settings)) {
        settings = corpus.settings();
        fitted = run.pipeline().fitted(settings);
      }
      folders = corpus.folders();
      return corpus;
    } catch (UnreadableException e) {
      throw new SetupException(e.reason().about(e.path()));
    }
  }

  private boolean isTrusted(DocumentState state, Map<String, String> before) {
    return !verify && Remembered.isSettled(state, before);
  }

  private void work(Plan plan, Corpus corpus, Ledger ledger) {
    Route route = new Route(fitted, corpus, refusals);
    listener.started(plan.tasks().size());
    run.workers()
        .each(
            run.cancellation().until(plan.tasks().iterator()),
            task -> task.entry().weight(),
            task -> Finished.of(route.apply(task), task::state),
            finished -> take(finished, ledger));
    if (run.cancellation().isRequested()) {
      ledger.commit();
      run.cancellation().check();
    }
    plan.gone().forEach(ledger::remove);
    corpus.unreadable().forEach(e -> take(Finished.unopened(e), ledger));
  }

  private void take(Finished finished, Ledger ledger) {
    ledger.take(finished);
    listener.finished(finished.outcome());
  }

  /**
   * Makes sure that the output is of this corpus.
   *
   * @throws SetupException when it is of another, and that is not meant
   */
  void check() {
    String root = Remembered.root(request.corpus());
    String then = Remembered.corpus(index.userData()).orElse(root);
    if (!rebuild && !then.equals(root)) {
      throw new SetupException(Reason.of("setup.other", then, root));
    }
  }

  /** Nothing is removed because a disk is not mounted or a name is mistyped. */
  private void check(Corpus corpus) {
    check();
    String root = Remembered.root(request.corpus());
    corpus.unreadable().stream()
        .filter(refused -> refused.path().isEmpty())
        .forEach(
            refused -> {
              throw new SetupException(refused.reason().about(root));
            });
    boolean empty = corpus.entries().isEmpty() && !request.wants(RunRequest.Wish.MAY_BE_EMPTY);
    if (empty && !rebuild && (outdated || !index.documents().isEmpty())) {
      throw new SetupException(Reason.of("setup.empty", root));
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
