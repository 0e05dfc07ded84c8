package ronten.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.index.StoredDocument;
import ronten.search.PassageSearch;
import ronten.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The paragraphs of a document that questions were asked about. */
final class Paragraphs {

  private record Place(String id, Span span) {}

  private final String text;
  private final List<Place> places = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs of a file of JSON lines, {@code {id, text, file}} each, by document. */
  static Map<String, Paragraphs> read(Path file, PassageSearch search) throws IOException {
    JsonMapper mapper = new JsonMapper();
    Map<String, Paragraphs> all = new HashMap<>();
    search
        .documents()
        .forEach(
            state -> all.put(state.path(), new Paragraphs(text(search.document(state.path())))));
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      all.get(node.get("file").asString())
          .add(node.get("id").asString(), node.get("text").asString());
    }
    return all;
  }

  private static String text(Optional<StoredDocument> document) {
    return document.map(StoredDocument::text).orElseThrow();
  }

  private void add(String id, String paragraph) {
    int from = places.isEmpty() ? 0 : places.getLast().span().end();
    int start = text.indexOf(paragraph, from);
    start = start < 0 ? text.indexOf(paragraph) : start;
    if (start < 0) {
      throw new IllegalArgumentException(id + " is not in its document");
    }
    places.add(new Place(id, new Span(start, start + paragraph.length())));
  }

  /** The paragraph that shares more than half of the shorter of the two, the most where several. */
  Optional<String> at(Span hit) {
    String best = "";
    double most = 0.5;
    for (Place place : places) {
      int shared =
          Math.min(place.span().end(), hit.end()) - Math.max(place.span().start(), hit.start());
      double share = (double) shared / Math.max(1, Math.min(place.span().length(), hit.length()));
      if (share > most) {
        most = share;
        best = place.id();
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }
}
