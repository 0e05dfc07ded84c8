package ronten.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ronten.text.Reason;

/**
 * The settings in force and where each stands.
 *
 * @param name of the file, as messages call it
 * @param lines the line of each key that the file has, {@code limits.seconds} for one in a group
 */
public record SettingsFile(String name, CorpusSettings settings, Map<String, Integer> lines) {

  /** The name of the file, at the root of a corpus. */
  public static final String NAME = "ronten.yaml";

  public SettingsFile {
    lines = Map.copyOf(lines);
  }

  /**
   * One setting.
   *
   * @param place where it stands, {@code ronten.yaml:3}; empty where the usual value is in force
   */
  public record Setting(String key, String value, Optional<String> place) {}

  /**
   * Reads the settings of a corpus; without a file nothing is said.
   *
   * @param named a file that takes the place of the one at the root of the corpus
   * @throws UnreadableException names the line of what is wrong, or the file that is not there
   */
  public static SettingsFile of(Path corpus, Optional<Path> named) {
    if (named.isPresent()) {
      return read(named.get(), named.get().toString());
    }
    Path file = corpus.resolve(NAME);
    return Files.exists(file)
        ? read(file, NAME)
        : new SettingsFile(NAME, CorpusSettings.NONE, Map.of());
  }

  private static SettingsFile read(Path file, String name) {
    try {
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      return new SettingsReader(name, file.resolveSibling("")).read(yaml);
    } catch (IOException e) {
      throw new UnreadableException(name, Reason.of("file.not-utf-8", e.getMessage()), e);
    }
  }

  /** Where a setting stands, {@code ronten.yaml:3}; empty where it is not said. */
  public Optional<String> place(String key) {
    return Optional.ofNullable(lines.get(key)).map(line -> name + ":" + line);
  }

  /** Every setting, in the order in which they are documented. */
  public List<Setting> all() {
    CorpusSettings.Limits limits = settings.limits();
    return List.of(
        setting(
            "documents",
            settings.documents().stream()
                .map(CorpusSettings.Documents::pattern)
                .collect(Collectors.joining(", "))),
        setting("terms.wanted", String.join(", ", settings.terms().wanted())),
        setting("terms.unwanted", String.join(", ", settings.terms().unwanted())),
        setting(
            "dictionary", settings.dictionary().map(CorpusSettings.Dictionary::file).orElse("")),
        setting("limits.megabytes", Long.toString(limits.fileBytes() >> 20)),
        setting("limits.characters", Integer.toString(limits.characters())),
        setting("limits.seconds", Integer.toString(limits.seconds())),
        setting(
            "types",
            settings.types().entrySet().stream()
                .map(type -> type.getKey() + ": " + type.getValue().extensions().getFirst())
                .collect(Collectors.joining(", "))));
  }

  private Setting setting(String key, String value) {
    return new Setting(key, value, place(key));
  }
}
