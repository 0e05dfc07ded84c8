package ronten.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ronten.corpus.Corpus;
import ronten.corpus.SettingsFile;
import ronten.corpus.UnreadableException;
import ronten.render.Json;
import ronten.run.SetupException;

/** {@code ronten config}: the settings in force, and where each comes from. */
@Command(name = "config", mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options;

  @Parameters(
      index = "0",
      paramLabel = "CORPUS",
      defaultValue = "corpus",
      descriptionKey = "run.corpus")
  private Path corpus = Path.of("corpus");

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "run.config")
  private Path config;

  ConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      Corpus.require(corpus);
      List<SettingsFile.Setting> settings =
          SettingsFile.of(corpus, Optional.ofNullable(config)).all();
      if (options.json()) {
        console.out().writeBytes(Json.pretty(settings));
      } else {
        settings.forEach(setting -> console.out().println(line(setting)));
      }
      return Main.OK;
    } catch (UnreadableException e) {
      throw new SetupException(e.reason().about(e.path()));
    }
  }

  private String line(SettingsFile.Setting setting) {
    String value = setting.value().isEmpty() ? "-" : setting.value();
    String place = setting.place().orElseGet(() -> console.messages().text("config.usual"));
    return "%-18s %s  (%s)".formatted(setting.key(), value, place);
  }
}
