package ronten.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ronten.compare.Glossary;
import ronten.render.GlossaryText;
import ronten.render.Json;
import ronten.render.export.Export;
import ronten.render.export.Tbx;
import ronten.run.OutputFolder;
import ronten.run.SetupException;
import ronten.text.Reason;

/** {@code ronten glossary}: every pair found, with the conflicts. */
@Command(name = "glossary", mixinStandardHelpOptions = true)
final class GlossaryCommand implements Callable<Integer> {

  /** How a glossary is printed. */
  enum Format {
    text,
    json,
    csv,
    tbx
  }

  private final Console console;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      descriptionKey = "output")
  private Path output = Path.of("output");

  @Option(
      names = "--format",
      paramLabel = "text|json|csv|tbx",
      defaultValue = "text",
      descriptionKey = "format")
  private Format format = Format.text;

  @SuppressWarnings("unused") // a glossary says nothing but what was asked for
  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  GlossaryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = new OutputFolder(output).glossary();
    if (!Files.isRegularFile(file)) {
      throw new SetupException(Reason.of("output.missing", output));
    }
    try {
      print(Files.readAllBytes(file));
      return Main.OK;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void print(byte[] json) {
    Glossary glossary = Json.read(json, Glossary.class);
    switch (format) {
      case json -> console.out().writeBytes(json);
      case csv -> console.out().writeBytes(Export.csv(glossary));
      case tbx -> console.out().writeBytes(Tbx.of(glossary, "ronten"));
      case text ->
          console.out().print(new GlossaryText(console.messages(), console.styles()).of(glossary));
    }
  }
}
