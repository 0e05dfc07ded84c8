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
import java.util.function.Function;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.render.Json;
import ronten.render.report.OverviewRow;
import ronten.render.report.Report;

/**
 * Draws the report from the comparisons that lie in the output folder and the readings of their
 * documents: the pages of what changed, and whatever is missing. What the overview needs of a
 * comparison is remembered from one drawing to the next.
 */
final class ReportDrawing {

  /** So many comparisons are kept at hand while the pages of their documents are drawn. */
  private static final int AT_HAND = 32;

  private final OutputFolder folder;
  private final Function<String, Optional<Reading>> readings;
  private final Report report = new Report();
  private final Map<String, Known> known = new TreeMap<>();
  private final Map<String, Comparison> atHand = new HashMap<>();
  private final Set<Path> kept = new HashSet<>();

  /** What is remembered of a comparison. */
  private record Known(OverviewRow row, Set<String> paths) {}

  ReportDrawing(OutputFolder folder, Function<String, Optional<Reading>> readings) {
    this.folder = folder;
    this.readings = readings;
  }

  /**
   * Draws.
   *
   * @param touched the ids of the articles that were compared anew
   * @param changed the paths of the documents whose pages change with them
   */
  void draw(Set<String> touched, Set<String> changed, Cancellation cancellation) {
    kept.clear();
    atHand.clear();
    List<String> ids = folder.articles();
    known.keySet().removeAll(touched);
    learn(ids);
    report.assets(this::write);
    report.overview(known.values().stream().map(Known::row).toList(), this::write);
    Map<String, List<String>> byPath = byPath();
    Set<String> drawn = new HashSet<>();
    for (String id : ids) {
      cancellation.check();
      Path page = keep(Report.articlePage(id));
      if (touched.contains(id) || !Files.exists(page)) {
        report.article(comparison(id), readings, this::write);
      }
      known.get(id).paths().stream()
          .filter(drawn::add)
          .forEach(path -> document(path, byPath.get(path), changed.contains(path)));
    }
    sweep();
  }

  /** Looks at comparisons that it does not know yet. */
  void learn(List<String> ids) {
    known.keySet().retainAll(ids);
    ids.stream()
        .filter(id -> !known.containsKey(id))
        .forEach(id -> known.put(id, known(comparison(id))));
  }

  private void document(String path, List<String> ids, boolean changed) {
    Path page = keep(Report.documentPage(path));
    if (changed || !Files.exists(page)) {
      List<Comparison> its = ids.stream().map(this::comparison).toList();
      readings.apply(path).ifPresent(reading -> report.document(reading, its, this::write));
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

  private static Known known(Comparison comparison) {
    Set<String> paths = new TreeSet<>();
    comparison.documents().forEach(member -> paths.add(member.path()));
    comparison.article().path().ifPresent(paths::add);
    return new Known(OverviewRow.of(comparison), paths);
  }

  private Comparison comparison(String id) {
    if (atHand.size() >= AT_HAND) {
      atHand.clear();
    }
    return atHand.computeIfAbsent(id, this::read);
  }

  private Comparison read(String id) {
    Path file = folder.comparison(id);
    try {
      return Json.read(Files.readAllBytes(file), Comparison.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
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
