package ronten.index;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.find.Analysis;
import ronten.language.Languages;
import ronten.language.english.English;
import ronten.language.japanese.Japanese;
import ronten.structure.Structurer;
import ronten.text.Source;

/** An index to which tests put texts, with nothing found in them. */
public final class Shelf implements AutoCloseable {

  public static final Languages LANGUAGES = new Languages(List.of(new Japanese(), new English()));

  public static final Structurer STRUCTURER = new Structurer(LANGUAGES);

  private final Path folder;
  private PassageIndex index;

  public Shelf(Path folder) {
    this.folder = folder;
    this.index = PassageIndex.open(folder);
  }

  public void put(String path, String text) {
    put(Source.of(path, text));
  }

  public void put(Source source) {
    Analysis analysis =
        new Analysis(
            STRUCTURER.read(source),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    put(analysis);
  }

  public void put(Analysis analysis) {
    Source source = analysis.document().source();
    byte[] summary = ("summary of " + source.path()).getBytes(StandardCharsets.UTF_8);
    DocumentState state = new DocumentState(source.path(), source.text().length(), 1, "hash", "1");
    index.put(DocumentBlock.of(analysis, Optional.empty(), summary, new byte[0], state));
  }

  public void commit() {
    index.commit(Map.of());
  }

  public PassageIndex index() {
    return index;
  }

  public Path folder() {
    return folder;
  }

  /** Loses what was not committed. */
  public void reopen() {
    index.close();
    index = PassageIndex.open(folder);
  }

  @Override
  public void close() {
    index.close();
  }
}
