package ronten.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import ronten.text.Metadata;

/**
 * What a corpus's {@code ronten.yaml} says about its documents.
 *
 * <pre>
 * documents:
 *   essay.pdf: { title: Sharing the load, role: article }
 *   "2024/*.txt": { author: Mori Haruka }
 * terms: { wanted: [harbour toll], unwanted: [paragraph] }
 * dictionary: words.csv
 * </pre>
 *
 * @param documents by path or glob, in the order of the file
 * @param terms which are always or never key terms
 * @param dictionary words that the Japanese dictionary lacks
 */
public record CorpusSettings(
    List<Documents> documents, Terms terms, Optional<Dictionary> dictionary) {

  /** The name of the file, at the root of a corpus. */
  public static final String FILE = "ronten.yaml";

  /** Says nothing. */
  public static final CorpusSettings NONE =
      new CorpusSettings(List.of(), new Terms(List.of(), List.of()), Optional.empty());

  private static final List<String> KEYS = List.of("documents", "terms", "dictionary");
  private static final List<String> TERM_KEYS = List.of("wanted", "unwanted");

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

  /** Terms as they are written; case and width do not count. */
  public record Terms(List<String> wanted, List<String> unwanted) {

    public Terms {
      wanted = List.copyOf(wanted);
      unwanted = List.copyOf(unwanted);
    }
  }

  /**
   * A file of words in Kuromoji's CSV form.
   *
   * @param file relative to the corpus
   * @param csv what it holds, not yet looked at
   */
  public record Dictionary(String file, String csv) {}

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
      return parse(Files.readString(file, StandardCharsets.UTF_8), root);
    } catch (IOException e) {
      throw new UnreadableException(FILE, "cannot be read as UTF-8 (" + e.getMessage() + ")", e);
    }
  }

  /** What the findings in every document depend on; empty where nothing is said. */
  public String fingerprint() {
    return terms.equals(NONE.terms()) && dictionary.isEmpty() ? "" : terms + " " + dictionary;
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

  static CorpusSettings parse(String yaml, Path root) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
      Node node = new Compose(settings).composeString(yaml).orElse(null);
      if (node == null) {
        return NONE;
      }
      check(node, KEYS);
      Terms terms = NONE.terms();
      Optional<Dictionary> dictionary = Optional.empty();
      for (NodeTuple group : mapping(node)) {
        Node said = group.getValueNode();
        switch (((ScalarNode) group.getKeyNode()).getValue()) {
          case "terms" -> terms = terms(said);
          case "dictionary" -> dictionary = Optional.of(dictionary(said, root));
          default -> {
            for (NodeTuple document : mapping(said)) {
              check(document.getValueNode(), MetadataKeys.ALL);
            }
          }
        }
      }
      return new CorpusSettings(
          documents(new Load(settings).loadFromString(yaml)), terms, dictionary);
    } catch (YamlEngineException e) {
      throw new UnreadableException(FILE, "is not YAML: " + e.getMessage(), e);
    }
  }

  private static Terms terms(Node node) {
    check(node, TERM_KEYS);
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    for (NodeTuple list : mapping(node)) {
      boolean wants = ((ScalarNode) list.getKeyNode()).getValue().equals("wanted");
      Node said = list.getValueNode();
      if (!(said instanceof SequenceNode terms)) {
        throw new UnreadableException(FILE, "line " + line(said) + ": expected a list of terms");
      }
      terms.getValue().forEach(term -> (wants ? wanted : unwanted).add(scalar(term, "a term")));
    }
    return new Terms(wanted, unwanted);
  }

  private static Dictionary dictionary(Node node, Path root) {
    String file = scalar(node, "the name of a file");
    try {
      return new Dictionary(file, Files.readString(root.resolve(file), StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      String what = ": the dictionary " + file + " cannot be read as UTF-8";
      throw new UnreadableException(FILE, "line " + line(node) + what, e);
    }
  }

  private static String scalar(Node node, String expected) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw new UnreadableException(FILE, "line " + line(node) + ": expected " + expected);
  }

  private static List<Documents> documents(Object value) {
    List<Documents> documents = new ArrayList<>();
    if (value instanceof Map<?, ?> map && map.get("documents") instanceof Map<?, ?> patterns) {
      patterns.forEach((pattern, said) -> documents.add(documents(pattern, said)));
    }
    return documents;
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
