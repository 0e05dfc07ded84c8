package ronten.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import ronten.compare.GlossaryBuilder;
import ronten.index.DocumentState;
import ronten.index.PassageIndex;
import ronten.index.StoredDocument;
import ronten.render.Json;
import ronten.summary.Summary;

/** Draws the files of an output folder from the index commit; it can be done again at any time. */
record Drawing(OutputFolder folder, PassageIndex index) {

  /** Draws what changed, and whatever is missing. */
  void draw(Set<String> analysed, Set<String> removed) {
    removed.stream().filter(path -> !analysed.contains(path)).forEach(this::erase);
    Set<String> paths = new TreeSet<>();
    index.documents().forEach(state -> paths.add(state.path()));
    for (String path : paths) {
      if (analysed.contains(path) || !Files.exists(folder.summary(path))) {
        StoredDocument stored = document(path);
        folder.write(folder.summary(path), Json.pretty(Json.read(stored.summary(), Summary.class)));
        if (stored.extracted()) {
          folder.write(folder.text(path), stored.text().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    if (!analysed.isEmpty() || !removed.isEmpty() || !Files.exists(folder.glossary())) {
      GlossaryBuilder glossary = new GlossaryBuilder();
      paths.forEach(path -> glossary.add(Json.read(document(path).summary(), Summary.class)));
      folder.write(folder.glossary(), Json.pretty(glossary.build()));
    }
    folder.writeSchemas();
  }

  private StoredDocument document(String path) {
    return index.document(path).orElseThrow(() -> new IllegalStateException("not put: " + path));
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
