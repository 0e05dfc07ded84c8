package ronten.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import ronten.render.report.Report;

/**
 * Draws the report from the comparisons that lie in the output folder and the readings of their
 * documents: the pages of what changed, and whatever is missing.
 */
final class ReportDrawing {

  private final OutputFolder folder;
  private final Report report = new Report();
  private final Set<Path> kept = new HashSet<>();

  ReportDrawing(OutputFolder folder) {
    this.folder = folder;
  }

  /**
   * Draws.
   *
   * @param touched the ids of the articles that were compared anew
   */
  void draw(Set<String> touched, Function<String, Optional<Reading>> readings) {
    List<Comparison> comparisons = comparisons();
    report.assets(this::write);
    report.overview(comparisons, this::write);
    Set<String> changed = new TreeSet<>();
    for (Comparison comparison : comparisons) {
      String id = comparison.article().id();
      Path page = keep(Report.articlePage(id));
      if (touched.contains(id) || !Files.exists(page)) {
        report.article(comparison, readings, this::write);
        comparison.documents().forEach(member -> changed.add(member.path()));
        comparison.article().path().ifPresent(changed::add);
      }
    }
    Map<String, List<Comparison>> byPath = new TreeMap<>(Report.byPath(comparisons));
    byPath.forEach(
        (path, its) -> {
          Path page = keep(Report.documentPage(path));
          if (changed.contains(path) || !Files.exists(page)) {
            readings.apply(path).ifPresent(reading -> report.document(reading, its, this::write));
          }
        });
    sweep();
  }

  private List<Comparison> comparisons() {
    return folder.listed(folder.comparisons()).stream().map(ReportDrawing::read).toList();
  }

  private static Comparison read(Path file) {
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
