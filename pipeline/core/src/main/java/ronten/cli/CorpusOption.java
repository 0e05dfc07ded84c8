package ronten.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The corpus that documents are put into and taken out of. */
final class CorpusOption {

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      defaultValue = "corpus",
      descriptionKey = "add.corpus")
  private Path corpus = Path.of("corpus");

  Path folder() {
    return corpus;
  }
}
