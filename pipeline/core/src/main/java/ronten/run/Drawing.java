package ronten.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ronten.compare.GlossaryBuilder;
import ronten.compare.Group;
import ronten.compare.group.Grouping;
import ronten.index.PassageIndex;
import ronten.index.StoredSummary;
import ronten.render.Json;

/** Draws the files of an output folder from the index commit; it can be done again at any time. */
final class Drawing {

  private final OutputFolder folder;
  private final PassageIndex index;
  private final Comparer comparer;
  private final Workers workers;
  private final Cancellation cancellation;
  private final DrawnMark mark;
  private final ReportDrawing report;

  Drawing(
      OutputFolder folder,
      PassageIndex index,
      Comparer comparer,
      Workers workers,
      Cancellation cancellation) {
    this.folder = folder;
    this.index = index;
    this.comparer = comparer;
    this.workers = workers;
    this.cancellation = cancellation;
    this.mark = new DrawnMark(folder);
    this.report =
        new ReportDrawing(
            folder, path -> index.document(path).map(ReadingOf::stored), workers, cancellation);
  }

  /** Whether the files are those of the last commit, as far as the program knows. */
  boolean isCurrent() {
    return mark.isOf(index.commitId());
  }

  /** Gets ready, so that the next drawing takes no longer than those after it. */
  void prepare() {
    index.contributions().forEach(Contribution::read);
    report.learn(folder.articles());
  }

  /**
   * Draws what changed, and whatever is missing.
   *
   * @throws java.util.concurrent.CancellationException when the run was asked to end meanwhile; the
   *     next one draws everything
   */
  void draw(Changes changes) {
    Set<String> paths = new TreeSet<>();
    index.documents().forEach(state -> paths.add(state.path()));
    changes.removed().stream().filter(path -> !paths.contains(path)).forEach(this::erase);
    List<String> stale =
        paths.stream()
            .filter(path -> changes.touch(path) || !Files.exists(folder.summary(path)))
            .toList();
    workers.each(cancellation.until(stale.iterator()), this::drawDocument, path -> {});
    cancellation.check();
    if (changes.isAny() || !isDrawnTogether()) {
      drawTogether(changes);
    }
    folder.writeSchemas();
    if (changes.all()) {
      sweep(paths);
    }
    mark.set(index.commitId());
  }

  /** On any worker. */
  private String drawDocument(String path) {
    StoredSummary stored = index.summary(path).orElseThrow(() -> missing(path));
    folder.write(folder.summary(path), Json.pretty(stored.json()));
    if (stored.extracted()) {
      String text = index.document(path).orElseThrow(() -> missing(path)).text();
      folder.write(folder.text(path), text.getBytes(StandardCharsets.UTF_8));
    }
    return path;
  }

  private static IllegalStateException missing(String path) {
    return new IllegalStateException("not put: " + path);
  }

  private boolean isDrawnTogether() {
    return Files.exists(folder.glossary())
        && Files.exists(folder.comparisons())
        && Files.exists(folder.pages());
  }

  /** Draws what depends on several documents. */
  private void drawTogether(Changes changes) {
    GlossaryBuilder glossary = new GlossaryBuilder();
    Grouping grouping = new Grouping();
    for (byte[] stored : index.contributions()) {
      Contribution contribution = Contribution.read(stored);
      glossary.add(contribution.subject().path(), contribution.glosses());
      grouping.add(contribution.subject());
    }
    folder.write(folder.glossary(), Json.pretty(glossary.build()));
    drawComparisons(grouping.groups(), changes);
  }

  private void drawComparisons(List<Group> groups, Changes changes) {
    folder.create(folder.comparisons());
    List<Group> touched = groups.stream().filter(group -> isTouched(group, changes)).toList();
    List<Path> gone = gone(groups);
    // The pages of documents that stood in a comparison lead there, so they change with it.
    Set<String> paths = new HashSet<>();
    Stream.concat(gone.stream(), touched.stream().map(group -> folder.comparison(group.id())))
        .flatMap(file -> ComparedArticle.find(file).stream())
        .flatMap(ComparedArticle::paths)
        .forEach(paths::add);
    touched.forEach(group -> paths.addAll(group.paths()));
    gone.forEach(folder::delete);
    workers.each(cancellation.until(touched.iterator()), this::drawComparison, group -> {});
    cancellation.check();
    report.draw(touched.stream().map(Group::id).collect(Collectors.toSet()), paths);
  }

  /** The files of comparisons that are no more. */
  private List<Path> gone(List<Group> groups) {
    Set<Path> drawn = new HashSet<>();
    groups.forEach(group -> drawn.add(folder.comparison(group.id())));
    return folder.listed(folder.comparisons()).stream()
        .filter(file -> !drawn.contains(file))
        .toList();
  }

  /** On any worker. */
  private Group drawComparison(Group group) {
    byte[] json = Json.pretty(new StoredReadings(index::document, comparer).compare(group));
    folder.write(folder.comparison(group.id()), json);
    return group;
  }

  /** Whether one of its documents was analysed, has come or gone since it was drawn. */
  private boolean isTouched(Group group, Changes changes) {
    Path file = folder.comparison(group.id());
    return group.paths().stream().anyMatch(changes::touch)
        || ComparedArticle.find(file).filter(compared -> compared.isOf(group)).isEmpty();
  }

  private void erase(String path) {
    folder.delete(folder.summary(path));
    folder.delete(folder.text(path));
  }

  /**
   * Deletes the files of documents that the index does not hold, and what was left half written.
   */
  private void sweep(Set<String> paths) {
    Set<Path> drawn = new HashSet<>();
    for (String path : paths) {
      drawn.add(folder.summary(path));
      drawn.add(folder.text(path));
    }
    folder.drawn().stream().filter(file -> !drawn.contains(file)).forEach(folder::delete);
    folder.unfinished().forEach(folder::delete);
  }
}
