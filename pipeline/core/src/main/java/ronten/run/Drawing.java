package ronten.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ronten.compare.GlossaryBuilder;
import ronten.compare.Group;
import ronten.compare.group.Grouping;
import ronten.index.DocumentState;
import ronten.index.PassageIndex;
import ronten.index.StoredDocument;
import ronten.render.Json;
import ronten.summary.Summary;

/** Draws the files of an output folder from the index commit; it can be done again at any time. */
record Drawing(OutputFolder folder, PassageIndex index, Comparer comparer, Workers workers) {

  /** Draws what changed, and whatever is missing. */
  void draw(Set<String> analysed, Set<String> removed) {
    removed.stream().filter(path -> !analysed.contains(path)).forEach(this::erase);
    Set<String> paths = new TreeSet<>();
    index.documents().forEach(state -> paths.add(state.path()));
    for (String path : paths) {
      if (analysed.contains(path) || !Files.exists(folder.summary(path))) {
        StoredDocument stored = document(path);
        folder.write(folder.summary(path), Json.pretty(summary(stored)));
        if (stored.extracted()) {
          folder.write(folder.text(path), stored.text().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    boolean changed = !analysed.isEmpty() || !removed.isEmpty();
    if (changed || !Files.exists(folder.glossary()) || !isDrawn()) {
      drawTogether(paths, analysed);
    }
    folder.writeSchemas();
  }

  private boolean isDrawn() {
    return Files.exists(folder.comparisons()) && Files.exists(folder.pages());
  }

  /** Draws what depends on several documents; each of them is looked at once. */
  private void drawTogether(Set<String> paths, Set<String> analysed) {
    GlossaryBuilder glossary = new GlossaryBuilder();
    Grouping grouping = new Grouping();
    for (String path : paths) {
      StoredDocument stored = document(path);
      Summary summary = summary(stored);
      glossary.add(summary);
      grouping.add(summary, stored.metadata());
    }
    folder.write(folder.glossary(), Json.pretty(glossary.build()));
    drawComparisons(grouping.groups(), analysed);
  }

  private void drawComparisons(List<Group> groups, Set<String> analysed) {
    folder.create(folder.comparisons());
    Set<Path> drawn = new HashSet<>();
    groups.forEach(group -> drawn.add(folder.comparison(group.id())));
    folder.listed(folder.comparisons()).stream()
        .filter(file -> !drawn.contains(file))
        .forEach(folder::delete);
    List<Group> touched = groups.stream().filter(group -> isTouched(group, analysed)).toList();
    workers.each(touched.iterator(), this::draw, group -> {});
    new ReportDrawing(folder)
        .draw(
            touched.stream().map(Group::id).collect(Collectors.toSet()),
            path -> index.document(path).map(ReadingOf::stored));
  }

  /** On any worker. */
  private Group draw(Group group) {
    byte[] json = Json.pretty(new StoredReadings(index::document, comparer).compare(group));
    folder.write(folder.comparison(group.id()), json);
    return group;
  }

  /** Whether one of its documents was analysed, has come or gone since it was drawn. */
  private boolean isTouched(Group group, Set<String> analysed) {
    Path file = folder.comparison(group.id());
    if (!Files.isRegularFile(file) || group.paths().stream().anyMatch(analysed::contains)) {
      return true;
    }
    return !ComparedArticle.read(file).isOf(group);
  }

  private StoredDocument document(String path) {
    return index.document(path).orElseThrow(() -> new IllegalStateException("not put: " + path));
  }

  private static Summary summary(StoredDocument stored) {
    return Json.read(stored.summary(), Summary.class);
  }

  /** Deletes the files of documents that the index does not hold: those of another corpus. */
  void sweep() {
    Set<Path> drawn = new HashSet<>();
    for (DocumentState state : index.documents()) {
      drawn.add(folder.summary(state.path()));
      drawn.add(folder.text(state.path()));
    }
    folder.drawn().stream().filter(file -> !drawn.contains(file)).forEach(folder::delete);
  }

  private void erase(String path) {
    folder.delete(folder.summary(path));
    folder.delete(folder.text(path));
  }
}
