package ronten.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ronten.compare.GlossaryBuilder;
import ronten.index.DocumentState;
import ronten.index.StoredDocument;
import ronten.render.Json;
import ronten.render.export.Export;
import ronten.run.Aside;
import ronten.run.ComparedArticle;
import ronten.run.ComparisonFiles;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.search.PassageSearch;
import ronten.summary.Summary;

/** {@code ronten export}: every table as CSV and JSON Lines, out of the index and comparisons. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final Console console;

  @Mixin private OutputOptions options;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "export.folder")
  private Path target = Path.of("");

  @Option(names = "--bom", descriptionKey = "export.bom")
  private boolean byteOrderMark;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OutputFolder folder = new OutputFolder(options.output());
    try (PassageSearch search = PassageSearch.open(folder.index(), Pipeline::languages)) {
      List<DocumentState> documents = search.documents();
      folder.requireComparisons();
      ComparisonFiles comparisons = folder.comparisonFiles();
      try (Aside aside = new Aside()) {
        write(aside, search, documents, comparisons);
        aside.commit();
      }
      if (!options.quiet()) {
        console
            .out()
            .println(
                console
                    .messages()
                    .text("export.done", documents.size(), comparisons.compared().size(), target));
      }
      return Main.OK;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  private void write(
      Aside aside, PassageSearch search, List<DocumentState> documents, ComparisonFiles comparisons)
      throws IOException {
    try (Export export = new Export(name -> open(aside, name))) {
      GlossaryBuilder glossary = new GlossaryBuilder();
      for (DocumentState document : documents) {
        Summary summary = summary(search, document);
        export.add(summary);
        glossary.add(summary);
      }
      for (ComparedArticle each : comparisons.compared()) {
        export.add(comparisons.comparison(each.article().id()).orElseThrow());
      }
      export.add(glossary.build());
    }
  }

  private static Summary summary(PassageSearch search, DocumentState document) {
    byte[] json =
        search
            .document(document.path())
            .map(StoredDocument::summary)
            .orElseThrow(() -> new IllegalStateException("not put: " + document.path()));
    return Json.read(json, Summary.class);
  }

  private OutputStream open(Aside aside, String name) {
    try {
      OutputStream out = new BufferedOutputStream(aside.open(target.resolve(name)));
      if (byteOrderMark && name.endsWith(".csv")) {
        out.write(BYTE_ORDER_MARK);
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target.resolve(name), e);
    }
  }
}
