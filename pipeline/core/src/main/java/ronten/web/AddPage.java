package ronten.web;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ronten.corpus.MediaType;

/** The page for adding documents, which is also the first one of an output that has none. */
final class AddPage {

  /** What the page for adding says as things go on, by the name its script has for it. */
  private static final Map<String, Said> WORDS = new TreeMap<>();

  static {
    List.of(
            "sending",
            "waiting",
            "rebuilding",
            "analysing",
            "writing",
            "finished",
            "handed",
            "changed",
            "lost")
        .forEach(state -> WORDS.put(state, Said.page("add.state." + state)));
    List.of("failed", "on", "alone").forEach(word -> WORDS.put(word, Said.page("add." + word)));
  }

  private AddPage() {}

  /**
   * @param corpus where documents are added
   */
  static Map<String, Object> model(Path corpus) {
    Map<String, Object> model = new HashMap<>();
    model.put("corpus", corpus.toString());
    model.put(
        "types",
        Arrays.stream(MediaType.values())
            .flatMap(type -> type.extensions().stream())
            .map(extension -> "." + extension)
            .toList());
    model.put("megabytes", Server.LARGEST_MEGABYTES);
    model.put("words", WORDS);
    return model;
  }
}
