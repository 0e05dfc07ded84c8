package ronten.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command. */
final class OutputOptions {

  /** What every command calls them. */
  static final String NAME = "options";

  /** How results are printed. */
  enum Format {
    text,
    json
  }

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      descriptionKey = "output")
  private Path output = Path.of("output");

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "format")
  private Format format = Format.text;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  Path output() {
    return output;
  }

  boolean json() {
    return format == Format.json;
  }

  boolean quiet() {
    return quiet;
  }
}
