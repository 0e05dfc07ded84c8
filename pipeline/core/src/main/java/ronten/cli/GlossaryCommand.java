package ronten.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ronten.compare.Glossary;
import ronten.render.GlossaryText;
import ronten.render.Json;
import ronten.run.OutputFolder;
import ronten.run.SetupException;

/** {@code ronten glossary}: every pair found, with the conflicts. */
@Command(name = "glossary", mixinStandardHelpOptions = true)
final class GlossaryCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private OutputOptions options;

  GlossaryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = new OutputFolder(options.output()).glossary();
    if (!Files.isRegularFile(file)) {
      throw new SetupException(console.messages().text("output.missing", options.output()));
    }
    try {
      byte[] json = Files.readAllBytes(file);
      if (options.json()) {
        console.out().writeBytes(json);
      } else {
        Glossary glossary = Json.read(json, Glossary.class);
        console.out().print(new GlossaryText(console.messages(), console.styles()).of(glossary));
      }
      return Main.OK;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
