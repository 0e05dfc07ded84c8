package ronten.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import ronten.text.Metadata;

/**
 * What a corpus's {@code ronten.yaml} says about its documents.
 *
 * <pre>
 * documents:
 *   essay.pdf: { title: Sharing the load, role: article }
 *   "2024/*.txt": { author: Mori Haruka }
 * </pre>
 *
 * @param documents by path or glob, in the order of the file
 */
public record CorpusSettings(List<Documents> documents) {

  /** The name of the file, at the root of a corpus. */
  public static final String FILE = "ronten.yaml";

  /** Says nothing. */
  public static final CorpusSettings NONE = new CorpusSettings(List.of());

  private static final List<String> KEYS = List.of("documents");

  /**
   * What is said about some documents.
   *
   * @param pattern a path, or a glob with {@code *}, {@code **}, {@code ?}, {@code [ ]}, {@code {
   *     }}
   */
  public record Documents(String pattern, Metadata metadata) {

    boolean isExactly(String path) {
      return pattern.equals(path);
    }

    boolean matches(String path) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      return matcher.matches(Path.of(path));
    }
  }

  public CorpusSettings {
    documents = List.copyOf(documents);
  }

  /**
   * Reads the file of a corpus; without one nothing is said.
   *
   * @throws UnreadableException names the line of what is wrong
   */
  public static CorpusSettings of(Path root) {
    Path file = root.resolve(FILE);
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnreadableException(FILE, "cannot be read as UTF-8 (" + e.getMessage() + ")", e);
    }
  }

  /** What is said about one document: by its path first, then by the globs in their order. */
  public Metadata metadata(String path) {
    Metadata said = Metadata.NONE;
    for (Documents exact : documents) {
      said = exact.isExactly(path) ? said.or(exact.metadata()) : said;
    }
    for (Documents glob : documents) {
      said = !glob.isExactly(path) && glob.matches(path) ? said.or(glob.metadata()) : said;
    }
    return said;
  }

  static CorpusSettings parse(String yaml) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
      Node node = new Compose(settings).composeString(yaml).orElse(null);
      if (node == null) {
        return NONE;
      }
      check(node, KEYS);
      List<Documents> documents = new ArrayList<>();
      for (NodeTuple group : mapping(node)) {
        for (NodeTuple document : mapping(group.getValueNode())) {
          check(document.getValueNode(), MetadataKeys.ALL);
        }
      }
      Object value = new Load(settings).loadFromString(yaml);
      if (value instanceof Map<?, ?> map && map.get("documents") instanceof Map<?, ?> patterns) {
        patterns.forEach((pattern, said) -> documents.add(documents(pattern, said)));
      }
      return new CorpusSettings(documents);
    } catch (YamlEngineException e) {
      throw new UnreadableException(FILE, "is not YAML: " + e.getMessage(), e);
    }
  }

  private static Documents documents(Object pattern, Object said) {
    String glob = String.valueOf(pattern);
    Documents documents = new Documents(glob, MetadataKeys.read((Map<?, ?>) said));
    try {
      documents.matches("");
    } catch (PatternSyntaxException e) {
      throw new UnreadableException(FILE, "not a path or glob: " + glob, e);
    }
    return documents;
  }

  private static List<NodeTuple> mapping(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw new UnreadableException(FILE, "line " + line(node) + ": expected keys with values here");
  }

  private static void check(Node node, List<String> known) {
    for (NodeTuple tuple : mapping(node)) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.contains(key)) {
        String hint =
            MetadataKeys.nearest(key, known)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("; known are " + String.join(", ", known));
        throw new UnreadableException(
            FILE, "line " + line(tuple.getKeyNode()) + ": unknown key \"" + key + "\"" + hint);
      }
    }
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
