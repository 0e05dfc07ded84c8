package ronten.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
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
import ronten.text.Reason;

/** Reads one file of settings; what is wrong in it is refused with its line. */
final class SettingsReader {

  private static final List<String> KEYS =
      List.of("documents", "terms", "dictionary", "limits", "types");
  private static final List<String> TERM_KEYS = List.of("wanted", "unwanted");
  private static final List<String> LIMIT_KEYS = List.of("megabytes", "characters", "seconds");

  /** The most megabytes that a file may be allowed: an array holds no more. */
  private static final int MOST_MEGABYTES = 2047;

  private final String name;
  private final Path folder;
  private final Map<String, Integer> lines = new HashMap<>();
  private CorpusSettings.Terms terms = CorpusSettings.NONE.terms();
  private CorpusSettings.Limits limits = CorpusSettings.Limits.DEFAULT;
  private Optional<CorpusSettings.Dictionary> dictionary = Optional.empty();
  private Map<String, MediaType> types = Map.of();

  /**
   * @param name of the file, for messages
   * @param folder that the names of files in it are relative to
   */
  SettingsReader(String name, Path folder) {
    this.name = name;
    this.folder = folder;
  }

  /**
   * @throws UnreadableException names the line of what is wrong
   */
  SettingsFile read(String yaml) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(name).build();
      Optional<Node> root = new Compose(settings).composeString(yaml);
      root.ifPresent(this::take);
      Object documents = root.isEmpty() ? Map.of() : new Load(settings).loadFromString(yaml);
      return new SettingsFile(
          name, new CorpusSettings(documents(documents), terms, dictionary, limits, types), lines);
    } catch (YamlEngineException e) {
      throw new UnreadableException(name, Reason.of("settings.yaml", e.getMessage()), e);
    }
  }

  private void take(Node root) {
    for (NodeTuple group : known(root, "", KEYS)) {
      Node said = group.getValueNode();
      switch (key(group)) {
        case "terms" -> terms = terms(said);
        case "dictionary" -> dictionary = Optional.of(dictionary(said));
        case "limits" -> limits = limits(said);
        case "types" -> types = types(said);
        default -> {
          for (NodeTuple document : mapping(said)) {
            known(document.getValueNode(), "documents.", MetadataKeys.ALL);
          }
        }
      }
    }
  }

  private CorpusSettings.Terms terms(Node node) {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    for (NodeTuple list : known(node, "terms.", TERM_KEYS)) {
      Node said = list.getValueNode();
      if (!(said instanceof SequenceNode words)) {
        throw wrong(said, Reason.of("settings.terms"));
      }
      List<String> into = key(list).equals("wanted") ? wanted : unwanted;
      words.getValue().forEach(word -> into.add(scalar(word, Reason.of("settings.term"))));
    }
    return new CorpusSettings.Terms(wanted, unwanted);
  }

  private CorpusSettings.Dictionary dictionary(Node node) {
    String file = scalar(node, Reason.of("settings.file"));
    try {
      Path csvFile = folder.resolve(file);
      if (Files.exists(csvFile) && !csvFile.toRealPath().startsWith(folder.toRealPath())) {
        throw wrong(node, Reason.of("dictionary.outside", file));
      }
      String csv = Files.readString(csvFile, StandardCharsets.UTF_8);
      return new CorpusSettings.Dictionary(file, csv);
    } catch (IOException | InvalidPathException e) {
      Reason unread = Reason.of("dictionary.unread", file);
      throw new UnreadableException(name, unread.atLine(line(node)), e);
    }
  }

  private CorpusSettings.Limits limits(Node node) {
    long bytes = limits.fileBytes();
    int characters = limits.characters();
    int seconds = limits.seconds();
    for (NodeTuple limit : known(node, "limits.", LIMIT_KEYS)) {
      Node said = limit.getValueNode();
      switch (key(limit)) {
        case "megabytes" -> bytes = (long) number(said, MOST_MEGABYTES) << 20;
        case "characters" -> characters = number(said, Integer.MAX_VALUE);
        default -> seconds = number(said, Integer.MAX_VALUE);
      }
    }
    return new CorpusSettings.Limits(bytes, characters, seconds);
  }

  private Map<String, MediaType> types(Node node) {
    Map<String, MediaType> types = new HashMap<>();
    for (NodeTuple type : mapping(node)) {
      String ends = scalar(type.getKeyNode(), Reason.of("settings.extension"));
      String known =
          Arrays.stream(MediaType.values())
              .flatMap(each -> each.extensions().stream())
              .collect(Collectors.joining(", "));
      Reason expected = Reason.of("settings.type", known);
      Optional<MediaType> read = MediaType.of("." + scalar(type.getValueNode(), expected));
      types.put(
          MediaType.extension("." + ends),
          read.orElseThrow(() -> wrong(type.getValueNode(), expected)));
      lines.put("types." + ends, line(type.getKeyNode()));
    }
    return types;
  }

  private int number(Node node, int most) {
    Reason expected = Reason.of("settings.number", most);
    try {
      long number = Long.parseLong(scalar(node, expected).replace("_", ""));
      if (number >= 1 && number <= most) {
        return (int) number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for numbers out of range.
    }
    throw wrong(node, expected);
  }

  private String scalar(Node node, Reason expected) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw wrong(node, expected);
  }

  private List<CorpusSettings.Documents> documents(Object value) {
    List<CorpusSettings.Documents> documents = new ArrayList<>();
    if (value instanceof Map<?, ?> map && map.get("documents") instanceof Map<?, ?> patterns) {
      patterns.forEach((pattern, said) -> documents.add(documents(pattern, said)));
    }
    return documents;
  }

  private CorpusSettings.Documents documents(Object pattern, Object said) {
    String glob = String.valueOf(pattern);
    var documents = new CorpusSettings.Documents(glob, MetadataKeys.read((Map<?, ?>) said));
    try {
      documents.matches("");
    } catch (PatternSyntaxException e) {
      throw new UnreadableException(name, Reason.of("settings.glob", glob), e);
    }
    return documents;
  }

  private List<NodeTuple> mapping(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw wrong(node, Reason.of("settings.keys"));
  }

  /** The keys of a mapping with their values; remembers where each stands. */
  private List<NodeTuple> known(Node node, String path, List<String> known) {
    List<NodeTuple> tuples = mapping(node);
    for (NodeTuple tuple : tuples) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.contains(key)) {
        Reason unknown =
            MetadataKeys.nearest(key, known)
                .map(nearest -> Reason.of("settings.key.nearest", key, nearest))
                .orElse(Reason.of("settings.key", key, String.join(", ", known)));
        throw wrong(tuple.getKeyNode(), unknown);
      }
      lines.put(path + key, line(tuple.getKeyNode()));
    }
    return tuples;
  }

  private static String key(NodeTuple tuple) {
    return ((ScalarNode) tuple.getKeyNode()).getValue();
  }

  private UnreadableException wrong(Node node, Reason what) {
    return new UnreadableException(name, what.atLine(line(node)));
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
