package ronten.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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
   * Reads the file at the root of a corpus; without one nothing is said.
   *
   * @throws UnreadableException names the line of what is wrong
   */
  static SettingsFile of(Path corpus) {
    Path file = corpus.resolve(NAME);
    return Files.exists(file)
        ? read(file, NAME)
        : new SettingsFile(NAME, CorpusSettings.NONE, Map.of());
  }

  /**
   * Reads a file that takes the place of the one at the root of the corpus.
   *
   * @throws UnreadableException as above, also when it is not there
   */
  static SettingsFile named(Path file) {
    return read(file, file.toString());
  }

  private static SettingsFile read(Path file, String name) {
    try {
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      return new SettingsReader(name, file.resolveSibling("")).read(yaml);
    } catch (IOException e) {
      throw new UnreadableException(name, "cannot be read as UTF-8 (" + e.getMessage() + ")", e);
    }
  }

  /** Where a setting stands, {@code ronten.yaml:3}; empty where it is not said. */
  public Optional<String> place(String key) {
    return Optional.ofNullable(lines.get(key)).map(line -> name + ":" + line);
  }
}
