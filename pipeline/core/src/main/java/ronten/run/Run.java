package ronten.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import ronten.compare.ArticleId;
import ronten.corpus.Corpus;
import ronten.corpus.UnreadableException;
import ronten.index.DocumentState;
import ronten.index.PassageIndex;
import ronten.render.Json;
import ronten.summary.Summary;
import ronten.text.Sha256;
import ronten.text.Source;

/**
 * Brings an output folder up to date with a corpus: analyses what is new or changed, removes what
 * is gone, commits once, and draws the files from the commit.
 */
public final class Run {

  private static final String CORPUS = "corpus";

  private final Pipeline pipeline;
  private final Workers workers;
  private final Version version;

  public Run(Pipeline pipeline, Workers workers) {
    this.pipeline = pipeline;
    this.workers = workers;
    this.version = Version.current();
  }

  /** One document of the corpus and what the index knows of it. */
  private record Task(
      Corpus.Entry entry, Summary.Producer producer, Optional<DocumentState> known) {

    /** What its analysis depends on besides its bytes. */
    String key(Version version) {
      return producer.version() + " " + version.build() + " " + producer.settings();
    }

    /** Whether it was analysed by this program with these settings. */
    boolean isCurrent(Version version) {
      return known.filter(state -> state.producer().equals(key(version))).isPresent();
    }

    /** Whether nothing about the file says that it changed. */
    boolean isUntouched() {
      return known
          .filter(state -> state.size() == entry.size())
          .filter(state -> state.lastModified() == entry.lastModified().toEpochMilli())
          .isPresent();
    }
  }

  /** What happens to the index during one run. */
  private final class Ledger {
    private final PassageIndex index;
    private final Map<String, DocumentState> known = new TreeMap<>();
    private final Map<String, Task> tasks = new HashMap<>();
    private final RunListener listener;
    private final TreeSet<String> analysed = new TreeSet<>();
    private final TreeSet<String> removed = new TreeSet<>();
    private final List<RunReport.Failure> failures = new ArrayList<>();
    private int unchanged;
    private long characters;

    Ledger(PassageIndex index, RunListener listener) {
      this.index = index;
      this.listener = listener;
      index.documents().forEach(state -> known.put(state.path(), state));
    }

    void take(Outcome outcome) {
      switch (outcome) {
        case Outcome.Done done -> put(done);
        case Outcome.Unchanged same -> unchanged++;
        case Outcome.Failed failed -> {
          failures.add(new RunReport.Failure(failed.path(), failed.stage(), failed.reason()));
          remove(failed.path());
        }
      }
      listener.finished(outcome);
    }

    private void put(Outcome.Done done) {
      Task task = tasks.get(done.path());
      Source source = done.analysis().document().source();
      byte[] json = Json.bytes(done.summary());
      DocumentState state =
          new DocumentState(
              done.path(),
              task.entry().size(),
              task.entry().lastModified().toEpochMilli(),
              source.sha256(),
              task.key(version));
      index.put(done.analysis(), done.analysis().article().map(ArticleId::of), json, state);
      analysed.add(done.path());
      characters += source.text().length();
    }

    void remove(String path) {
      if (known.containsKey(path)) {
        index.remove(path);
        removed.add(path);
      }
    }
  }

  /**
   * Runs.
   *
   * @param rebuild whether everything is analysed again, and another or an empty corpus is meant
   * @throws SetupException when the corpus is not the one the output was made of, is missing or has
   *     become empty
   * @throws ronten.index.IndexException when another process is writing to the output
   */
  public RunReport run(Path corpusFolder, Path output, boolean rebuild, RunListener listener) {
    Instant started = Instant.now();
    OutputFolder folder = new OutputFolder(output);
    Corpus corpus = open(corpusFolder);
    Pipeline fitted = pipeline.fitted(corpus.settings());
    String root = corpus.root().toAbsolutePath().normalize().toString();
    boolean outdated = !rebuild && PassageIndex.isOutdated(folder.index());
    try (PassageIndex index = open(folder.index(), rebuild || outdated)) {
      if (!rebuild) {
        check(root, corpus, index, outdated);
      }
      if (outdated) {
        listener.rebuilding();
      }
      Ledger ledger = new Ledger(index, listener);
      List<Task> tasks = corpus.entries().stream().map(e -> task(e, corpus, ledger.known)).toList();
      tasks.forEach(task -> ledger.tasks.put(task.entry().path(), task));
      listener.started(tasks.size());
      workers.each(
          tasks.iterator(),
          task -> task.entry().weight(),
          task -> outcome(fitted, task, corpus),
          ledger::take);
      ledger.known.keySet().stream()
          .filter(path -> !ledger.tasks.containsKey(path))
          .forEach(ledger::remove);
      corpus
          .unreadable()
          .forEach(e -> ledger.take(new Outcome.Failed(e.path(), Outcome.Stage.READ, e.reason())));
      listener.writing();
      index.commit(remembered(root, corpus));
      Drawing drawing = new Drawing(folder, index, pipeline.comparer(), workers);
      drawing.draw(ledger.analysed, ledger.removed);
      if (rebuild || outdated) {
        drawing.sweep();
      }
      RunReport report = report(started, root, corpus, ledger);
      folder.write(folder.report(), Json.pretty(report));
      return report;
    }
  }

  private static PassageIndex open(Path folder, boolean anew) {
    return anew ? PassageIndex.create(folder) : PassageIndex.open(folder);
  }

  private static Corpus open(Path folder) {
    try {
      return Corpus.open(folder);
    } catch (UnreadableException e) {
      throw new SetupException(e.getMessage());
    }
  }

  /** Nothing is removed because a disk is not mounted or a name is mistyped. */
  private static void check(String root, Corpus corpus, PassageIndex index, boolean outdated) {
    String before = index.userData().getOrDefault(CORPUS, root);
    if (!before.equals(root)) {
      throw new SetupException(
          "the output was made of "
              + before
              + ", not of "
              + root
              + "; name another --output, or say --rebuild");
    }
    if (corpus.entries().isEmpty() && (outdated || !index.documents().isEmpty())) {
      throw new SetupException(
          root + " holds no documents any more; nothing was removed; say --rebuild if it is meant");
    }
  }

  private static Map<String, String> remembered(String root, Corpus corpus) {
    Map<String, String> remembered = new HashMap<>(Pipeline.remembered(corpus.settings()));
    remembered.put(CORPUS, root);
    return remembered;
  }

  private Task task(Corpus.Entry entry, Corpus corpus, Map<String, DocumentState> known) {
    String settings = Sha256.brief(corpus.said(entry.path()) + corpus.settings().fingerprint());
    return new Task(
        entry,
        new Summary.Producer(version.number(), settings),
        Optional.ofNullable(known.get(entry.path())));
  }

  /** On any worker: everything that happens to one document before it meets the index. */
  private Outcome outcome(Pipeline fitted, Task task, Corpus corpus) {
    String path = task.entry().path();
    if (task.isCurrent(version) && task.isUntouched()) {
      return new Outcome.Unchanged(path);
    }
    try {
      Source source = corpus.read(task.entry());
      boolean same =
          task.known().filter(state -> state.sha256().equals(source.sha256())).isPresent();
      return same && task.isCurrent(version)
          ? new Outcome.Unchanged(path)
          : fitted.process(source, task.producer());
    } catch (UnreadableException e) {
      return new Outcome.Failed(path, Outcome.Stage.READ, e.reason());
    } catch (RuntimeException | StackOverflowError fault) {
      return new Outcome.Failed(path, Outcome.Stage.READ, "a fault of the program: " + fault);
    }
  }

  private RunReport report(Instant started, String root, Corpus corpus, Ledger ledger) {
    RunReport.Versions versions =
        new RunReport.Versions(
            version.number(),
            version.build(),
            Runtime.version().toString(),
            PassageIndex.engineVersion());
    RunReport.Counts counts =
        new RunReport.Counts(
            ledger.index.documents().size(),
            ledger.analysed.size(),
            ledger.unchanged,
            ledger.removed.size(),
            ledger.failures.size(),
            corpus.skipped().values().stream().mapToInt(Integer::intValue).sum(),
            ledger.index.passages(),
            ledger.characters);
    return new RunReport(
        RunReport.SCHEMA,
        started.truncatedTo(ChronoUnit.SECONDS).toString(),
        Duration.between(started, Instant.now()).toMillis() / 1000.0,
        versions,
        root,
        counts,
        corpus.skipped(),
        ledger.failures);
  }
}
