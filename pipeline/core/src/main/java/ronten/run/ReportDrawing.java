package ronten.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.render.report.OverviewRow;
import ronten.render.report.Report;

/**
 * Draws the report from the comparisons that lie in the output folder and the readings of their
 * documents: the pages of what changed, and whatever is missing. What the overview needs of a
 * comparison is remembered from one drawing to the next.
 */
final class ReportDrawing {

  private final OutputFolder folder;
  private final Function<String, Optional<Reading>> readings;
  private final Workers workers;
  private final Cancellation cancellation;
  private final Report report = new Report();
  private final Map<String, Known> known = new TreeMap<>();
  private final Set<Path> kept = ConcurrentHashMap.newKeySet();

  /** What is remembered of a comparison. */
  private record Known(String id, OverviewRow row, Set<String> paths) {}

  /** The page of an article, and those of its documents that no article before it has. */
  private record Chapter(String id, List<String> paths) {}

  /**
   * @param readings finds a document by its path; called by any worker
   */
  ReportDrawing(
      OutputFolder folder,
      Function<String, Optional<Reading>> readings,
      Workers workers,
      Cancellation cancellation) {
    this.folder = folder;
    this.readings = readings;
    this.workers = workers;
    this.cancellation = cancellation;
  }

  /**
   * Draws.
   *
   * @param touched the ids of the articles that were compared anew
   * @param changed the paths of the documents whose pages change with them
   */
  void draw(Set<String> touched, Set<String> changed) {
    kept.clear();
    known.keySet().removeAll(touched);
    learn(folder.articles());
    report.assets(this::write);
    report.overview(known.values().stream().map(Known::row).toList(), this::write);
    Map<String, List<String>> byPath = byPath();
    each(
        chapters(),
        chapter -> {
          draw(chapter, byPath, touched.contains(chapter.id()), changed);
          return chapter;
        },
        chapter -> {});
    sweep();
  }

  /** Looks at comparisons that it does not know yet. */
  void learn(List<String> ids) {
    known.keySet().retainAll(ids);
    List<String> unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
    each(unknown, this::look, each -> known.put(each.id(), each));
  }

  private <T, R> void each(List<T> tasks, Function<T, R> work, Consumer<R> take) {
    workers.each(cancellation.until(tasks.iterator()), work, take);
    cancellation.check();
  }

  private List<Chapter> chapters() {
    Set<String> seen = new HashSet<>();
    return known.values().stream()
        .map(each -> new Chapter(each.id(), each.paths().stream().filter(seen::add).toList()))
        .toList();
  }

  /** On any worker. */
  private void draw(
      Chapter chapter, Map<String, List<String>> byPath, boolean touched, Set<String> changed) {
    Map<String, Comparison> read = new HashMap<>();
    Path page = keep(Report.articlePage(chapter.id()));
    if (touched || !Files.exists(page)) {
      report.article(read.computeIfAbsent(chapter.id(), this::comparison), readings, this::write);
    }
    for (String path : chapter.paths()) {
      Path its = keep(Report.documentPage(path));
      if (changed.contains(path) || !Files.exists(its)) {
        List<Comparison> comparisons =
            byPath.get(path).stream()
                .map(id -> read.computeIfAbsent(id, this::comparison))
                .toList();
        readings
            .apply(path)
            .ifPresent(reading -> report.document(reading, comparisons, this::write));
      }
    }
  }

  private Map<String, List<String>> byPath() {
    Map<String, List<String>> byPath = new HashMap<>();
    known.forEach(
        (id, each) ->
            each.paths()
                .forEach(path -> byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(id)));
    return byPath;
  }

  private Known look(String id) {
    Comparison comparison = comparison(id);
    Set<String> paths = new TreeSet<>();
    comparison.documents().forEach(member -> paths.add(member.path()));
    comparison.article().path().ifPresent(paths::add);
    return new Known(id, OverviewRow.of(comparison), paths);
  }

  private Comparison comparison(String id) {
    return folder.readComparison(id).orElseThrow();
  }

  private Path keep(String name) {
    Path file = folder.pages().resolve(name);
    kept.add(file);
    return file;
  }

  private void write(String name, byte[] bytes) {
    folder.write(keep(name), bytes);
  }

  /** Deletes the pages of articles and documents that are gone. */
  private void sweep() {
    try (Stream<Path> files = Files.walk(folder.pages())) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !kept.contains(file))
          .toList()
          .forEach(folder::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder.pages(), e);
    }
  }
}
