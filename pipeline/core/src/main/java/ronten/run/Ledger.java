package ronten.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import ronten.index.DocumentState;
import ronten.index.PassageIndex;
import ronten.text.Source;

/**
 * Takes the outcomes of one run into the index, and remembers what they were. Commits now and then,
 * so that whatever ends the run loses little.
 */
final class Ledger {

  private final PassageIndex index;
  private final Map<String, String> remembered;
  private final Duration between;
  private final Map<String, DocumentState> known = new TreeMap<>();
  private final TreeSet<String> analysed = new TreeSet<>();
  private final TreeSet<String> removed = new TreeSet<>();
  private final Map<String, TreeSet<String>> added = new HashMap<>();
  private final List<RunReport.Failure> failures = new ArrayList<>();
  private Instant committed = Instant.now();
  private boolean open;
  private int unchanged;
  private long characters;

  /**
   * @param remembered what a commit in between remembers
   * @param between the time from one commit to the next
   */
  Ledger(PassageIndex index, Map<String, String> remembered, Duration between) {
    this.index = index;
    this.remembered = remembered;
    this.between = between;
    index.documents().forEach(state -> known.put(state.path(), state));
  }

  /** The documents the index held at the start, by path. */
  Map<String, DocumentState> known() {
    return known;
  }

  void take(Finished finished) {
    finished.block().ifPresent(index::put);
    switch (finished.outcome()) {
      case Outcome.Done done -> note(done);
      case Outcome.Unchanged same -> unchanged++;
      case Outcome.Failed failed -> {
        failures.add(
            new RunReport.Failure(
                failed.path(), failed.stage(), failed.reason().in(Locale.ENGLISH)));
        if (failed.stage() != Outcome.Stage.OPEN) {
          remove(failed.path());
        }
      }
    }
    if (open && Duration.between(committed, Instant.now()).compareTo(between) >= 0) {
      commit(remembered);
    }
  }

  private void note(Outcome.Done done) {
    Source source = done.analysis().document().source();
    analysed.add(done.path());
    if (!known.containsKey(done.path())) {
      added.computeIfAbsent(source.sha256(), same -> new TreeSet<>()).add(done.path());
    }
    characters += source.text().length();
    open = true;
  }

  void remove(String path) {
    if (known.containsKey(path)) {
      index.remove(path);
      removed.add(path);
      open = true;
    }
  }

  /** Commits in between. */
  void commit() {
    if (open) {
      commit(remembered);
    }
  }

  /**
   * Commits what the run came to, if that is anything.
   *
   * @param complete what is to be remembered of a run that came to its end
   */
  void close(Map<String, String> complete) {
    if (isAny() || !Remembered.isSame(index.userData(), complete)) {
      commit(complete);
    }
  }

  private void commit(Map<String, String> userData) {
    index.commit(userData);
    committed = Instant.now();
    open = false;
  }

  private boolean isAny() {
    return !analysed.isEmpty() || !removed.isEmpty();
  }

  /**
   * What the run changed.
   *
   * @param all whether there are changes besides, from runs that were not drawn
   */
  Changes changes(boolean all) {
    return new Changes(all, analysed, removed);
  }

  /** The documents that were removed here and came in with the same bytes there; each once. */
  List<RunReport.Renamed> renamed() {
    List<RunReport.Renamed> renamed = new ArrayList<>();
    Map<String, TreeSet<String>> left = new HashMap<>();
    added.forEach((sha256, paths) -> left.put(sha256, new TreeSet<>(paths)));
    for (String from : removed) {
      TreeSet<String> paths = left.get(known.get(from).sha256());
      if (paths != null && !paths.isEmpty()) {
        renamed.add(new RunReport.Renamed(from, paths.pollFirst()));
      }
    }
    return renamed;
  }

  List<RunReport.Failure> failures() {
    return List.copyOf(failures);
  }

  /**
   * What the run came to.
   *
   * @param skipped how many files of other types the corpus has
   */
  RunReport.Counts counts(int skipped) {
    return new RunReport.Counts(
        index.documents().size(),
        analysed.size(),
        unchanged,
        removed.size(),
        failures.size(),
        skipped,
        index.passages(),
        characters);
  }
}
